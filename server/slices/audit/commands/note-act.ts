// Adds an act to the audit log, and what everybody may know of it to the docket.
import type { Tx } from '../owns.ts'
import { linkHash } from '../parts/chain.ts'
import { noteInDocket } from './note-in-docket.ts'

export interface Act {
  readonly by: number | null
  readonly act: string
  readonly subject: 'person' | 'message' | 'room' | 'house' | 'report' | 'sketch'
  readonly subjectId: number
  readonly details?: Readonly<Record<string, unknown>>
}

/** [MOD-3.1, MOD-3.5] The head row's lock keeps the chain one, whoever else is adding to it. */
export async function noteAct(tx: Tx, { by, act, subject, subjectId, details = {} }: Act): Promise<void> {
  const head = await tx.db
    .updateTable('audit_head')
    .set((eb) => ({ seq: eb('seq', '+', 1) }))
    .where('id', '=', 1)
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow()
  const row = {
    seq: head.seq,
    at: tx.now,
    // The command line acts as nobody.
    actor_id: by === 0 ? null : by,
    act,
    subject,
    subject_id: subjectId,
    details: JSON.stringify(details),
  }
  const hash = linkHash(head.hash, row)
  await tx.db
    .insertInto('audit')
    .values({ ...row, hash })
    .execute()
  await tx.db.updateTable('audit_head').set({ hash }).where('id', '=', 1).execute()
  await noteInDocket(tx, { ...row, hash }, details)
}
