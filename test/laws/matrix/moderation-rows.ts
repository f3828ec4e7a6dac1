// The doors of moderation. What each role may do to which other is in the slice's own scenarios; here everybody tries it on a plain member.
import * as moderation from '#contract/moderation'
import { staff } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

const victim = async (world: World) => ({ params: { id: (await world.fresh('other')).person?.id ?? 0 } })
const equal = async (world: World) => ({ params: { id: (await world.fresh('owner')).person?.id ?? 0 } })
const reason = { reason: 'loud' }
const expect = { ...staff.moderator }
const foreign = 'FORBIDDEN' as const

export const moderationRows: readonly Row[] = [
  routeRow(moderation.banPerson, {
    expect,
    parts: async (world) => ({ ...(await victim(world)), body: reason }),
    foreign: { expect: foreign, parts: async (world) => ({ ...(await equal(world)), body: reason }) },
  }),
  routeRow(moderation.banPerson, {
    // Somebody whom nobody who is signed in may judge.
    expect: { ...expect, moderator: foreign, admin: foreign, owner: foreign },
    parts: async (world) => ({ ...(await equal(world)), body: reason }),
  }),
  routeRow(moderation.unbanPerson, { expect, parts: victim, foreign: { expect: foreign, parts: equal } }),
  routeRow(moderation.mutePerson, {
    expect,
    parts: async (world) => ({ ...(await victim(world)), body: { ...reason, minutes: 1 } }),
    foreign: {
      expect: foreign,
      parts: async (world) => ({ ...(await equal(world)), body: { ...reason, minutes: 1 } }),
    },
  }),
  routeRow(moderation.unmutePerson, { expect, parts: victim, foreign: { expect: foreign, parts: equal } }),
  routeRow(moderation.freezePerson, {
    expect,
    parts: async (world) => ({ ...(await victim(world)), body: reason }),
    foreign: { expect: foreign, parts: async (world) => ({ ...(await equal(world)), body: reason }) },
  }),
  routeRow(moderation.unfreezePerson, { expect, parts: victim, foreign: { expect: foreign, parts: equal } }),
  routeRow(moderation.warnPerson, {
    expect,
    parts: async (world) => ({ ...(await victim(world)), body: reason }),
    foreign: { expect: foreign, parts: async (world) => ({ ...(await equal(world)), body: reason }) },
  }),
  routeRow(moderation.suspendPerson, {
    expect,
    parts: async (world) => ({ ...(await victim(world)), body: { ...reason, days: 1 } }),
    foreign: { expect: foreign, parts: async (world) => ({ ...(await equal(world)), body: { ...reason, days: 1 } }) },
  }),
  routeRow(moderation.knowPerson, { expect, parts: victim, foreign: { expect: foreign, parts: equal } }),
  routeRow(moderation.unsuspendPerson, { expect, parts: victim, foreign: { expect: foreign, parts: equal } }),
  routeRow(moderation.changeRole, {
    expect: staff.admin,
    parts: async (world) => ({ ...(await victim(world)), body: { role: 'moderator' as const } }),
    foreign: {
      expect: foreign,
      parts: async (world) => ({ ...(await equal(world)), body: { role: 'member' as const } }),
    },
  }),
  routeRow(moderation.changeRole, {
    // A role as high as an admin's own.
    expect: staff.owner,
    parts: async (world) => ({ ...(await victim(world)), body: { role: 'admin' as const } }),
  }),
]
