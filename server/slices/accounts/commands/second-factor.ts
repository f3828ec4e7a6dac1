// Begins, switches on, uses and removes a second factor.
import { refuse } from '#bedrock/refusal'
import { factorChanged } from '#events/accounts'
import type { Tx } from '../owns.ts'
import { accountByName } from '../queries/account-by-name.ts'
import { factorSince } from '../queries/second-factor.ts'
import { lockedAccount } from './locked-account.ts'

/** What a code turned out to be: a step of the clock, or the hash of a recovery code. */
export type CodeProof = { readonly step: number } | { readonly recovery: string }

/** [ACC-4.3] A later beginning takes the place of an earlier one. Refuses with CONFLICT while one is on. */
export async function beginFactor(tx: Tx, userId: number, secret: string): Promise<void> {
  await lockedAccount(tx, userId)
  if ((await factorSince(tx.db, userId)) !== null)
    refuse('CONFLICT', 'A second factor is on already. Switch it off first.')
  await tx.db.deleteFrom('second_factors').where('user_id', '=', userId).execute()
  await tx.db.insertInto('second_factors').values({ user_id: userId, secret, active_since: null }).execute()
}

/** [ACC-4.3] `sealed` is the secret whose code was right. Refuses with CONFLICT when another was begun since, or it is on already. */
export async function activateFactor(
  tx: Tx,
  userId: number,
  proved: { readonly sealed: string; readonly step: number },
  codeHashes: readonly string[],
): Promise<void> {
  const on = await tx.db
    .updateTable('second_factors')
    .set({ active_since: tx.now, last_step: proved.step })
    .where('user_id', '=', userId)
    .where('secret', '=', proved.sealed)
    .where('active_since', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!on) refuse('CONFLICT', 'This was begun anew or is on already. Load the page again.')
  await storeRecoveryCodes(tx, userId, codeHashes)
}

/** [ACC-4.4] The earlier ones are void. Refuses with CONFLICT where no second factor is on. */
export async function storeRecoveryCodes(tx: Tx, userId: number, codeHashes: readonly string[]): Promise<void> {
  await lockedAccount(tx, userId)
  if ((await factorSince(tx.db, userId)) === null) refuse('CONFLICT', 'No second factor is on.')
  await tx.db.deleteFrom('recovery_codes').where('user_id', '=', userId).execute()
  await tx.db
    .insertInto('recovery_codes')
    .values(codeHashes.map((code_hash) => ({ user_id: userId, code_hash, used_at: null })))
    .execute()
  await tx.announce(factorChanged({ userId, by: userId, on: true }))
}

/** [ACC-4.7] `by` is null for the house itself. Refuses with CONFLICT where none is on. */
export async function removeFactor(tx: Tx, userId: number, by: number | null): Promise<void> {
  const removed = await tx.db
    .deleteFrom('second_factors')
    .where('user_id', '=', userId)
    .where('active_since', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  if (!removed) refuse('CONFLICT', 'No second factor is on.')
  await tx.db.deleteFrom('recovery_codes').where('user_id', '=', userId).execute()
  await tx.announce(factorChanged({ userId, by, on: false }))
}

/** [ACC-4.7] For the house itself. Refuses with NOT_FOUND an unknown name. */
export async function removeFactorOf(tx: Tx, username: string): Promise<void> {
  const account = await accountByName(tx.db, username)
  if (!account) refuse('NOT_FOUND', 'There is nobody of that name.')
  await removeFactor(tx, account.id, null)
}

/** [ACC-4.4] Whether the code was still good; the update itself checks, so of two at once one is right. */
export async function useCode(tx: Tx, userId: number, proof: CodeProof): Promise<boolean> {
  const used =
    'step' in proof
      ? await tx.db
          .updateTable('second_factors')
          .set({ last_step: proof.step })
          .where('user_id', '=', userId)
          .where('last_step', '<', proof.step)
          .returning('id')
          .executeTakeFirst()
      : await tx.db
          .updateTable('recovery_codes')
          .set({ used_at: tx.now })
          .where('user_id', '=', userId)
          .where('code_hash', '=', proof.recovery)
          .where('used_at', 'is', null)
          .returning('id')
          .executeTakeFirst()
  return used !== undefined
}
