// Pages and feeds of walls, outside of the contract's envelope.
import { renderToString } from 'preact-render-to-string'
import type { BoundDocument } from '#bedrock/slice'
import type { AppContext } from '#server/context'
import { feedOf, seenWall, wallButtonOf } from '#slices/walls/index'
import { buttonPicture } from '#views/walls/button-picture'
import { viewAtom, viewJsonFeed } from './parts/feeds.ts'
import { leftOnWall } from './prepare/left-on-wall.ts'
import { bareShell, withWall } from './parts/shell.ts'
import { orMissing } from './prepare/or-missing.ts'

const name = /^[A-Za-z0-9_-]{2,20}$/

/** [WALL-11.6] Shown on other people's pages, where it can do nothing but be looked at. */
const buttonHeaders = {
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
}

/** What this slice answers. */
export const documents = (ctx: AppContext): readonly BoundDocument[] => {
  const { origin } = ctx.config
  const feed = async (username: string) => await feedOf(ctx, name.test(username) ? username : '')
  return [
    {
      path: '/@:username',
      personal: true,
      answer: ({ actor, params: { username = '' }, query, shell }) =>
        orMissing(shell ?? bareShell, async () => {
          const wall = await seenWall(ctx, actor?.id ?? null, name.test(username) ? username : '')
          const left = await leftOnWall(ctx, actor?.id ?? null, wall)
          return withWall(shell ?? bareShell, wall, left, { origin, calm: query.get('calm') === '1' })
        }),
    },
    {
      path: '/@:username/button.svg',
      personal: false,
      answer: async ({ params: { username = '' } }) => ({
        type: 'image/svg+xml; charset=utf-8',
        body: renderToString(buttonPicture(await wallButtonOf(ctx, name.test(username) ? username : ''))),
        headers: buttonHeaders,
      }),
    },
    {
      path: '/@:username/feed.atom',
      personal: false,
      answer: async ({ params: { username = '' } }) => ({
        type: 'application/atom+xml; charset=utf-8',
        body: viewAtom(await feed(username), origin),
      }),
    },
    {
      path: '/@:username/feed.json',
      personal: false,
      answer: async ({ params: { username = '' } }) => ({
        type: 'application/feed+json; charset=utf-8',
        body: viewJsonFeed(await feed(username), origin),
      }),
    },
  ]
}
