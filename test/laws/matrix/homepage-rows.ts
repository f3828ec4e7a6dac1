// The doors of home pages. Those that are looked at are the member's; everybody else changes their own.
import type { Audience } from '#contract/audience'
import * as homepages from '#contract/homepages'
import { png } from '#dev-env/pictures'
import { zipOf } from '#dev-env/zips'
import { anyone, type Cells, changing, signedIn, speaking } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { Subject, World } from './world.ts'

const nobody = { username: 'nobody-at-all' }
const text = '<p>Here.</p>'

/** A page of this one's own, whatever stood there; whoever may not is refused at the door that is tried. */
async function kept({ unused }: World, { visitor }: Subject) {
  const path = `${unused()}.txt`
  await visitor.ask(homepages.writeHomepageText, { body: { path, text, rev: 0 } })
  return { path }
}

async function shown({ member: { visitor, username } }: World, audience: Audience) {
  const path = 'index.html'
  await visitor.ask(homepages.writeHomepageText, { body: { path, text, rev: 0 } })
  await visitor.request(homepages.changeHomepage, { body: { audience } })
  return { params: { username } }
}

function only(kinds: readonly (keyof Cells)[]): Cells {
  const cells = Object.fromEntries(Object.keys(anyone).map((kind) => [kind, 'NOT_FOUND'])) as Cells
  return { ...cells, ...Object.fromEntries(kinds.map((kind) => [kind, 'ok'])) }
}
const seeing: Readonly<Record<Audience, Cells>> = {
  everyone: { ...anyone, blocked: 'NOT_FOUND' },
  followers: only(['member', 'follower', 'mutual']),
  mutuals: only(['member', 'mutual']),
  me: only(['member']),
}
const audiences: readonly Audience[] = ['everyone', 'followers', 'mutuals', 'me']
/** Whoever could not write has nothing there. */
const ofOwn: Cells = { ...signedIn, muted: 'NOT_FOUND', frozen: 'NOT_FOUND' }
const foreign = {
  expect: 'NOT_FOUND' as const,
  parts: async (world: World) => ({ query: await kept(world, world.as('member')) }),
}

export const homepageRows: readonly Row[] = [
  ...audiences.map((audience) =>
    routeRow(homepages.getHomepage, {
      expect: seeing[audience],
      parts: (world) => shown(world, audience),
      foreign: { expect: 'NOT_FOUND', parts: () => ({ params: nobody }) },
    }),
  ),
  routeRow(homepages.getOwnHomepage, { expect: signedIn, parts: () => ({}) }),
  routeRow(homepages.changeHomepage, { expect: changing, parts: () => ({ body: { audience: 'me' as const } }) }),
  routeRow(homepages.getHomepageText, {
    expect: ofOwn,
    parts: async (world, as) => ({ query: await kept(world, as) }),
    foreign,
  }),
  routeRow(homepages.writeHomepageText, {
    expect: speaking,
    parts: ({ unused }) => ({ body: { path: `${unused()}.txt`, text, rev: 0 } }),
  }),
  routeRow(homepages.sendHomepageFile, {
    expect: speaking,
    parts: ({ unused }) => ({ query: { path: `${unused()}.png` }, bytes: png(10, 10) }),
  }),
  routeRow(homepages.sendHomepageArchive, {
    expect: speaking,
    parts: ({ unused }) => ({
      query: { how: 'add' as const },
      bytes: zipOf([{ name: `${unused()}.txt`, bytes: text }]),
    }),
  }),
  routeRow(homepages.renameHomepageFile, {
    expect: { ...ofOwn, frozen: 'FORBIDDEN' },
    parts: async (world, as) => ({ body: { ...(await kept(world, as)), to: `${world.unused()}.txt` } }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world) => ({
        body: { ...(await kept(world, world.as('member'))), to: `${world.unused()}.txt` },
      }),
    },
  }),
  routeRow(homepages.removeHomepageFile, {
    expect: ofOwn,
    parts: async (world, as) => ({ query: await kept(world, as) }),
    foreign,
  }),
]
