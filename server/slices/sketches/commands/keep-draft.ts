// Keeps the draft of a sketch, and revisions of it.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { BodyOf } from '#contract/define'
import { sizes } from '#contract/limits'
import type { saveDraft } from '#contract/sketches'
import type { Tx } from '../owns.ts'
import { hashOf } from '../parts/read-code.ts'
import { notesOf } from '../parts/notes-of.ts'
import { readDraft } from '../parts/read-draft.ts'
import { ownSketch, type OwnRow } from '../queries/own-sketches.ts'
import { revisionAt, type RevisionRow } from '../queries/revisions.ts'
import { bytesOf, countCode, takeTurn } from './take-room.ts'

const changedMeanwhile = (): never =>
  refuse('CONFLICT', 'Another screen kept this sketch meanwhile. Look at what it has, then keep yours again.')

/** [CODE-4.3] On top of what its writer has read and of nothing else; the same again is that. */
export async function keepDraft(
  tx: Tx,
  actor: Actor,
  name: string,
  { code, title, rev }: BodyOf<typeof saveDraft>,
): Promise<void> {
  const sketch = await ownSketch(tx.db, actor.id, name)
  const draft = readDraft(sketch.kind, { code, title })
  if (sketch.rev !== rev) {
    if (sketch.code === draft.code && sketch.title === draft.title) return
    changedMeanwhile()
  }
  const held = await takeTurn(tx, actor.id)
  const { numUpdatedRows } = await tx.db
    .updateTable('sketches')
    .set({ ...draft, rev: rev + 1, changed_at: tx.now })
    .where('id', '=', sketch.id)
    .where('rev', '=', rev)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) changedMeanwhile()
  await countCode(tx, actor.id, held, bytesOf(draft.code) - bytesOf(sketch.code))
}

/** [CODE-4.4] The draft as the next revision. Refuses with CONFLICT a draft that changed, with EMPTY one without a word. */
export async function keepRevision(tx: Tx, actor: Actor, name: string, rev: number): Promise<RevisionRow> {
  const held = await takeTurn(tx, actor.id)
  // That takes the lock on its row, so that two screens do not give the same number.
  await tx.db
    .updateTable('sketches')
    .set((eb) => ({ rev: eb.ref('rev') }))
    .where('name', '=', name)
    .where('maker_id', '=', actor.id)
    .execute()
  const sketch = await ownSketch(tx.db, actor.id, name)
  if (sketch.rev !== rev) changedMeanwhile()
  if (sketch.code.trim() === '') refuse('EMPTY', 'There is no code in this sketch. Write something first.')
  const hash = hashOf(sketch.kind, sketch.code)
  const newest = sketch.newest === null ? undefined : await revisionAt(tx.db, actor.id, sketch, sketch.newest)
  if (newest?.hash === hash) return newest
  const freed = await makeRoom(tx, sketch)
  await countCode(tx, actor.id, held, bytesOf(sketch.code) - freed)
  const row = {
    number: (sketch.newest ?? 0) + 1,
    hash,
    needs: sketch.needs,
    published: 0,
    created_at: tx.now,
  }
  await tx.db
    .insertInto('sketch_revisions')
    .values({ ...row, sketch_id: sketch.id, code: sketch.code, notes: notesOf(sketch), forked: 0 })
    .execute()
  return row
}

/** [CODE-4.5] Where as many are kept as may be, the oldest goes that nobody else ever had to do with. Answers how many bytes it took. */
async function makeRoom(tx: Tx, { id, newest }: OwnRow): Promise<number> {
  const kept = await tx.db
    .selectFrom('sketch_revisions')
    .select(['number', 'published', 'forked'])
    .where('sketch_id', '=', id)
    .orderBy('number')
    .execute()
  if (kept.length < sizes.sketchRevisions) return 0
  const oldest = kept.find(({ number, published, forked }) => published === 0 && forked === 0 && number !== newest)
  if (!oldest)
    return refuse(
      'CONFLICT',
      `${sizes.sketchRevisions} revisions of this sketch are kept, and each was published or remixed. Go on in a remix of it.`,
    )
  return bytesOf(await dropRevision(tx, id, oldest.number))
}

/** One of them with its words, which it answers. */
async function dropRevision(tx: Tx, sketchId: number, number: number): Promise<string> {
  const { code } = await tx.db
    .deleteFrom('sketch_revisions')
    .where('sketch_id', '=', sketchId)
    .where('number', '=', number)
    .returning('code')
    .executeTakeFirstOrThrow()
  return code
}
