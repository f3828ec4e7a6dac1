// Profiles over HTTP.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import { listFaces } from '#contract/faces'
import * as contract from '#contract/profiles'
import type { AppContext } from '#server/context'
import { fileViews } from '#slices/files/index'
import { beginFor } from '#slices/homepages/index'
import { anyPublishedBy } from '#slices/journal/index'
import { arrangeTop8 } from './commands/arrange-top8.ts'
import { changeProfile, chooseAudience } from './commands/change-profile.ts'
import type { Tx } from './owns.ts'
import { facesOf, frontPeople, profileFor } from './queries/profile-for.ts'
import { anthemSong } from './prepare/anthem-song.ts'
import { viewFaces, viewProfile } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const look = (viewerId: number | null, username: string) =>
    ctx.db.snapshot(async (db) => {
      const row = await profileFor(db, viewerId, username)
      if (!row) return refuse('NOT_FOUND', 'There is no such person, or not for you.')
      const now = ctx.clock.now()
      const front = await frontPeople(db, viewerId, row.id)
      const hasJournal = await anyPublishedBy(db, { viewerId, now }, row.id)
      const hasPages = await beginFor(db, viewerId, row.id)
      const named = [row.avatar, row.banner, row.intro, row.anthem].filter((name) => name !== null)
      const files = await fileViews(ctx, db, viewerId, named)
      const song = await anthemSong(ctx, db, viewerId, row)
      return {
        profile: viewProfile(row, front, { viewerId, now, hasJournal, hasPages, files, song }),
        // Without one, the wall says whether the world finds them.
        audience: row.audience ?? (row.wall_audience === 'everyone' ? row.wall_audience : null),
      }
    })
  const own = (actor: Actor) => look(actor.id, actor.username)
  const change = async (actor: Actor, work: (tx: Tx) => Promise<void>) => {
    await ctx.db.write(`profile:${actor.id}`, work)
    return await own(actor)
  }
  return [
    serve(contract.getPerson, async ({ actor, params }) => {
      const { profile } = await look(actor?.id ?? null, params.username)
      return { profile }
    }),
    serve(listFaces, ({ actor, query }) =>
      ctx.db.snapshot(async (db) => {
        const viewerId = actor?.id ?? null
        const rows = await facesOf(db, viewerId, query.of.split(',').map(Number))
        const names = rows.flatMap(({ avatar }) => avatar ?? [])
        const items = viewFaces(rows, await fileViews(ctx, db, viewerId, names))
        return { items, order: 'oldest' as const, complete: true, next: null }
      }),
    ),
    serve(contract.getOwnProfile, ({ actor }) => own(actor)),
    serve(contract.changeProfile, ({ actor, body }) => change(actor, (tx) => changeProfile(tx, actor, body))),
    serve(contract.chooseProfileAudience, ({ actor, body }) =>
      change(actor, (tx) => chooseAudience(tx, actor, body.audience)),
    ),
    serve(contract.arrangeTop8, ({ actor, body }) => change(actor, (tx) => arrangeTop8(tx, actor, body.people))),
  ]
}
