// Begins a sketch, or a remix of one.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { BodyOf } from '#contract/define'
import { sizes } from '#contract/limits'
import type { createSketch as contract } from '#contract/sketches'
import { sketchForked } from '#events/sketches'
import type { Tx } from '../owns.ts'
import { readDraft, refuseOtherShelf } from '../parts/read-draft.ts'
import { idsOf, joined } from '../parts/words-of.ts'
import { noSketch } from '../queries/own-sketches.ts'
import { sketchNamed, type SketchRow } from '../queries/shown.ts'
import { bytesOf, countCode, takeTurn } from './take-room.ts'

type Body = BodyOf<typeof contract>

/** What chance gives it. */
interface Drawn {
  readonly name: string
  readonly seed: number
}

/** [CODE-4.1, CODE-4.14] Refuses with CONFLICT who has too many, with QUOTA whose code takes too much, with NOT_FOUND a revision that they may not look at. */
export async function beginSketch(tx: Tx, actor: Actor, { kind, title, code, from }: Body, { name, seed }: Drawn) {
  const draft = readDraft(kind, { code, title })
  const held = await takeTurn(tx, actor.id)
  await refuseTooMany(tx, actor)
  await countCode(tx, actor.id, held, bytesOf(draft.code))
  const parent = from === undefined ? null : await markForked(tx, actor, from)
  if (parent) refuseOtherShelf(parent.kind, kind)
  const { id } = await tx.db
    .insertInto('sketches')
    .values({
      name,
      maker_id: actor.id,
      kind,
      ...draft,
      rev: 0,
      seed,
      visibility: 'private',
      shown_number: null,
      shown_title: '',
      caption: '',
      alt: '',
      tags: '',
      licence: 'all-rights',
      picture: null,
      pin: null,
      parent_id: parent?.id ?? null,
      parent_number: parent ? (from?.revision ?? null) : null,
      ancestors: parent ? joined([...idsOf(parent.ancestors), parent.id].slice(-sizes.lineageDepth)) : '',
      gone: 0,
      was_public: 0,
      published_at: null,
      shown_at: null,
      changed_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (parent && parent.maker_id !== actor.id)
    await tx.announce(sketchForked({ sketchId: parent.id, ownerId: parent.maker_id, by: actor.id, remixId: id }))
}

async function refuseTooMany(tx: Tx, actor: Actor): Promise<void> {
  const { held } = await tx.db
    .selectFrom('sketches')
    .select((eb) => eb.fn.countAll().as('held'))
    .where('maker_id', '=', actor.id)
    .executeTakeFirstOrThrow()
  if (Number(held) >= sizes.sketchesPerPerson)
    refuse('CONFLICT', `A person has at most ${sizes.sketchesPerPerson} sketches. Delete one first.`)
}

/** [CODE-4.5, CODE-4.14] What the actor may look at, kept from now on; that takes the lock on its row, so that it is not deleted meanwhile. */
async function markForked(tx: Tx, actor: Actor, from: NonNullable<Body['from']>): Promise<SketchRow> {
  const parent = (await sketchNamed(tx.db, actor.id, from.name)) ?? noSketch()
  const { numUpdatedRows } = await tx.db
    .updateTable('sketch_revisions')
    .set({ forked: 1 })
    .where('sketch_id', '=', parent.id)
    .where('number', '=', from.revision)
    .$if(parent.maker_id !== actor.id, (query) => query.where('published', '=', 1))
    .executeTakeFirst()
  return numUpdatedRows === 0n ? noSketch() : parent
}
