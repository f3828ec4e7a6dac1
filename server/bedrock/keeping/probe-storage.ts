// Tries, while the storage refuses changes, whether it takes them again: by storing something and committing it.
import { storageRetryMs } from '../mode.ts'
import { Refusal } from '../refusal.ts'
import type { Tx } from '../tx.ts'
import type { Keeper } from './keeper.ts'

/** As much as a busy second stores, so that the house does not open for one message and close again. */
const probeCharacters = 256 * 1_024

/** Opens the house for changes once a change has been committed. */
export const probeStorage: Keeper = {
  name: 'probe storage',
  everyMs: storageRetryMs,
  on: 'node',
  async run({ db, mode }) {
    if (!mode.storageRefuses()) return
    try {
      await db.write('storage', (tx: Tx<'storage_probes'>) => fill(tx))
      await db.write('storage', (tx: Tx<'storage_probes'>) => empty(tx))
    } catch (error) {
      // Not yet; the write path has logged why.
      if (error instanceof Refusal) return
      throw error
    }
    mode.storageTakes()
  },
}

const fill = async (tx: Tx<'storage_probes'>): Promise<void> =>
  void (await tx.db
    .insertInto('storage_probes')
    .values({ filler: 'x'.repeat(probeCharacters) })
    .execute())

const empty = async (tx: Tx<'storage_probes'>): Promise<void> =>
  void (await tx.db.deleteFrom('storage_probes').execute())
