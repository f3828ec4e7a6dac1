// Lets others read an entry, and takes one out.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { GuestbookEntry } from '#contract/guestbook'
import { guestbookChanged } from '#events/boards'
import { boardFor } from '#slices/walls/index'
import type { Tx } from '../owns.ts'
import { mayRemove } from '../policy.ts'
import { foundEntry, noEntry, shownEntry } from './shown-entry.ts'

export interface Which {
  readonly username: string
  readonly id: number
}

/** [WALL-3.42] Only the owner does that. */
export async function approveEntry(tx: Tx, actor: Actor, which: Which): Promise<GuestbookEntry> {
  const { ownerId } = await boardFor(tx.db, actor.id, which.username)
  const entry = await foundEntry(tx, actor, ownerId, which.id)
  if (ownerId !== actor.id) refuse('FORBIDDEN', 'Only the owner of the guestbook lets others read it.')
  if (entry.pending === 1) {
    await tx.db.updateTable('guestbook_entries').set({ pending: 0 }).where('id', '=', which.id).execute()
    await tx.announce(guestbookChanged({ ownerId, by: actor.id, gone: null }))
  }
  return await shownEntry(tx, actor, ownerId, which.id)
}

/** [WALL-3.41] Also from a wall that one may not see any more: what one wrote stays one's own to take back. */
export async function removeEntry(tx: Tx, actor: Actor, { username, id }: Which): Promise<void> {
  const found = await tx.db
    .selectFrom('guestbook_entries as entry')
    .innerJoin('users', 'users.id', 'entry.wall_id')
    .select(['entry.wall_id', 'entry.author_id'])
    .where('entry.id', '=', id)
    .where('users.name_key', '=', username.toLowerCase())
    .executeTakeFirst()
  if (!found) return noEntry()
  if (!mayRemove(actor.id, found)) {
    const { ownerId } = await boardFor(tx.db, actor.id, username)
    await foundEntry(tx, actor, ownerId, id)
    refuse('FORBIDDEN', 'Somebody else wrote this, in somebody else’s guestbook.')
  }
  await tx.db.deleteFrom('guestbook_entries').where('id', '=', id).execute()
  await tx.announce(guestbookChanged({ ownerId: found.wall_id, by: actor.id, gone: id }))
}
