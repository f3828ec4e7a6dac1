// Begins, changes, publishes and erases what somebody writes into their journal.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { normaliseOptionalText } from '#bedrock/text/normalise'
import type { BodyOf } from '#contract/define'
import type * as contract from '#contract/journal'
import { sizes } from '#contract/limits'
import { journalWritten } from '#events/journal'
import { namedFiles } from '#slices/files/index'
import type { Tx } from '../owns.ts'
import { keepPictures } from '../parts/pictures.ts'
import { type EntryRow, ownEntry } from '../queries/entries.ts'
import { dropPictures, placePictures, showPictures } from './place-pictures.ts'

type Written = BodyOf<typeof contract.changeJournalEntry>

const hourMs = 3_600_000

/** [WALL-9.11] A draft may still be empty. */
const columnsOf = ({ title, markdown, audience, replies, pictures }: Written) => ({
  ...(title === undefined ? {} : { title: normaliseOptionalText(title, sizes.titleCharacters, 'title') }),
  ...(markdown === undefined ? {} : { markdown: normaliseOptionalText(markdown, sizes.journalCharacters, 'markdown') }),
  ...(audience === undefined ? {} : { audience }),
  ...(replies === undefined ? {} : { replies: Number(replies) }),
  ...(pictures === undefined ? {} : { pictures: keepPictures(namedFiles(pictures, 'pictures')) }),
})

const found = async (tx: Tx, actor: Actor, id: number): Promise<EntryRow> =>
  (await ownEntry(tx.db, actor.id, id, tx.now)) ?? refuse('NOT_FOUND', 'There is no such entry.')

/** [WALL-9.1] */
export async function beginEntry(
  tx: Tx,
  actor: Actor,
  { client_id, ...written }: BodyOf<typeof contract.beginJournalEntry>,
): Promise<EntryRow> {
  const before = await tx.db
    .selectFrom('journal_entries')
    .select('id')
    .where('owner_id', '=', actor.id)
    .where('client_id', '=', client_id)
    .executeTakeFirst()
  if (before) return await changeEntry(tx, actor, before.id, written)
  const { held } = await tx.db
    .selectFrom('journal_entries')
    .select((eb) => eb.fn.countAll<number>().as('held'))
    .where('owner_id', '=', actor.id)
    .executeTakeFirstOrThrow()
  if (Number(held) >= sizes.journalEntries)
    refuse('CONFLICT', `A journal holds at most ${sizes.journalEntries} entries. Erase one first.`)
  const { id } = await tx.db
    .insertInto('journal_entries')
    .values({
      owner_id: actor.id,
      client_id,
      title: '',
      markdown: '',
      audience: written.audience,
      replies: Number(written.replies),
      pictures: null,
      ...columnsOf(written),
      published_at: null,
      ends_at: null,
      changed_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const entry = await found(tx, actor, id)
  if (entry.pictures !== null) await placePictures(tx, entry)
  return entry
}

/** [WALL-9.3, WALL-9.5] What others read keeps its title, and a bulletin stays for mutuals. */
export async function changeEntry(tx: Tx, actor: Actor, id: number, written: Written): Promise<EntryRow> {
  const entry = await found(tx, actor, id)
  const columns = columnsOf(written)
  if (entry.published_at !== null && columns.title === '') refuseUntitled()
  const audience = entry.ends_at === null ? (columns.audience ?? entry.audience) : entry.audience
  await tx.db
    .updateTable('journal_entries')
    .set({ ...columns, audience, changed_at: tx.now })
    .where('id', '=', id)
    .execute()
  const changed = await found(tx, actor, id)
  if (changed.pictures !== entry.pictures) await placePictures(tx, changed)
  else if (audience !== entry.audience) await showPictures(tx, changed)
  if (entry.published_at !== null) await tx.announce(journalWritten({ entryId: id }))
  return changed
}

const refuseUntitled = (): never =>
  refuse('EMPTY', 'An entry needs a title. Write one first.', { fields: { title: 'is empty' } })

/** [WALL-9.3, WALL-9.5] Published again it stays as it is. */
export async function publishEntry(
  tx: Tx,
  actor: Actor,
  id: number,
  { ends_in_hours }: BodyOf<typeof contract.publishJournalEntry>,
): Promise<EntryRow> {
  const entry = await found(tx, actor, id)
  if (entry.published_at !== null) return entry
  if (entry.title === '') refuseUntitled()
  const ends = ends_in_hours === null ? {} : { audience: 'mutuals' as const, ends_at: tx.now + ends_in_hours * hourMs }
  await tx.db
    .updateTable('journal_entries')
    .set({ published_at: tx.now, changed_at: tx.now, ...ends })
    .where('id', '=', id)
    .execute()
  const published = await found(tx, actor, id)
  await showPictures(tx, published)
  await tx.announce(journalWritten({ entryId: id }))
  return published
}

/** [WALL-9.4] */
export async function eraseEntry(tx: Tx, actor: Actor, id: number): Promise<void> {
  await found(tx, actor, id)
  await eraseEntries(tx, [id])
}

/** These entries, the replies to them, and where their pictures stood. */
export async function eraseEntries(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  const pictured = await tx.db
    .selectFrom('journal_entries')
    .select(['id', 'owner_id'])
    .where('id', 'in', ids)
    .where('pictures', 'is not', null)
    .execute()
  for (const entry of pictured) await dropPictures(tx, entry)
  await tx.db.deleteFrom('journal_replies').where('entry_id', 'in', ids).execute()
  await tx.db.deleteFrom('journal_entries').where('id', 'in', ids).execute()
}
