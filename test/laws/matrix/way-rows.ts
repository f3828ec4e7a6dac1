// The doors of short ways: everybody lays their own.
import { layWay, listWays, removeWay } from '#contract/ways'
import { changing, signedIn } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

const wall = { to: { kind: 'wall' as const, of: null } }

/** A way of this one's own; whoever may not is refused at the door that is tried. */
async function laid({ unused }: World, visitor: World['member']['visitor']) {
  const params = { slug: unused() }
  await visitor.ask(layWay, { params, body: wall })
  return { params }
}

export const wayRows: readonly Row[] = [
  routeRow(listWays, { expect: signedIn, parts: () => ({}) }),
  routeRow(layWay, {
    expect: changing,
    parts: ({ unused }) => ({ params: { slug: unused() }, body: wall }),
    foreign: {
      expect: 'CONFLICT',
      parts: async (world) => ({ ...(await laid(world, world.member.visitor)), body: wall }),
    },
  }),
  routeRow(removeWay, {
    expect: changing,
    parts: (world, { visitor }) => laid(world, visitor),
    foreign: { expect: 'NOT_FOUND', parts: (world) => laid(world, world.member.visitor) },
  }),
]
