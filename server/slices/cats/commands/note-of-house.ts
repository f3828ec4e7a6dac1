// Notes what the house notices of itself, for the cats to hear of.
import type { DeedKind } from '#cats/deeds/deeds'
import type { Tx } from '../owns.ts'
import { heardLately } from '../queries/heard-lately.ts'
import { noteTiding } from './note-tiding.ts'

const minute = 60_000

/** [CAT-6.3] What can be told of, and for how long it is not told of again, in milliseconds: a storm is one tiding. */
const restsFor = {
  'server.started': 10 * minute,
  'server.error': 10 * minute,
  'server.slow': 60 * minute,
  'query.slow': 60 * minute,
  'check.failed': 6 * 60 * minute,
  'migration.run': 0,
  'backup.done': 0,
  'backup.failed': 0,
} as const satisfies Partial<Record<DeedKind, number>>
export type HouseDeed = keyof typeof restsFor

/** [CAT-6.2] Only that it happened: neither whose fault it was, nor what. */
export async function noteOfHouse(tx: Tx, kind: HouseDeed): Promise<void> {
  if (restsFor[kind] > 0 && (await heardLately(tx.db, kind, null, tx.now, restsFor[kind]))) return
  await noteTiding(tx, { kind })
}
