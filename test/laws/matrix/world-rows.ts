// The doors of little worlds, in a sketch of the member's.
import * as worlds from '#contract/worlds'
import { publish } from '#dev-env/sketching'
import { anyone, changing, signedIn, speaking } from './kinds.ts'
import { callRow, type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

const code = '//@needs world\n//@world water {"counter": [0, 100]}'
const shown = async ({ member }: World, visibility: 'public' | 'private' = 'public') => ({
  name: await publish(member.visitor, { visibility }, { code }),
})
const hidden = (world: World) => shown(world, 'private')
const wish = { do: 'add', field: 'water', by: 1 } as const

export const worldRows: readonly Row[] = [
  routeRow(worlds.getWorld, {
    expect: { ...anyone, blocked: 'NOT_FOUND' },
    parts: async (world) => ({ params: await shown(world) }),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ params: await hidden(world) }) },
  }),
  routeRow(worlds.listOwnWorlds, { expect: signedIn, parts: () => ({ query: {} }) }),
  routeRow(worlds.resetWorld, {
    expect: {
      ...changing,
      other: 'FORBIDDEN',
      roomModerator: 'FORBIDDEN',
      follower: 'FORBIDDEN',
      mutual: 'FORBIDDEN',
      muted: 'FORBIDDEN',
      frozen: 'FORBIDDEN',
      blocked: 'NOT_FOUND',
    },
    parts: async (world) => ({ params: await shown(world) }),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ params: await hidden(world) }) },
  }),
  callRow(worlds.watchWorld, {
    expect: { ...signedIn, blocked: 'NOT_FOUND' },
    parts: (world) => shown(world),
    foreign: { expect: 'NOT_FOUND', parts: hidden },
  }),
  callRow(worlds.unwatchWorld, {
    expect: signedIn,
    parts: (world) => shown(world),
    foreign: { expect: 'ok', parts: hidden },
  }),
  callRow(worlds.writeWorld, {
    expect: { ...speaking, blocked: 'NOT_FOUND' },
    parts: async (world) => ({ ...(await shown(world)), client_id: `water-${world.unused()}`, wish }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world) => ({ ...(await hidden(world)), client_id: `water-${world.unused()}`, wish }),
    },
  }),
]
