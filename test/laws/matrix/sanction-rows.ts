// The doors of sanctions and appeals: everybody appeals for themselves, and those decide who may judge whom it is about.
import { getDocket } from '#contract/docket'
import { mutePerson } from '#contract/moderation'
import * as contract from '#contract/sanctions'
import { passphrase } from '#dev-env/neospace'
import { anyone, signedIn, staff, strangers } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { Subject, World } from './world.ts'

const words = { words: 'It was a song.' }

/** Something that an owner did to this person. */
async function imposed({ fresh }: World, person: Subject): Promise<number> {
  const { visitor } = await fresh('owner')
  const id = person.person?.id ?? 0
  await visitor.request(mutePerson, { params: { id }, body: { minutes: 1, reason: 'loud' } })
  const { items } = await visitor.request(contract.listSanctions, { query: {} })
  return items.find((each) => each.person.id === id)?.id ?? 0
}

/** The same with their appeal. */
async function appealed(world: World): Promise<number> {
  const person = await world.fresh('other')
  const id = await imposed(world, person)
  await person.visitor.request(contract.appealSanction, { params: { id }, body: words })
  return id
}

const none = 999_999

export const sanctionRows: readonly Row[] = [
  routeRow(contract.listOwnSanctions, { expect: signedIn, parts: () => ({ query: {} }) }),
  routeRow(contract.appealSanction, {
    // Whoever was judged finds what was done to them, everybody else nothing.
    expect: {
      ...signedIn,
      member: 'NOT_FOUND',
      ...strangers('NOT_FOUND'),
      roomModerator: 'NOT_FOUND',
      moderator: 'NOT_FOUND',
      admin: 'NOT_FOUND',
      owner: 'NOT_FOUND',
      muted: 'NOT_FOUND',
      frozen: 'NOT_FOUND',
    },
    parts: () => ({ params: { id: none }, body: words }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world) => ({ params: { id: await imposed(world, await world.fresh('other')) }, body: words }),
    },
  }),
  routeRow(contract.openAppealDoor, {
    expect: anyone,
    parts: async ({ fresh }) => ({
      body: { username: (await fresh('banned')).person?.username ?? '', password: passphrase },
    }),
  }),
  routeRow(contract.appealAtDoor, {
    expect: anyone,
    parts: async ({ fresh, house }) => {
      const username = (await fresh('banned')).person?.username ?? ''
      const door = await house.visitor().request(contract.openAppealDoor, { body: { username, password: passphrase } })
      return { body: { ticket: door.ticket, id: door.sanctions.items[0]?.id ?? 0, ...words } }
    },
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world) => {
        const username = (await world.fresh('banned')).person?.username ?? ''
        const asked = { body: { username, password: passphrase } }
        const { ticket } = await world.house.visitor().request(contract.openAppealDoor, asked)
        return { body: { ticket, id: await imposed(world, await world.fresh('other')), ...words } }
      },
    },
  }),
  routeRow(getDocket, { expect: anyone, parts: () => ({ query: {} }) }),
  routeRow(contract.listSanctions, {
    expect: staff.moderator,
    parts: () => ({ query: {} }),
    foreign: { expect: 'FORBIDDEN', parts: () => ({ query: { username: 'anybody' } }) },
  }),
  routeRow(contract.decideAppeal, {
    // An owner did it, and another one decides.
    expect: { ...staff.moderator, moderator: 'FORBIDDEN', admin: 'FORBIDDEN' },
    parts: async (world) => ({ params: { id: await appealed(world) }, body: { outcome: 'lifted' as const } }),
    foreign: {
      expect: 'FORBIDDEN',
      parts: async (world) => ({ params: { id: await appealed(world) }, body: { outcome: 'lifted' as const } }),
    },
  }),
]
