// Bots, which only the people at the machine make and end.
import { Type } from 'typebox'
import { instant } from '#bedrock/clock'
import { pageOf } from '#bedrock/page'
import { sizes } from '#contract/limits'
import { scopes } from '#contract/scopes'
import { Username } from '#contract/shapes'
import { listBots, makeBot, revokeBot } from '#slices/accounts/index'
import { houseAct } from './house-act.ts'

/** Makes a bot; answers `{username, token}`. */
export const createBotAct = houseAct(
  'bot create',
  Type.Object({
    username: Username,
    owner: Type.Optional(Username),
    scopes: Type.Array(Type.Union(scopes.map((scope) => Type.Literal(scope))), {
      minItems: 1,
      maxItems: scopes.length,
      description: `one or more of ${scopes.join(', ')}.`,
    }),
  }),
  async (ctx, wish) => ({ username: wish.username, token: await makeBot(ctx, wish) }),
)

/** One page of all bots. */
export const listBotsAct = houseAct(
  'bot list',
  Type.Object({ after: Type.Optional(Type.String()) }),
  async (ctx, { after }) =>
    pageOf(
      await listBots(ctx.db.reader, after, sizes.pageMax + 1),
      sizes.pageMax,
      'alphabetical',
      (row) => ({
        username: row.username,
        owner: row.owner,
        scopes: row.scopes,
        created_at: instant(row.created_at),
        last_used_at: row.seen_at === null ? null : instant(row.seen_at),
        revoked: row.revoked_at !== null,
      }),
      (last) => ({ after: last.username }),
    ),
)

/** Takes a bot's token away. */
export const revokeBotAct = houseAct('bot revoke', Type.Object({ username: Username }), async (ctx, { username }) => {
  await revokeBot(ctx, username)
  return { username, revoked: true }
})
