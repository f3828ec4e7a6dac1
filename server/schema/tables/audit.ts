// The audit log: what was done with power over others. Rows are only ever added; the database itself refuses anything else.
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
