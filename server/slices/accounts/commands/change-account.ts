// Changes what an account is or how it is opened.
import { refuse } from '#bedrock/refusal'
import type { Role } from '#contract/accounts'
import { accountAdmitted, accountChanged } from '#events/accounts'
import type { Tx } from '../owns.ts'
import type { PreparedPassphrase } from '../prepare/new-passphrase.ts'
import { accountByName } from '../queries/account-by-name.ts'
import { endSessions } from './end-sessions.ts'
import { judgeAccount } from './judge-account.ts'

/** [ACC-4.1, ACC-4.2] Stores a new passphrase and ends the sessions that the old one opened, but one. */
export async function changePassphrase(
  tx: Tx,
  userId: number,
  passphrase: PreparedPassphrase,
  keepSession: number | null,
): Promise<void> {
  await tx.db.updateTable('users').set({ passphrase: passphrase.phc }).where('id', '=', userId).execute()
  await tx.db.deleteFrom('transfers').where('user_id', '=', userId).execute()
  await endSessions(tx, { userId, which: keepSession === null ? 'all' : { allBut: keepSession }, reason: 'revoked' })
  await tx.announce(accountChanged({ userId }))
}

/** [ACC-5.4, MOD-1.2] Gives an account a role, and lets it in if it waits. Refuses with NOT_FOUND an unknown name, with CONFLICT the last owner. */
export async function setRole(tx: Tx, username: string, role: Role): Promise<void> {
  const before = await accountByName(tx.db, username)
  if (!before) refuse('NOT_FOUND', 'There is nobody of that name.')
  if (before.state === 'pending') await decideApplicant(tx, before.id, true, null)
  await judgeAccount(tx, null, { id: before.id }, { act: 'role', role })
}

/** [ACC-5.4] Lets somebody in who waits, or removes the application. Refuses with NOT_FOUND whoever does not wait. */
export async function decideApplicant(tx: Tx, userId: number, admit: boolean, by: number | null): Promise<void> {
  const waiting = { id: userId, state: 'pending' } as const
  const decided = await (admit
    ? tx.db
        .updateTable('users')
        .set({ state: 'active' })
        .where((eb) => eb.and(waiting))
        .returning('id')
    : tx.db
        .deleteFrom('users')
        .where((eb) => eb.and(waiting))
        .returning('id')
  ).executeTakeFirst()
  if (!decided) refuse('NOT_FOUND', 'There is nobody waiting under that id.')
  await tx.announce(accountAdmitted({ userId, admitted: admit, by }))
}
