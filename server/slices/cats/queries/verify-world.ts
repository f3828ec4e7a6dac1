// Tells the world of the cats again from its ground, and compares.
import type { Reader } from '#bedrock/tx'
import { happen } from '#cats/world/happen'
import { deedOf } from '../parts/deed-of.ts'
import { storedWorld, worldOf } from '../parts/world-text.ts'
import { theWorld } from './the-world.ts'

export interface WorldVerdict {
  readonly deeds: number
  readonly from: number
  readonly to: number
  /** The hash that is stored, and the one that came out. */
  readonly stored: string
  readonly told: string
}

const atOnce = 1_000

/** [CAT-2.3] Reads in pages from one snapshot. */
export async function verifyWorld(db: Reader): Promise<WorldVerdict> {
  const { ground, ground_seq: from, seq: to, hash } = await theWorld(db)
  const world = worldOf(ground)
  let [deeds, seq] = [0, from]
  for (;;) {
    const rows = await db
      .selectFrom('cat_deeds')
      .selectAll()
      .where('seq', '>', seq)
      .where('seq', '<=', to)
      .orderBy('seq')
      .limit(atOnce)
      .execute()
    for (const row of rows) happen(world, deedOf(row), () => undefined)
    deeds += rows.length
    seq = rows.at(-1)?.seq ?? seq
    if (rows.length < atOnce) break
  }
  return { deeds, from, to, stored: hash, told: storedWorld(world).hash }
}
