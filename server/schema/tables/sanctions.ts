// What was done to accounts by those who keep order, and the appeals against it.
import type { Generated } from 'kysely'
import type { Role } from '#contract/accounts'
import type { BrokenRule, SanctionAct } from '#contract/sanctions'

export interface SanctionsTable {
  id: Generated<number>
  user_id: number
  act: SanctionAct
  rule: BrokenRule
  reason: string
  /** Null: the command line, or somebody who is gone. */
  by_id: number | null
  /** What they were then; the command line counts as an owner. */
  by_role: Role
  made_at: number
  /** Null: until it is taken back. */
  until: number | null
  /** When it was taken back, or something of its kind took its place. */
  ended_at: number | null
}

export interface AppealsTable {
  sanction_id: number
  words: string
  made_at: number
  decided_at: number | null
  decided_by: number | null
  outcome: 'stands' | 'lifted' | null
  answer: string
}
