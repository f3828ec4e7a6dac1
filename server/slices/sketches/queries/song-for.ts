// A song for somebody who makes something of it elsewhere in the house.
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import { noSketch } from './own-sketches.ts'
import { revisionAt } from './revisions.ts'
import { sketchNamed } from './shown.ts'

type Looks = Pick<Reader, 'selectFrom'>

export interface SongWanted {
  readonly name: string
  /** Null: the draft of one's own. */
  readonly revision: number | null
}

/** [CODE-4.8, SONG-2.3] Its canonical text. Refuses with NOT_FOUND what one may not look at, with CONFLICT what is no song. */
export async function songFor(db: Looks, viewerId: number, { name, revision }: SongWanted) {
  const sketch = (await sketchNamed(db, viewerId, name)) ?? noSketch()
  if (sketch.kind !== 'song') refuse('CONFLICT', 'This is a sketch and no song. Choose a song.')
  const { id: sketchId } = sketch
  if (revision !== null) {
    const { code } = (await revisionAt(db, viewerId, sketch, revision)) ?? noSketch()
    return { sketchId, revision, code }
  }
  const draft = await db
    .selectFrom('sketches')
    .select('code')
    .where('id', '=', sketchId)
    .where('maker_id', '=', viewerId)
    .executeTakeFirst()
  return { sketchId, revision, code: (draft ?? noSketch()).code }
}

/** [CODE-4.8] How a revision is named by somebody who remixes it; null where they may not look at it. */
export async function songNamed(
  db: Looks,
  viewerId: number,
  { sketchId, revision }: { readonly sketchId: number; readonly revision: number },
): Promise<{ name: string; revision: number } | null> {
  const found = await db.selectFrom('sketches').select('name').where('id', '=', sketchId).executeTakeFirst()
  const sketch = found && (await sketchNamed(db, viewerId, found.name))
  return sketch && (await revisionAt(db, viewerId, sketch, revision)) ? { name: sketch.name, revision } : null
}
