// People, their sessions, one-time links and invites. Secrets are stored as hashes only.
import type { Generated } from 'kysely'
import type { Role } from '#contract/accounts'
import type { CatName } from '#contract/house'

export type AccountState = 'active' | 'pending' | 'declined' | 'suspended' | 'banned' | 'erased'

export interface UsersTable {
  id: Generated<number>
  username: string
  /** The username in lower case: unique. */
  name_key: string
  /** PHC string of argon2id. */
  passphrase: string
  role: Role
  state: AccountState
  state_reason: string | null
  /** 1: shown as away to everyone. */
  hidden: Generated<number>
  /** Which of the twelve cats they are; null: it goes by their id. */
  cat: Generated<CatName | null>
  /** Says nothing until then. */
  muted_until: Generated<number | null>
  /** While it is suspended: until when. */
  suspended_until: Generated<number | null>
  /** 1: reads, and changes nothing. */
  frozen: Generated<number>
  /** Grows with every act that takes a right away. */
  generation: Generated<number>
  created_at: number
  /** They are new until then; null for whom the house made an account. */
  new_until: Generated<number | null>
  /** When the account is to be erased, and once it is, when it was; null: nobody asked for it. */
  erase_at: Generated<number | null>
}

export interface HeldNamesTable {
  /** The name's key under a key that is not in the database: whoever has this table alone learns no name. */
  name_hash: string
  free_at: number
}

export interface SessionsTable {
  id: Generated<number>
  user_id: number
  token_hash: string
  device: string
  created_at: number
  seen_at: number
  expires_at: number
  /** When the person last proved anew in this session who they are; null: not since it began. */
  confirmed_at: Generated<number | null>
}

export interface SecondFactorsTable {
  id: Generated<number>
  user_id: number
  /** Sealed with a key that is not in the database, for this person alone. */
  secret: string
  /** null: begun, and not yet proved by a code. */
  active_since: number | null
  /** The newest step whose code was used; an older one opens nothing. */
  last_step: Generated<number>
}

export interface RecoveryCodesTable {
  id: Generated<number>
  user_id: number
  code_hash: string
  used_at: number | null
}

export interface PasskeysTable {
  id: Generated<number>
  user_id: number
  /** What the device calls it, base64url. */
  credential_id: string
  /** A COSE key, base64url: it opens nothing, it only checks. */
  public_key: string
  /** What the device was told of whose it is; the same for all passkeys of one person. */
  user_handle: string
  label: string
  /** How often the device says that it has signed; 0 where it does not count. */
  sign_count: number
  /** 1: whoever keeps it has a copy elsewhere. */
  backed_up: number
  created_at: number
  /** To the hour. */
  last_used_at: Generated<number | null>
}

/** Challenges that were answered, until they expire: each is answered once. */
export interface UsedChallengesTable {
  challenge_hash: string
  expires_at: number
}

export interface TransfersTable {
  id: Generated<number>
  user_id: number
  /** The session that made it, with which it ends. */
  session_id: number
  token_hash: string
  expires_at: number
}

export interface LinksTable {
  id: Generated<number>
  purpose: 'owner' | 'reset'
  token_hash: string
  user_id: number | null
  expires_at: number
  used_at: number | null
}

export interface InvitesTable {
  id: Generated<number>
  token_hash: string
  note: string
  created_by: number | null
  created_at: number
  expires_at: number
  max_uses: number
  uses: Generated<number>
  revoked_at: number | null
}

export interface BotsTable {
  id: Generated<number>
  /** The account as which the bot acts. */
  user_id: number
  /** Who answers for it; null: the house. */
  owner_id: number | null
  token_hash: string
  /** Words of the contract's scopes, with spaces between. */
  scopes: string
  created_at: number
  seen_at: number | null
  revoked_at: number | null
}
