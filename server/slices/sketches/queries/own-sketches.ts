// One's own sketches, with their drafts.
import type { Reader } from '#bedrock/tx'
import { refuse } from '#bedrock/refusal'
import type { Shelf } from '#contract/sketches'
import { owned, type SketchRow } from './shown.ts'

type Looks = Pick<Reader, 'selectFrom'>

export interface OwnAsked {
  readonly shelf: Shelf | undefined
  readonly before: string | undefined
  readonly count: number
}

/** The last changed first, from behind that one on. */
export const ownSketches = (db: Looks, makerId: number, { shelf, before, count }: OwnAsked) =>
  owned(db, makerId)
    .$if(shelf !== undefined, (query) => query.where('sketch.kind', shelf === 'songs' ? '=' : '<>', 'song'))
    .$if(before !== undefined, (query) =>
      query.where((eb) => {
        const last = eb
          .selectFrom('sketches as last')
          .where('last.name', '=', before ?? '')
          .where('last.maker_id', '=', makerId)
        const at = last.select('last.changed_at')
        return eb.or([
          eb('sketch.changed_at', '<', at),
          eb.and([eb('sketch.changed_at', '=', at), eb('sketch.id', '<', last.select('last.id'))]),
        ])
      }),
    )
    .orderBy('sketch.changed_at', 'desc')
    .orderBy('sketch.id', 'desc')
    .limit(count)
    .execute()

export type OwnRow = SketchRow & { readonly code: string; readonly newest: number | null }

/** [CODE-4.8] The same words whether there is none or it is somebody else's. */
export const noSketch = (): never => refuse('NOT_FOUND', 'There is no such sketch. It may be gone, or not for you.')

/** One of one's own; refuses with NOT_FOUND. */
export const ownSketch = async (db: Looks, makerId: number, name: string): Promise<OwnRow> =>
  (await owned(db, makerId)
    .select('sketch.code')
    .select((eb) =>
      eb
        .selectFrom('sketch_revisions as kept')
        .select('kept.number')
        .whereRef('kept.sketch_id', '=', 'sketch.id')
        .orderBy('kept.number', 'desc')
        .limit(1)
        .as('newest'),
    )
    .where('sketch.name', '=', name)
    .executeTakeFirst()) ?? noSketch()

/** [CODE-4.27] How many bytes its draft and its revisions take. */
export async function bytesHeldBy(db: Looks, { id, code }: OwnRow): Promise<number> {
  const { bytes } = await db
    .selectFrom('sketch_revisions')
    .select((eb) => eb.fn.sum<number | string | null>(eb.fn<number>('octet_length', ['code'])).as('bytes'))
    .where('sketch_id', '=', id)
    .executeTakeFirstOrThrow()
  return Buffer.byteLength(code) + Number(bytes ?? 0)
}
