// Adds, uses and removes passkeys.
import type { MadePasskey, Signed } from '#bedrock/crypto/passkeys'
import { refuse } from '#bedrock/refusal'
import type { User } from '#contract/accounts'
import { sizes } from '#contract/limits'
import { accountChanged } from '#events/accounts'
import type { Tx } from '../owns.ts'
import type { Answered } from '../parts/passkey-challenge.ts'
import { refuseUnlessActive } from '../policy.ts'
import { passkeysOf } from '../queries/passkeys.ts'
import { lockedAccount } from './locked-account.ts'
import { type NewSession, openSession } from './open-session.ts'

/** A passkey that has signed a challenge; whether it had signed this one before, and whether its count went on, is seen when it is used. */
export interface ProvedPasskey extends Signed {
  readonly id: number
  readonly userId: number
  readonly answered: Answered
}

export interface NewPasskey extends MadePasskey {
  readonly label: string
  readonly userHandle: string
  readonly answered: Answered
}

const hourMs = 3_600_000

/** [ACC-4.12] Refuses with one sentence, whatever was wrong. */
export function refusePasskey(): never {
  refuse('BAD_CREDENTIALS', 'This passkey did not open anything. Try again, or use your passphrase.')
}

/** [ACC-4.13] Refuses with CONFLICT one too many, and one that is there already. */
export async function addPasskey(tx: Tx, userId: number, passkey: NewPasskey) {
  await lockedAccount(tx, userId)
  await useChallenge(tx, passkey.answered)
  if ((await passkeysOf(tx.db, userId)).length >= sizes.passkeys) refuseTooMany()
  const added = await tx.db
    .insertInto('passkeys')
    .values({
      user_id: userId,
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      user_handle: passkey.userHandle,
      label: passkey.label,
      sign_count: passkey.signCount,
      backed_up: passkey.backedUp ? 1 : 0,
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returning(['id', 'label', 'backed_up', 'created_at', 'last_used_at'])
    .executeTakeFirst()
  if (!added) refuse('CONFLICT', 'This passkey is in use already.')
  return added
}

/** [ACC-4.13] */
export function refuseTooMany(): never {
  refuse('CONFLICT', `An account has at most ${sizes.passkeys} passkeys. Remove one that you no longer use.`)
}

/** Refuses with NOT_FOUND what is no passkey of this person. */
export async function removePasskey(tx: Tx, userId: number, id: number): Promise<void> {
  const removed = await tx.db
    .deleteFrom('passkeys')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .returning('id')
    .executeTakeFirst()
  if (!removed) refuse('NOT_FOUND', 'There is no such passkey of yours.')
}

/** [ACC-4.10, ACC-4.11] Opens a session. The account's lock comes first, so that whoever ends all sessions ends this one too. */
export async function signInByPasskey(tx: Tx, proved: ProvedPasskey, session: NewSession): Promise<User> {
  const account = await accountOf(tx, proved)
  await openSession(tx, account.id, session)
  return { id: account.id, username: account.username, role: account.role, hidden: account.hidden === 1 }
}

/** [ACC-4.14] In this session alone. */
export async function confirmByPasskey(tx: Tx, proved: ProvedPasskey, sessionId: number): Promise<void> {
  await accountOf(tx, proved)
  await tx.db
    .updateTable('sessions')
    .set({ confirmed_at: tx.now })
    .where('id', '=', sessionId)
    .where('user_id', '=', proved.userId)
    .execute()
  await tx.announce(accountChanged({ userId: proved.userId }))
}

/** The account that the passkey opens, locked. */
async function accountOf(tx: Tx, { id, userId, signCount, backedUp, answered }: ProvedPasskey) {
  const account = await lockedAccount(tx, userId)
  const used = await tx.db
    .updateTable('passkeys')
    .set({ sign_count: signCount, backed_up: backedUp ? 1 : 0, last_used_at: tx.now - (tx.now % hourMs) })
    .where('id', '=', id)
    .where('user_id', '=', userId)
    // [ACC-4.11] A count that does not grow is that of a copy; 0 is said by devices that do not count.
    .where((eb) =>
      eb.or([eb('sign_count', '<', signCount), eb.and([eb('sign_count', '=', 0), eb.val(signCount === 0)])]),
    )
    .returning('id')
    .executeTakeFirst()
  if (!account || !used) refusePasskey()
  await useChallenge(tx, answered)
  refuseUnlessActive(account)
  return account
}

/** [ACC-4.9] The insert itself checks, so of two at once one is right. */
async function useChallenge(tx: Tx, { hash, expiresAt }: Answered): Promise<void> {
  const first = await tx.db
    .insertInto('used_challenges')
    .values({ challenge_hash: hash, expires_at: expiresAt })
    .onConflict((conflict) => conflict.column('challenge_hash').doNothing())
    .returning('challenge_hash')
    .executeTakeFirst()
  if (!first) refusePasskey()
}
