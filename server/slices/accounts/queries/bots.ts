// Bots, and who is behind a bot's token.
import type { Identified } from '#bedrock/sessions'
import type { Reader } from '#bedrock/tx'
import { type Scope, scopes } from '#contract/scopes'

export interface FoundBot {
  readonly found: Identified
  readonly id: number
  readonly seenAt: number
}

const known = (word: string): word is Scope => (scopes as readonly string[]).includes(word)

/** [BOT-1.1, BOT-1.3] The bot of this token's hash; it opens nothing once revoked, or while its account or its owner's is not in good standing. */
export async function findBot(db: Reader, hash: string): Promise<FoundBot | undefined> {
  const row = await db
    .selectFrom('bots')
    .innerJoin('users', 'users.id', 'bots.user_id')
    .leftJoin('users as owners', 'owners.id', 'bots.owner_id')
    .select(['bots.id as botId', 'bots.scopes', 'bots.seen_at', 'bots.owner_id', 'owners.state as ownerState'])
    .select([
      'users.id',
      'users.username',
      'users.role',
      'users.hidden',
      'users.cat',
      'users.state',
      'users.state_reason',
    ])
    .select(['users.frozen', 'users.muted_until'])
    .where('bots.token_hash', '=', hash)
    .where('bots.revoked_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const shared = { id: row.botId, seenAt: row.seen_at ?? 0 }
  if (row.state === 'banned' || row.state === 'suspended') return { ...shared, found: { refused: 'BANNED' } }
  if (row.state !== 'active' || (row.owner_id !== null && row.ownerState !== 'active'))
    return { ...shared, found: { refused: 'AUTH_REQUIRED' } }
  const actor = {
    id: row.id,
    username: row.username,
    role: row.role,
    hidden: row.hidden === 1,
    figure: row.cat,
    // Below zero, so that it is never the id of a person's session.
    sessionId: -row.botId,
    frozen: row.frozen === 1,
    mutedUntil: row.muted_until,
    newUntil: null,
    confirmedAt: null,
    scopes: new Set(row.scopes.split(' ').filter(known)),
  }
  return { ...shared, found: { actor } }
}

/** Whether this account is a bot's. */
export const isBot = async (db: Pick<Reader, 'selectFrom'>, userId: number): Promise<boolean> =>
  (await db.selectFrom('bots').select('id').where('user_id', '=', userId).executeTakeFirst()) !== undefined

/** All bots in alphabetical order, the revoked too. */
export const listBots = (db: Reader, after: string | undefined, count: number) =>
  db
    .selectFrom('bots')
    .innerJoin('users', 'users.id', 'bots.user_id')
    .leftJoin('users as owners', 'owners.id', 'bots.owner_id')
    .select(['users.username', 'owners.username as owner', 'bots.scopes'])
    .select(['bots.created_at', 'bots.seen_at', 'bots.revoked_at'])
    .$if(after !== undefined, (query) => query.where('users.name_key', '>', (after ?? '').toLowerCase()))
    .orderBy('users.name_key')
    .limit(count)
    .execute()
