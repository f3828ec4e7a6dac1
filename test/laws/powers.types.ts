// What the types of `bedrock/tx` forbid. Checked by tsc: each line below an expectation must be an error, or tsc complains that it is none.
import type { Reader, Tx } from '#bedrock/tx'

/** A reader looks and can do nothing else. */
export async function readerOnlyLooks(reader: Reader): Promise<void> {
  await reader.selectFrom('users').select('id').execute()
  // @ts-expect-error a reader cannot insert
  await reader.insertInto('settings').values({ key: 'a', value: 'b' }).execute()
  // @ts-expect-error a reader cannot update
  await reader.updateTable('settings').set({ value: 'b' }).execute()
  // @ts-expect-error a reader cannot delete
  await reader.deleteFrom('settings').execute()
}

/** A transaction changes what its slice owns, and looks at the rest. */
export async function ownerChangesItsOwn(tx: Tx<'settings', 'note'>): Promise<void> {
  await tx.db.selectFrom('users').select('id').execute()
  await tx.db.insertInto('settings').values({ key: 'a', value: 'b' }).execute()
  // @ts-expect-error the table belongs to another slice
  await tx.db.insertInto('members').values({ room_id: 1, user_id: 1, moderator: 0, joined_at: 1 }).execute()
  // @ts-expect-error the table belongs to another slice
  await tx.db.updateTable('users').set({ role: 'owner' }).execute()
  // @ts-expect-error the table belongs to the log
  await tx.db.deleteFrom('entries').execute()
}

/** A transaction that owns nothing changes nothing, and does not pass for one that owns something. */
export function powersDoNotGrow(nothing: Tx, other: Tx<'users'>, notes: Tx<'settings', 'note'>): void {
  const needsSettings: (tx: Tx<'settings'>) => void = () => undefined
  const needsLetters: (tx: Tx<'settings', 'letter'>) => void = () => undefined
  // @ts-expect-error it owns nothing
  needsSettings(nothing)
  // @ts-expect-error it owns something else
  needsSettings(other)
  // @ts-expect-error it may write another kind of stream
  needsLetters(notes)
}
