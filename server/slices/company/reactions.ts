// What may change who feels whom: the owner’s wish, ties between people, hiding. Whoever may no longer be felt is gone at once.
import { everywhere } from '#bedrock/bus'
import { hiddenChanged } from '#events/accounts'
import { personBlocked, personUnblocked, personUnfollowed } from '#events/friends'
import { wallChanged } from '#events/walls'
import type { AppContext } from '#server/context'
import { circlesIn } from './parts/circles.ts'
import { belonging } from './queries/belonging.ts'

/** [PRES-3.2] Asks anew who may be in company on a wall. */
const sift = (ctx: AppContext, ownerId: number): Promise<void> =>
  circlesIn(ctx).sift(ownerId, (asked) => belonging(ctx.db.reader, ownerId, asked))

async function siftAbout(ctx: AppContext, ...people: readonly number[]): Promise<void> {
  await Promise.all(
    circlesIn(ctx)
      .about(...people)
      .map((ownerId) => sift(ctx, ownerId)),
  )
}

export const reactions = [
  everywhere(wallChanged, (ctx: AppContext, { userId }) => sift(ctx, userId)),
  everywhere(hiddenChanged, (ctx: AppContext, { userId }) => siftAbout(ctx, userId)),
  everywhere(personBlocked, (ctx: AppContext, { by, userId }) => siftAbout(ctx, by, userId)),
  everywhere(personUnblocked, (ctx: AppContext, { by, userId }) => siftAbout(ctx, by, userId)),
  everywhere(personUnfollowed, (ctx: AppContext, { by, userId }) => siftAbout(ctx, by, userId)),
]
