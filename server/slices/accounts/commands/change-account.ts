// Changes what an account is or how it is opened.
import { refuse } from '#bedrock/refusal'
import type { Role } from '#contract/accounts'
import { accountAdmitted, accountChanged } from '#events/accounts'
import type { Tx } from '../owns.ts'
import type { PreparedPassphrase } from '../prepare/new-passphrase.ts'
import { endSessions } from './end-sessions.ts'

/** [ACC-4.1, ACC-4.2] Stores a new passphrase and ends the sessions that the old one opened, but one. */
export async function changePassphrase(
  tx: Tx,
  userId: number,
  passphrase: PreparedPassphrase,
  keepSession: number | null,
): Promise<void> {
  await tx.db.updateTable('users').set({ passphrase: passphrase.phc }).where('id', '=', userId).execute()
  await endSessions(tx, { userId, which: keepSession === null ? 'all' : { allBut: keepSession }, reason: 'revoked' })
  await tx.announce(accountChanged({ userId }))
}

/** Gives an account a role. Refuses with NOT_FOUND an unknown name. */
export async function setRole(tx: Tx, username: string, role: Role): Promise<void> {
  const changed = await tx.db
    .updateTable('users')
    .set((eb) => ({ role, generation: eb('generation', '+', 1) }))
    .where('name_key', '=', username.toLowerCase())
    .returning('id')
    .executeTakeFirst()
  if (!changed) refuse('NOT_FOUND', 'There is nobody of that name.')
  await tx.announce(accountChanged({ userId: changed.id }))
}

/** [ACC-5.4] Lets somebody in who waits, or removes the application. Refuses with NOT_FOUND whoever does not wait. */
export async function decideApplicant(tx: Tx, userId: number, admit: boolean): Promise<void> {
  const waiting = await tx.db
    .selectFrom('users')
    .select('id')
    .where('id', '=', userId)
    .where('state', '=', 'pending')
    .executeTakeFirst()
  if (!waiting) refuse('NOT_FOUND', 'There is nobody waiting under that id.')
  if (admit)
    await tx.db
      .updateTable('users')
      .set({ state: 'active' })
      .where('id', '=', userId)
      .where('state', '=', 'pending')
      .execute()
  else await tx.db.deleteFrom('users').where('id', '=', userId).where('state', '=', 'pending').execute()
  await tx.announce(accountAdmitted({ userId, admitted: admit }))
}
