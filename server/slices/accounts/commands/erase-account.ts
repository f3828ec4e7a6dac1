// Erases an account: in one transaction nothing is left of it but its number. What it wrote in rooms follows, message by message.
import { sizes } from '#contract/limits'
import { accountChanged, accountErased, sessionsEnded } from '#events/accounts'
import type { Tx } from '../owns.ts'
import { endSessions } from './end-sessions.ts'
import { lockedAccount } from './locked-account.ts'

export interface Erasing {
  /** The person themselves; null for the house itself. */
  readonly by: number | null
  /** The form under which a name is held. */
  readonly heldAs: (username: string) => string
  /** Whether the account is left alone unless its time has come. */
  readonly onlyDue: boolean
}

/** [ACC-7.3, ACC-7.6] With its bots, which are accounts of their own. Answers whose accounts were erased; none where another node was first, or leaving was taken back. */
export async function eraseAccount(tx: Tx, userId: number, erasing: Erasing): Promise<readonly number[]> {
  const account = await lockedAccount(tx, userId)
  if (!account || account.state === 'erased') return []
  if (erasing.onlyDue && (account.erase_at === null || account.erase_at > tx.now)) return []
  const bots = await tx.db.selectFrom('bots').select('user_id').where('owner_id', '=', userId).execute()
  const erased = [userId]
  for (const bot of bots) erased.push(...(await eraseAccount(tx, bot.user_id, { ...erasing, onlyDue: false })))
  await takeKeys(tx, userId)
  const held = { name_hash: erasing.heldAs(account.username), free_at: tx.now + sizes.nameHeldMs }
  await tx.db
    .insertInto('held_names')
    .values(held)
    .onConflict((conflict) => conflict.column('name_hash').doUpdateSet(held))
    .execute()
  // No name may begin so, hence nobody ever has this one.
  const noName = `~${userId}`
  await tx.db
    .updateTable('users')
    .set((eb) => ({
      username: noName,
      name_key: noName,
      passphrase: '',
      role: 'member',
      state: 'erased',
      state_reason: null,
      hidden: 0,
      cat: null,
      muted_until: null,
      suspended_until: null,
      frozen: 0,
      erase_at: tx.now,
      generation: eb('generation', '+', 1),
    }))
    .where('id', '=', userId)
    .execute()
  await tx.announce(accountChanged({ userId }))
  await tx.announce(accountErased({ userId, by: erasing.by, again: false }))
  return erased
}

/** [ACC-7.10] Once more for an account that is erased. */
export async function eraseLate(tx: Tx, userId: number): Promise<void> {
  await takeKeys(tx, userId)
  await tx.announce(accountErased({ userId, by: null, again: true }))
}

/** Whatever opened the account, or the house in its name. */
async function takeKeys(tx: Tx, userId: number): Promise<void> {
  await endSessions(tx, { userId, which: 'all', reason: 'deleted' })
  const tokens = await tx.db.deleteFrom('bots').where('user_id', '=', userId).returning('id').execute()
  if (tokens.length > 0)
    await tx.announce(sessionsEnded({ userId, sessionIds: tokens.map(({ id }) => -id), reason: 'deleted' }))
  for (const table of ['second_factors', 'recovery_codes', 'transfers', 'passkeys', 'links', 'sanctions'] as const)
    await tx.db.deleteFrom(table).where('user_id', '=', userId).execute()
  await tx.db.updateTable('sanctions').set({ by_id: null }).where('by_id', '=', userId).execute()
  await tx.db.deleteFrom('invites').where('created_by', '=', userId).execute()
}
