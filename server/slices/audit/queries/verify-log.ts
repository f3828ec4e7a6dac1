// Walks the audit log and compares every hash.
import type { Reader } from '#bedrock/tx'
import { linkHash } from '../parts/chain.ts'

export interface LogVerdict {
  readonly rows: number
  /** The first row that does not fit; null if all do. */
  readonly broken_at: number | null
  readonly head: string
}

const atOnce = 1_000

/** [MOD-3.3] Reads in pages from one snapshot. */
export async function verifyLog(db: Reader): Promise<LogVerdict> {
  const end = await db.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirstOrThrow()
  let hash = ''
  let seq = 0
  for (;;) {
    const rows = await db.selectFrom('audit').selectAll().where('seq', '>', seq).orderBy('seq').limit(atOnce).execute()
    for (const row of rows) {
      if (row.seq !== seq + 1 || linkHash(hash, row) !== row.hash) return { rows: seq, broken_at: seq + 1, head: hash }
      hash = row.hash
      seq = row.seq
    }
    if (rows.length < atOnce) break
  }
  return { rows: seq, broken_at: seq === end.seq && hash === end.hash ? null : seq + 1, head: hash }
}
