// Searching what is dated: journals, guestbooks, home pages and sketches, each page of finds from where the one before ended.
import type { Actor } from '#bedrock/actor'
import { pageOf } from '#bedrock/page'
import type { Reader } from '#bedrock/tx'
import type { AppContext } from '#server/context'
import type { Kind } from '../parts/parse-search.ts'
import { readPlace, writePlace, type Place } from '../parts/place.ts'
import type { DatedLook } from '../queries/dated.ts'
import { isToCome } from '../queries/to-come.ts'
import { asksFor, resolve, type Resolved } from './resolve.ts'

const shown = 20

interface Asked {
  readonly q: string
  readonly before?: string
}

/** [FEED-2.1] The newest first. */
export const findDated = <R extends Place, V>(
  ctx: AppContext,
  actor: Actor,
  kind: Extract<Kind, 'journal' | 'guestbook' | 'page' | 'sketch'>,
  { q, before: place }: Asked,
  find: (db: Reader, look: DatedLook & { readonly now: number }, asked: Resolved) => Promise<readonly R[]>,
  view: (row: R, phrases: Resolved['phrases']) => V,
) =>
  ctx.db.snapshot(async (db) => {
    const asked = await resolve(db, actor, q)
    const { before, after, phrases } = asked
    const look = { viewerId: actor.id, now: ctx.clock.now(), before, after, place: readPlace(place), count: shown + 1 }
    const rows = asksFor(kind, asked) ? await find(db, look, asked) : []
    const page = pageOf(
      rows,
      shown,
      'newest',
      (row) => view(row, phrases),
      (last) => ({ before: writePlace(last) }),
    )
    return { ...page, older_to_come: await isToCome(db, kind) }
  })
