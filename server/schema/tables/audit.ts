// The audit log: what was done with power over others, and the docket, which is what everybody may know of it. Rows are only ever added; the database itself refuses anything else.
import type { Role } from '#contract/accounts'
import type { BrokenRule } from '#contract/sanctions'

export interface AuditTable {
  /** 1, 2, 3 … without a gap. */
  seq: number
  at: number
  /** Null for the house itself: the command line, or nobody. */
  actor_id: number | null
  act: string
  /** What it was done to, such as `person` or `room`. */
  subject: string
  subject_id: number
  /** Further facts as JSON, without texts that people wrote in rooms. */
  details: string
  /** SHA-256 over the row and the hash before it, in hex. */
  hash: string
}

/** One row: the end of the chain, whose lock orders those who add to it. */
export interface AuditHeadTable {
  id: number
  seq: number
  hash: string
}

export interface DocketTable {
  /** 1, 2, 3 … without a gap. */
  seq: number
  /** To the hour. */
  at: number
  by_role: Role | 'house'
  act: string
  subject: string
  rule: BrokenRule | null
  until: number | null
  /** The entry of what was taken back, or decided on appeal. */
  about: number | null
  /** SHA-256 over the salt and the hash of its row of the audit log. */
  seal: string
  /** SHA-256 over what is published and the hash before it. */
  hash: string
  /** Not published. */
  salt: string
  audit_seq: number
  sanction_id: number | null
}
