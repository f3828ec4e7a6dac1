// Passkeys: a person's own, and whose one is.
import type { Reader } from '#bedrock/tx'
import { sizes } from '#contract/limits'

type Looks = Pick<Reader, 'selectFrom'>

/** A person's passkeys, the oldest first. */
export const passkeysOf = (db: Looks, userId: number) =>
  db
    .selectFrom('passkeys')
    .select(['id', 'credential_id', 'user_handle', 'label', 'backed_up', 'created_at', 'last_used_at'])
    .where('user_id', '=', userId)
    .orderBy('id')
    .limit(sizes.passkeys)
    .execute()

/** The passkey of this name with the account that it opens. */
export const passkeyNamed = (db: Looks, credentialId: string) =>
  db
    .selectFrom('passkeys')
    .innerJoin('users', 'users.id', 'passkeys.user_id')
    .select(['passkeys.id', 'passkeys.public_key', 'passkeys.user_handle', 'passkeys.user_id'])
    .select(['users.username', 'users.state', 'users.state_reason', 'users.suspended_until'])
    .where('passkeys.credential_id', '=', credentialId)
    .executeTakeFirst()
