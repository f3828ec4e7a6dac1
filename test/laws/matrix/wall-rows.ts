// The doors of walls. The walls that are looked at are the member's: one for each audience, and things of each audience on one of them.
import type { Audience } from '#contract/audience'
import type { WallStep } from '#contract/wall-changes'
import * as walls from '#contract/walls'
import { puts } from '#dev-env/sample-module'
import { anyone, type Cells, changing, signedIn, speaking } from './kinds.ts'
import { callRow, type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

const put = (id: string, audience: Audience): WallStep => puts(id, `for ${audience}`, audience)

/** The member's wall is for these alone. */
async function wallFor({ member, unused }: World, audience: Audience): Promise<number> {
  await member.visitor.request(walls.changeWallSettings, { body: { audience } })
  const steps = [put('for-everyone', 'everyone'), put('for-followers', 'followers'), put('for-me-alone', 'me')]
  return (await member.visitor.request(walls.changeWall, { body: { client_id: unused(), steps } })).rev
}
async function era(world: World, audience: Audience): Promise<{ username: string; id: number }> {
  const rev = await wallFor(world, audience)
  const { era: opened } = await world.member.visitor.request(walls.openEra, { body: { rev, title: 'Then' } })
  return { username: world.member.username, id: opened.id }
}
const nobody = { username: 'nobody-at-all' }

/** Who sees what is for an audience. A session that has ended and one that is banned look as strangers do. */
const seeing: Readonly<Record<Audience, Cells>> = {
  everyone: { ...anyone, blocked: 'NOT_FOUND' },
  followers: only(['member', 'follower', 'mutual']),
  mutuals: only(['member', 'mutual']),
  me: only(['member']),
}
function only(kinds: readonly (keyof Cells)[]): Cells {
  const cells = Object.fromEntries(Object.keys(anyone).map((kind) => [kind, 'NOT_FOUND'])) as Cells
  return { ...cells, ...Object.fromEntries(kinds.map((kind) => [kind, 'ok'])) }
}
const audiences: readonly Audience[] = ['everyone', 'followers', 'mutuals', 'me']

/** What each kind sees of one wall for everyone that has something for every audience. */
const partly = (id: string, audience: Audience): Row => ({
  ...routeRow(walls.getWall, { expect: seeing[audience], parts: () => ({ params: nobody }) }),
  async knock(world, { visitor }) {
    await wallFor(world, 'everyone')
    const { body } = await visitor.ask(walls.getWall, { params: { username: world.member.username } })
    if (!body.ok) return body.code
    return body.data.wall.modules.some((module) => module.id === id) ? 'ok' : 'NOT_FOUND'
  },
})

/** A wall of one's own that was changed once. */
async function changedOnce({ unused }: World, visitor: World['member']['visitor']): Promise<number> {
  const answer = await visitor.ask(walls.changeWall, {
    body: { client_id: unused(), steps: [put('one-thing', 'everyone')] },
  })
  return answer.body.ok ? answer.body.data.rev : 1
}

export const wallRows: readonly Row[] = [
  ...audiences.map((audience) =>
    routeRow(walls.getWall, {
      expect: seeing[audience],
      parts: async (world) => {
        await wallFor(world, audience)
        return { params: { username: world.member.username } }
      },
      foreign: { expect: 'NOT_FOUND', parts: () => ({ params: nobody }) },
    }),
  ),
  partly('for-everyone', 'everyone'),
  partly('for-followers', 'followers'),
  partly('for-me-alone', 'me'),
  ...audiences.map((audience) =>
    routeRow(walls.listEras, {
      expect: seeing[audience],
      parts: async (world) => {
        await wallFor(world, audience)
        return { params: { username: world.member.username } }
      },
      foreign: { expect: 'NOT_FOUND', parts: () => ({ params: nobody }) },
    }),
  ),
  ...audiences.map((audience) =>
    routeRow(walls.getEra, {
      expect: seeing[audience],
      parts: async (world) => ({ params: await era(world, audience) }),
      // The era of somebody else's wall, asked for as one of this wall.
      foreign: {
        expect: 'NOT_FOUND',
        parts: async (world, as) => {
          const rev = await changedOnce(world, as.visitor)
          const opened = await as.visitor.request(walls.openEra, { body: { rev, title: 'Mine' } })
          return { params: { username: world.member.username, id: opened.era.id } }
        },
      },
    }),
  ),
  routeRow(walls.getOwnWall, { expect: signedIn, parts: () => ({}) }),
  routeRow(walls.changeWall, {
    expect: speaking,
    parts: ({ unused }) => ({ body: { client_id: unused(), steps: [put('one-thing', 'everyone')] } }),
  }),
  routeRow(walls.changeWallSettings, { expect: changing, parts: () => ({ body: { company: true } }) }),
  routeRow(walls.listMoments, { expect: signedIn, parts: () => ({}) }),
  routeRow(walls.getMoment, {
    expect: { ...signedIn, muted: 'NOT_FOUND', frozen: 'NOT_FOUND' },
    bot: 'FORBIDDEN',
    parts: async (world, { visitor }) => ({ params: { rev: await changedOnce(world, visitor) } }),
  }),
  routeRow(walls.restoreMoment, {
    expect: speaking,
    parts: async (world, { visitor }) => ({
      body: { rev: await changedOnce(world, visitor), client_id: world.unused() },
    }),
  }),
  routeRow(walls.openEra, {
    expect: speaking,
    parts: async (world, { visitor }) => ({ body: { rev: await changedOnce(world, visitor), title: 'Then' } }),
  }),
  routeRow(walls.closeEra, {
    expect: { ...signedIn, muted: 'NOT_FOUND', frozen: 'NOT_FOUND' },
    parts: async (world, { visitor }) => {
      const rev = await changedOnce(world, visitor)
      const { body } = await visitor.ask(walls.openEra, { body: { rev, title: 'Then' } })
      return { params: { id: body.ok ? body.data.era.id : 999_999 } }
    },
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ params: { id: (await era(world, 'everyone')).id } }) },
  }),
  routeRow(walls.forgetMoments, {
    expect: { ...signedIn, muted: 'NOT_FOUND', frozen: 'NOT_FOUND' },
    parts: async (world, { visitor }) => ({ query: { before: await changedOnce(world, visitor) } }),
  }),
  ...audiences.map((audience) =>
    callRow(walls.watchWall, {
      expect: { ...seeing[audience], anonymous: 'AUTH_REQUIRED', banned: 'BANNED' },
      parts: async (world) => {
        await wallFor(world, audience)
        return { username: world.member.username }
      },
      foreign: { expect: 'NOT_FOUND', parts: () => nobody },
    }),
  ),
  callRow(walls.unwatchWall, {
    expect: signedIn,
    parts: ({ member }) => ({ username: member.username }),
    foreign: { expect: 'ok', parts: () => nobody },
  }),
]
