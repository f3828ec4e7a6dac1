// A published sketch for those who do something with it, and who may still see it.
import type { Reader } from '#bedrock/tx'
import { revisionAt } from './revisions.ts'
import { noSketch } from './own-sketches.ts'
import { isSketchFor, sketchNamed } from './shown.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** [CODE-4.8] Refuses with NOT_FOUND what was never published, and what this viewer may not see. */
export async function publishedFor(db: Looks, viewerId: number | null, name: string) {
  const sketch = (await sketchNamed(db, viewerId, name)) ?? noSketch()
  const shown = sketch.shown_number === null ? undefined : await revisionAt(db, viewerId, sketch, undefined)
  const { number: revision, code } = shown ?? noSketch()
  const { id, maker_id: ownerId, kind, visibility } = sketch
  return { id, ownerId, name: sketch.name, kind, visibility, revision, code }
}

/** [CODE-4.9] Of these people those who may see it; null where it is gone. */
export async function whoMaySeeSketch(
  db: Looks,
  sketchId: number,
  people: readonly number[],
): Promise<{ readonly name: string; readonly allowed: ReadonlySet<number> } | null> {
  const sketch = await db
    .selectFrom('sketches')
    .select('name')
    .where('id', '=', sketchId)
    .where('gone', '=', 0)
    .executeTakeFirst()
  if (!sketch) return null
  if (people.length === 0) return { name: sketch.name, allowed: new Set() }
  const rows = await db
    .selectFrom('users as viewer')
    .innerJoin('sketches as sketch', (join) => join.on('sketch.id', '=', sketchId))
    .innerJoin('users as maker', 'maker.id', 'sketch.maker_id')
    .select('viewer.id')
    .where('viewer.id', 'in', people)
    .where((eb) =>
      isSketchFor(eb.ref('viewer.id'), {
        maker: eb.ref('sketch.maker_id'),
        frozen: eb.ref('maker.frozen'),
        visibility: eb.ref('sketch.visibility'),
      }),
    )
    .execute()
  return { name: sketch.name, allowed: new Set(rows.map(({ id }) => id)) }
}
