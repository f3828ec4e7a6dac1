// What may be done to an account, and what takes which of it back.
import type { Role } from '#contract/accounts'
import type { BrokenRule, SanctionAct } from '#contract/sanctions'

interface Told {
  /** The person is told. */
  readonly reason: string
  /** `other` where nobody says. */
  readonly rule?: BrokenRule | undefined
}

/** Something that is kept, and may be appealed against. */
export type Imposed = Told &
  (
    | { readonly act: 'warn' | 'ban' | 'freeze' }
    /** For how long, in milliseconds. */
    | { readonly act: 'mute' | 'suspend'; readonly forMs: number }
  )

/** Something that is taken back; of several warnings the one that is named. */
export type TakenBack =
  | { readonly act: 'unban' | 'unmute' | 'unfreeze' | 'unsuspend' }
  | { readonly act: 'unwarn'; readonly sanctionId: number }

/** What is done to an account. */
export type Sanction =
  | Imposed
  | TakenBack
  | { readonly act: 'role'; readonly role: Role }
  /** Somebody is no longer new. */
  | { readonly act: 'know' }

/** Which act takes this one back. */
export const backOf = {
  warn: 'unwarn',
  mute: 'unmute',
  freeze: 'unfreeze',
  suspend: 'unsuspend',
  ban: 'unban',
} as const satisfies Record<SanctionAct, TakenBack['act']>

/** Which act this one takes back. */
export const backFrom: Readonly<Record<TakenBack['act'], SanctionAct>> = {
  unwarn: 'warn',
  unmute: 'mute',
  unfreeze: 'freeze',
  unsuspend: 'suspend',
  unban: 'ban',
}

/** Whether it takes something back. */
export const takesBack = (sanction: Sanction): sanction is TakenBack => Object.hasOwn(backFrom, sanction.act)
