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
  const found = await lookedUp(tx, row.actor_id, told.sanction_id)
  const salt = randomBytes(16).toString('hex')
  const entry = {
    seq: (found?.seq ?? 0) + 1,
    at: hourOf(row.at),
    by_role: found?.role ?? ('house' as const),
    act: row.act,
    subject: row.subject,
    rule: told.rule ?? null,
    until: told.until === undefined ? null : hourOf(told.until),
    about: found?.about ?? null,
    seal: sealOf(salt, row.hash),
  }
  await tx.db
    .insertInto('docket')
    .values({
      ...entry,
      hash: docketHash(found?.hash ?? '', entry),
      salt,
      audit_seq: row.seq,
      sanction_id: told.sanction_id ?? null,
    })
    .execute()
}

/** In one query: the last entry, what whoever did it is in the house, and the entry in which this sanction was imposed. */
const lookedUp = (tx: Tx, actorId: number | null, sanctionId: number | undefined) =>
  tx.db
    .selectFrom('audit_head')
    .select((eb) => [
      eb
        .selectFrom('docket')
        .select('docket.seq')
        .where('docket.seq', '>', 0)
        .orderBy('docket.seq', 'desc')
        .limit(1)
        .as('seq'),
      eb
        .selectFrom('docket')
        .select('docket.hash')
        .where('docket.seq', '>', 0)
        .orderBy('docket.seq', 'desc')
        .limit(1)
        .as('hash'),
      eb
        .selectFrom('users')
        .select('users.role')
        .where('users.id', '=', actorId ?? 0)
        .as('role'),
      eb
        .selectFrom('docket')
        .select('docket.seq')
        .where('docket.sanction_id', '=', sanctionId ?? 0)
        .orderBy('docket.seq')
        .limit(1)
        .as('about'),
    ])
    .where('audit_head.id', '=', 1)
    .executeTakeFirst()
