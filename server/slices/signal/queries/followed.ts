// Whom somebody hears in their stream.
import type { Reader } from '#bedrock/tx'
import { hears, notApart } from '#slices/friends/index'

/** What a look at the stream knows of itself. */
export interface Look {
  readonly viewerId: number
  /** Epoch milliseconds. */
  readonly now: number
  /** How many rows at most. */
  readonly count: number
}

/** [FEED-1.1, FEED-1.5] As `maker`: whom the viewer follows and has not muted, who is active, and not kept apart from them. */
export const followed = (db: Pick<Reader, 'selectFrom'>, viewerId: number) =>
  db
    .selectFrom('follows')
    .innerJoin('users as maker', 'maker.id', 'follows.followed_id')
    .select(['maker.id as maker_id', 'maker.username'])
    .where('follows.follower_id', '=', viewerId)
    .where('maker.state', '=', 'active')
    .where((eb) => hears(eb.ref('follows.follower_id'), eb.ref('maker.id')))
    .where((eb) => notApart(eb.ref('follows.follower_id'), eb.ref('maker.id')))
