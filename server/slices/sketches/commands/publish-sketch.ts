// Says which revision of a sketch others see, how it is described, and for whom it is.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { normaliseOptionalText } from '#bedrock/text/normalise'
import { plainLine } from '#bedrock/text/plain-line'
import type { BodyOf } from '#contract/define'
import { sizes } from '#contract/limits'
import type { publishSketch as contract } from '#contract/sketches'
import { sketchPublished } from '#events/sketches'
import { useFiles } from '#slices/files/index'
import type { Tx } from '../owns.ts'
import { joined } from '../parts/words-of.ts'
import { ownSketch } from '../queries/own-sketches.ts'

type Body = BodyOf<typeof contract>

/** [CODE-4.6, CODE-4.10] Private is for its maker alone, whatever was before. */
export async function publishSketch(tx: Tx, actor: Actor, name: string, body: Body): Promise<void> {
  const { revision, visibility, licence, picture, seed } = body
  const shown = visibility !== 'private'
  const title = plainLine(body.title, sizes.sketchTitleCharacters, 'title')
  if (shown && title === '')
    refuse('EMPTY', 'What others see needs a title. Write one first.', { fields: { title: 'is empty' } })
  const words = {
    title,
    shown_title: title,
    caption: normaliseOptionalText(body.caption, sizes.sketchCaptionCharacters, 'caption'),
    alt: normaliseOptionalText(body.alt, sizes.altCharacters, 'alt'),
  }
  const tags = [...new Set(body.tags)]
  const { id } = await ownSketch(tx.db, actor.id, name)
  const { was_public, published_at } = await tx.db
    .updateTable('sketches')
    .set({ ...words, tags: joined(tags), visibility, shown_number: revision, licence, picture, seed })
    .set({ shown_at: tx.now, changed_at: tx.now, ...(visibility === 'public' ? {} : { pin: null }) })
    .where('id', '=', id)
    .returning(['was_public', 'published_at'])
    .executeTakeFirstOrThrow()
  await markPublished(tx, id, revision, shown)
  // [CODE-4.11] It has the date on which others could first find it, and keeps that.
  const first = visibility === 'public' && was_public === 0
  if (first || (shown && published_at === null))
    await tx.db
      .updateTable('sketches')
      .set({ published_at: tx.now, was_public: first ? 1 : was_public })
      .where('id', '=', id)
      .execute()
  await tx.db.deleteFrom('sketch_tags').where('sketch_id', '=', id).execute()
  if (tags.length > 0)
    await tx.db
      .insertInto('sketch_tags')
      .values(tags.map((tag) => ({ tag, sketch_id: id })))
      .execute()
  await useFiles(tx, {
    place: 'sketch',
    placeId: id,
    ownerId: actor.id,
    audience: shown ? 'everyone' : 'me',
    files: picture === null ? [] : [{ name: picture, uses: ['image'] }],
  })
  await tx.announce(sketchPublished({ sketchId: id, ownerId: actor.id }))
}

async function markPublished(tx: Tx, id: number, number: number, shown: boolean): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('sketch_revisions')
    .set((eb) => ({ published: shown ? 1 : eb.ref('published') }))
    .where('sketch_id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) refuse('NOT_FOUND', 'There is no such revision. Keep one first.')
}
