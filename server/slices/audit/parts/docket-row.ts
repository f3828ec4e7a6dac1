// What of an act everybody may read, and how such entries hang together.
import { createHash } from 'node:crypto'
import type { Role } from '#contract/accounts'
import type { DocketEntry } from '#contract/docket'
import type { BrokenRule } from '#contract/sanctions'

const hourMs = 3_600_000

/** [MOD-4.2] To the hour, so that nobody is recognised by when it was. */
export const hourOf = (at: number): number => Math.floor(at / hourMs) * hourMs

/** [MOD-4.3] Binds an entry to its row of the audit log; the salt keeps the row from being guessed. */
export const sealOf = (salt: string, auditHash: string): string =>
  createHash('sha256').update(salt).update(auditHash).digest('hex')

export interface DocketRow {
  readonly seq: number
  readonly at: number
  readonly by_role: Role | 'house'
  readonly act: string
  readonly subject: string
  readonly rule: BrokenRule | null
  readonly until: number | null
  readonly about: number | null
  readonly seal: string
  readonly hash: string
}

const instant = (at: number): string => new Date(at).toISOString()

/** An entry as it is published, without what becomes of the appeal. */
export const published = (row: DocketRow): Omit<DocketEntry, 'appeal'> => ({
  seq: row.seq,
  at: instant(row.at),
  by: row.by_role,
  act: row.act,
  subject: row.subject,
  rule: row.rule,
  until: row.until === null ? null : instant(row.until),
  about: row.about,
  seal: { of: row.seal, hash: row.hash },
})

/** [MOD-4.3] SHA-256, in hex, over what is published and the hash before it: whoever reads the docket can reckon it. */
export function docketHash(before: string, row: Omit<DocketRow, 'hash'>): string {
  const { seq, at, by, act, subject, rule, until, about } = published({ ...row, hash: '' })
  const said = [before, seq, at, by, act, subject, rule, until, about, row.seal]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
