// Lets time pass for the cats of a house in which nothing happens, so that whoever looks need not live through all of it.
import type { Tx } from '../owns.ts'
import { lastKnownAt } from '../queries/last-known.ts'
import { noteTiding } from './note-tiding.ts'

const day = 86_400

/** [CAT-2.14] At most once a day, and not where something else happened. */
export async function letTimePass(tx: Tx): Promise<void> {
  if (Math.floor(tx.now / 1_000) - (await lastKnownAt(tx.db)) >= day) await noteTiding(tx, { kind: 'time.passed' })
}
