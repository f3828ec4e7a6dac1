// Takes away what was never finished and what has stood nowhere for a day.
import { sizes } from '#contract/limits'
import type { Tx } from '../owns.ts'
import { readSizes } from '../parts/stored.ts'

/** How long a file may be on its way; no upload takes as long. */
const pendingMs = 3_600_000
const atOnce = 200

interface Swept {
  readonly name: string
  readonly sizes: readonly string[]
}

/** [FILE-2.4] Answers the files whose bytes are to be removed once this is committed. */
export async function sweepFiles(tx: Tx): Promise<readonly Swept[]> {
  const over = await tx.db
    .selectFrom('files')
    .select('id')
    .where((eb) =>
      eb.or([
        eb.and([eb('state', '=', 'pending'), eb('unused_since', '<', tx.now - pendingMs)]),
        eb.and([eb('state', '=', 'ready'), eb('unused_since', '<', tx.now - sizes.unusedFileMs)]),
      ]),
    )
    .orderBy('id')
    .limit(atOnce)
    .execute()
  if (over.length === 0) return []
  const ids = over.map(({ id }) => id)
  const gone = await tx.db
    .deleteFrom('files')
    .where('id', 'in', ids)
    // Somebody may have put it somewhere since.
    .where('unused_since', 'is not', null)
    .returning(['name', 'sizes'])
    .execute()
  return gone.map((file) => ({ name: file.name, sizes: readSizes(file.sizes).map(({ size }) => size) }))
}
