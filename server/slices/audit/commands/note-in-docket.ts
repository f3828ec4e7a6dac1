// Adds an act to the docket, in the transaction in which it is added to the audit log.
import { randomBytes } from 'node:crypto'
import type { BrokenRule } from '#contract/sanctions'
import type { Tx } from '../owns.ts'
import type { Link } from '../parts/chain.ts'
import { docketHash, hourOf, sealOf } from '../parts/docket-row.ts'

/** What of the details of an act the docket tells. */
interface Told {
  readonly sanction_id?: number
  readonly rule?: BrokenRule
  readonly until?: number
}

/** [MOD-4.1] Called under the lock of the head of the audit log, which keeps this chain one too. */
export async function noteInDocket(tx: Tx, row: Link & { readonly hash: string }, told: Told): Promise<void> {
  const last = await tx.db
    .selectFrom('docket')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const actor =
    row.actor_id === null
      ? undefined
      : await tx.db.selectFrom('users').select('role').where('id', '=', row.actor_id).executeTakeFirst()
  const salt = randomBytes(16).toString('hex')
  const entry = {
    seq: (last?.seq ?? 0) + 1,
    at: hourOf(row.at),
    by_role: actor?.role ?? ('house' as const),
    act: row.act,
    subject: row.subject,
    rule: told.rule ?? null,
    until: told.until === undefined ? null : hourOf(told.until),
    about: told.sanction_id === undefined ? null : await imposedAt(tx, told.sanction_id),
    seal: sealOf(salt, row.hash),
  }
  await tx.db
    .insertInto('docket')
    .values({
      ...entry,
      hash: docketHash(last?.hash ?? '', entry),
      salt,
      audit_seq: row.seq,
      sanction_id: told.sanction_id ?? null,
    })
    .execute()
}

/** The entry in which this sanction was imposed; null for the first one that names it. */
async function imposedAt(tx: Tx, sanctionId: number): Promise<number | null> {
  const found = await tx.db
    .selectFrom('docket')
    .select('seq')
    .where('sanction_id', '=', sanctionId)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  return found?.seq ?? null
}
