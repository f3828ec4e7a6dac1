// Stores parts of a profile; the first of them makes it.
import type { Insertable } from 'kysely'
import type { ProfilesTable } from '#server/schema/tables/profiles'
import type { Tx } from '../owns.ts'

const blank = {
  audience: 'everyone',
  display_name: '',
  bio: '',
  pronouns: '',
  links: '[]',
  status_text: '',
  status_emoji: '',
  status_until: null,
  now_kind: null,
  now_text: '',
  accent: null,
  avatar: null,
  banner: null,
  intro: null,
  intro_caption: '',
  anthem: null,
  anthem_song: null,
  anthem_revision: null,
} as const

/** Only the columns given change. */
export async function storeProfile(
  tx: Tx,
  userId: number,
  columns: Partial<Omit<Insertable<ProfilesTable>, 'user_id' | 'changed_at'>>,
): Promise<void> {
  await tx.db
    .insertInto('profiles')
    .values({ ...blank, ...columns, user_id: userId, changed_at: tx.now })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ ...columns, changed_at: tx.now }))
    .execute()
}
