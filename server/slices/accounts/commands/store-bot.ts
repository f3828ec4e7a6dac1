// Stores a bot with its token's hash; takes the token away again; notes that it was used.
import { refuse } from '#bedrock/refusal'
import type { Scope } from '#contract/scopes'
import { sessionsEnded } from '#events/accounts'
import type { Tx } from '../owns.ts'
import type { PreparedPassphrase } from '../prepare/new-passphrase.ts'
import { accountByName } from '../queries/account-by-name.ts'
import { createAccount } from './create-account.ts'

export interface NewBot {
  readonly username: string
  readonly heldAs: string
  readonly owner: string | undefined
  readonly scopes: readonly Scope[]
  readonly tokenHash: string
  /** Of a passphrase that nobody was told. */
  readonly passphrase: PreparedPassphrase
}

/** [BOT-1.1, BOT-1.4] Opens the bot's account; one that was revoked gets the new token. Refuses with NOT_FOUND an unknown owner, with CONFLICT a name in use. */
export async function storeBot(
  tx: Tx,
  { username, heldAs, owner, scopes, tokenHash, passphrase }: NewBot,
): Promise<void> {
  const answersForIt =
    owner === undefined
      ? null
      : ((await accountByName(tx.db, owner)) ?? refuse('NOT_FOUND', 'There is nobody of the owner’s name.'))
  const values = {
    owner_id: answersForIt?.id ?? null,
    token_hash: tokenHash,
    scopes: scopes.join(' '),
    created_at: tx.now,
    seen_at: null,
    revoked_at: null,
  }
  const account = await accountByName(tx.db, username)
  const renewed = await tx.db
    .updateTable('bots')
    .set(values)
    .where('user_id', '=', account?.id ?? 0)
    .where('revoked_at', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  if (renewed) return
  const user = await createAccount(tx, { username, heldAs, passphrase, role: 'member' })
  await tx.db
    .insertInto('bots')
    .values({ user_id: user.id, ...values })
    .execute()
}

/** [BOT-1.3] Refuses with NOT_FOUND where no bot of that name holds a token. */
export async function revokeBot(tx: Tx, username: string): Promise<void> {
  const account = await accountByName(tx.db, username)
  const revoked = await tx.db
    .updateTable('bots')
    .set({ revoked_at: tx.now })
    .where('user_id', '=', account?.id ?? 0)
    .where('revoked_at', 'is', null)
    .returning(['id', 'user_id'])
    .executeTakeFirst()
  if (!revoked) return refuse('NOT_FOUND', 'There is no bot of that name with a token.')
  await tx.announce(sessionsEnded({ userId: revoked.user_id, sessionIds: [-revoked.id], reason: 'revoked' }))
}

/** [BOT-1.4] */
export async function noteBotSeen(tx: Tx, id: number): Promise<void> {
  await tx.db.updateTable('bots').set({ seen_at: tx.now }).where('id', '=', id).execute()
}
