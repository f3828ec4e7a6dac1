// Replies to an entry, lets others read a reply, and takes one away.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { normaliseText } from '#bedrock/text/normalise'
import type { BodyOf } from '#contract/define'
import type { JournalReply, replyToJournal as contract } from '#contract/journal'
import { sizes } from '#contract/limits'
import type { Tx } from '../owns.ts'
import { mayRemoveReply } from '../policy.ts'
import { type EntryRow, publishedEntry } from '../queries/entries.ts'
import { type ReplyRow, replyTo } from '../queries/replies.ts'
import { viewReply } from '../view.ts'

export interface Which {
  readonly username: string
  readonly id: number
}

const entryFor = async (tx: Tx, actor: Actor, which: Which): Promise<EntryRow> =>
  (await publishedEntry(tx.db, { viewerId: actor.id, now: tx.now }, which)) ??
  refuse('NOT_FOUND', 'There is no such entry.')

const foundReply = async (tx: Tx, actor: Actor, entry: EntryRow, id: number): Promise<ReplyRow> =>
  (await replyTo(tx.db, { viewerId: actor.id, ownerId: entry.owner_id, entryId: entry.id }, id)) ??
  refuse('NOT_FOUND', 'There is no such reply.')

/** [WALL-9.6] The owner’s own waits for nobody. */
export async function replyToEntry(
  tx: Tx,
  actor: Actor,
  which: Which,
  { client_id, text }: BodyOf<typeof contract>,
): Promise<JournalReply> {
  const entry = await entryFor(tx, actor, which)
  if (entry.replies === 0) refuse('FORBIDDEN', 'This entry takes no replies.')
  const cleaned = normaliseText(text, sizes.journalReplyCharacters, 'text')
  const before = await tx.db
    .selectFrom('journal_replies')
    .select(['id', 'entry_id'])
    .where('author_id', '=', actor.id)
    .where('client_id', '=', client_id)
    .executeTakeFirst()
  if (before && before.entry_id !== entry.id) refuse('CONFLICT', 'This was a reply to another entry. Write it anew.')
  const { id } =
    before ??
    (await tx.db
      .insertInto('journal_replies')
      .values({
        entry_id: entry.id,
        author_id: actor.id,
        client_id,
        text: cleaned,
        pending: actor.id === entry.owner_id ? 0 : 1,
        created_at: tx.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow())
  return viewReply(actor.id)(await foundReply(tx, actor, entry, id))
}

/** [WALL-9.6] Only the owner of the entry does that. */
export async function approveReply(tx: Tx, actor: Actor, which: Which, replyId: number): Promise<JournalReply> {
  const entry = await entryFor(tx, actor, which)
  await foundReply(tx, actor, entry, replyId)
  if (entry.owner_id !== actor.id) refuse('FORBIDDEN', 'Only the owner of the entry lets others read a reply.')
  await tx.db.updateTable('journal_replies').set({ pending: 0 }).where('id', '=', replyId).execute()
  return viewReply(actor.id)(await foundReply(tx, actor, entry, replyId))
}

/** [WALL-9.7] One’s own also where one may not read the entry any more. */
export async function removeReply(tx: Tx, actor: Actor, { username, id }: Which, replyId: number): Promise<void> {
  const reply = await tx.db
    .selectFrom('journal_replies as reply')
    .innerJoin('journal_entries as entry', 'entry.id', 'reply.entry_id')
    .innerJoin('users', 'users.id', 'entry.owner_id')
    .select(['reply.author_id', 'entry.owner_id'])
    .where('reply.id', '=', replyId)
    .where('entry.id', '=', id)
    .where('users.name_key', '=', username.toLowerCase())
    .executeTakeFirst()
  if (!reply || !mayRemoveReply(actor.id, reply)) {
    await foundReply(tx, actor, await entryFor(tx, actor, { username, id }), replyId)
    refuse('FORBIDDEN', 'Somebody else wrote this, to somebody else’s entry.')
  }
  await tx.db.deleteFrom('journal_replies').where('id', '=', replyId).execute()
}
