// One entry for whoever acts on it.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { GuestbookEntry } from '#contract/guestbook'
import type { Tx } from '../owns.ts'
import { entryOf, type EntryRow } from '../queries/entries-of.ts'
import { viewEntry } from '../view.ts'

/** The same words whether there is none or it is not for them. */
export const noEntry = (): never => refuse('NOT_FOUND', 'There is no such entry.')

/** The row as they may read it; refuses with NOT_FOUND. */
export const foundEntry = async (tx: Tx, actor: Actor, ownerId: number, id: number): Promise<EntryRow> =>
  (await entryOf(tx.db, actor.id, ownerId, id)) ?? noEntry()

/** As they read it; refuses with NOT_FOUND. */
export const shownEntry = async (tx: Tx, actor: Actor, ownerId: number, id: number): Promise<GuestbookEntry> =>
  viewEntry(actor.id)(await foundEntry(tx, actor, ownerId, id))
