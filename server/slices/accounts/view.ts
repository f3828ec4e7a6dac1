// Devices, applicants and invites as they leave the house.
import { instant } from '#bedrock/clock'
import { sizes } from '#contract/limits'
import { deviceName } from './parts/device-name.ts'
import type { Applicant, Device } from '#contract/accounts'
import type { Invite } from '#contract/house'
import type { Passkey } from '#contract/passkeys'
import type { SecondFactor } from '#contract/security'

interface SessionRow {
  readonly id: number
  readonly device: string
  readonly created_at: number
  readonly seen_at: number
  readonly expires_at: number
}

/** One of one's own devices. */
export const viewDevice = (row: SessionRow, currentId: number): Device => ({
  id: row.id,
  device: deviceName(row.device),
  current: row.id === currentId,
  created_at: instant(row.created_at),
  last_seen_at: instant(row.seen_at),
  expires_at: instant(Math.min(row.expires_at, row.seen_at + sizes.sessionIdleMs)),
})

/** Own second factor, without its secret. */
export const viewFactor = (activeSince: number | null, recoveryLeft: number): SecondFactor => ({
  active_since: activeSince === null ? null : instant(activeSince),
  recovery_left: activeSince === null ? 0 : recoveryLeft,
})

interface PasskeyRow {
  readonly id: number
  readonly label: string
  readonly backed_up: number
  readonly created_at: number
  readonly last_used_at: number | null
}

/** One of one's own passkeys. */
export const viewPasskey = (row: PasskeyRow): Passkey => ({
  id: row.id,
  label: row.label,
  backed_up: row.backed_up === 1,
  created_at: instant(row.created_at),
  last_used_at: row.last_used_at === null ? null : instant(row.last_used_at),
})

/** All of one's own passkeys: there are few. */
export const viewPasskeys = (rows: readonly PasskeyRow[]) => ({
  items: rows.map(viewPasskey),
  order: 'oldest' as const,
  complete: true,
  next: null,
})

/** Whether and when one's own account is to be erased. */
export const viewLeaving = (eraseAt: number | null) => ({ erase_at: eraseAt === null ? null : instant(eraseAt) })

/** Recovery codes, the only time that anybody sees them. */
export const viewRecoveryCodes = (codes: readonly string[]) => ({
  items: [...codes],
  order: 'alphabetical' as const,
  complete: true,
  next: null,
})

/** Somebody who waits for approval. */
export const viewApplicant = (row: {
  readonly id: number
  readonly username: string
  readonly created_at: number
}): Applicant => ({ id: row.id, username: row.username, created_at: instant(row.created_at) })

interface InviteRow {
  readonly id: number
  readonly note: string
  readonly username: string | null
  readonly created_at: number
  readonly expires_at: number
  readonly max_uses: number
  readonly uses: number
  readonly revoked_at: number | null
}

/** An invite, without its link, which nobody has any more. */
export const viewInvite = (row: InviteRow): Invite => ({
  id: row.id,
  note: row.note,
  created_by: row.username,
  created_at: instant(row.created_at),
  expires_at: instant(row.expires_at),
  max_uses: row.max_uses,
  uses_left: Math.max(0, row.max_uses - row.uses),
  revoked: row.revoked_at !== null,
})
