// How the rows of the audit log hang together.
import { createHash } from 'node:crypto'

export interface Link {
  readonly seq: number
  readonly at: number
  readonly actor_id: number | null
  readonly act: string
  readonly subject: string
  readonly subject_id: number
  readonly details: string
}

/** [MOD-3.3] SHA-256, in hex, over the hash before and the row as a JSON array in the order of its columns. */
export const linkHash = (before: string, row: Link): string =>
  createHash('sha256')
    .update(JSON.stringify([before, row.seq, row.at, row.actor_id, row.act, row.subject, row.subject_id, row.details]))
    .digest('hex')
