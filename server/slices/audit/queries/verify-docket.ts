// Walks the docket and compares every hash, and every seal with the audit log.
import type { Reader } from '#bedrock/tx'
import { docketHash, sealOf } from '../parts/docket-row.ts'

export interface DocketVerdict {
  readonly entries: number
  /** The first entry that does not fit, or that is missing; null if all do. */
  readonly broken_at: number | null
  readonly head: string
}

const atOnce = 1_000

/** [MOD-4.4] From one snapshot. From its first entry on each act of the audit log has one, in the same order. */
export async function verifyDocket(db: Reader): Promise<DocketVerdict> {
  let [seq, hash, audited] = [0, '', 0]
  for (;;) {
    const rows = await db
      .selectFrom('docket')
      .leftJoin('audit', 'audit.seq', 'docket.audit_seq')
      .selectAll('docket')
      .select('audit.hash as audit_hash')
      .where('docket.seq', '>', seq)
      .orderBy('docket.seq')
      .limit(atOnce)
      .execute()
    for (const row of rows) {
      const fits =
        row.seq === seq + 1 &&
        (audited === 0 || row.audit_seq === audited + 1) &&
        row.audit_hash !== null &&
        sealOf(row.salt, row.audit_hash) === row.seal &&
        docketHash(hash, row) === row.hash
      if (!fits) return { entries: seq, broken_at: seq + 1, head: hash }
      ;[seq, hash, audited] = [row.seq, row.hash, row.audit_seq]
    }
    if (rows.length < atOnce) break
  }
  const end = await db.selectFrom('audit_head').select('seq').executeTakeFirstOrThrow()
  return { entries: seq, broken_at: seq > 0 && audited !== end.seq ? seq + 1 : null, head: hash }
}
