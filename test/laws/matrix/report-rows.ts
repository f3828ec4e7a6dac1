// The doors of reports: everybody reports what they see, and those look into it who may judge whom it is about.
import * as contract from '#contract/reports'
import { changing, signedIn, staff } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

const loud = { category: 'other' as const, words: 'loud' }

/** A report about somebody of this role, made by somebody who is in no other row. */
async function about({ fresh }: World, role: 'other' | 'owner'): Promise<number> {
  const person = (await fresh(role)).person
  const { report } = await (await fresh('other')).visitor.request(contract.makeReport, {
    body: { about: { kind: 'person', id: person?.id ?? 0 }, ...loud },
  })
  return report.id
}

/** One that this visitor has taken, where they may. */
async function had(world: World, visitor: World['member']['visitor']) {
  const params = { id: await about(world, 'other') }
  await visitor.ask(contract.takeReport, { params, body: { taken: true } })
  return { params }
}

/** One that somebody else has. */
const taken = (world: World) => had(world, world.as('owner').visitor)

const expect = staff.moderator

export const reportRows: readonly Row[] = [
  routeRow(contract.makeReport, {
    expect: changing,
    parts: async ({ fresh }) => ({
      body: { about: { kind: 'person' as const, id: (await fresh('other')).person?.id ?? 0 }, ...loud },
    }),
    foreign: {
      // A message that they do not see.
      expect: 'NOT_FOUND',
      parts: async (world) => ({
        body: { about: { kind: 'message' as const, id: (await world.message(world.den)).id }, ...loud },
      }),
    },
  }),
  routeRow(contract.listOwnReports, { expect: signedIn, parts: () => ({ query: {} }) }),
  routeRow(contract.listReports, { expect, parts: () => ({ query: {} }) }),
  routeRow(contract.takeReport, {
    expect,
    parts: async (world) => ({ params: { id: await about(world, 'other') }, body: { taken: true } }),
    foreign: {
      expect: 'FORBIDDEN',
      parts: async (world) => ({ params: { id: await about(world, 'owner') }, body: { taken: true } }),
    },
  }),
  routeRow(contract.takeReport, {
    // About somebody whom an owner alone may judge.
    expect: { ...expect, moderator: 'NOT_FOUND', admin: 'NOT_FOUND' },
    parts: async (world) => ({ params: { id: await about(world, 'owner') }, body: { taken: true } }),
  }),
  routeRow(contract.noteOnReport, {
    expect,
    parts: async (world, { visitor }) => ({ ...(await had(world, visitor)), body: { note: 'seen' } }),
    foreign: { expect: 'FORBIDDEN', parts: async (world) => ({ ...(await taken(world)), body: { note: 'seen' } }) },
  }),
  routeRow(contract.closeReport, {
    expect,
    parts: async (world, { visitor }) => ({ ...(await had(world, visitor)), body: { outcome: 'nothing' as const } }),
    foreign: {
      expect: 'FORBIDDEN',
      parts: async (world) => ({ ...(await taken(world)), body: { outcome: 'nothing' as const } }),
    },
  }),
]
