// Measures that nobody counts as they change: they are taken when somebody asks.
import type { AppContext } from '#server/context'
import { freeBytes } from './free-bytes.ts'
import { newestBackup } from './newest-backup.ts'

/** What cannot be learnt now; a failing disk must not take the other numbers along. */
const unknown = (): number => Number.NaN

/** Brings the gauges of database, disk and backups up to date. */
export async function measureNow({
  config,
  db,
  metrics,
}: Pick<AppContext, 'config' | 'db' | 'metrics'>): Promise<void> {
  const vitals = db.vitals()
  metrics.writerQueue.set(vitals.queued)
  metrics.poolUsed.set(vitals.poolTotal - vitals.poolIdle)
  metrics.poolWaiting.set(vitals.poolWaiting)
  metrics.info.set({ version: config.version }, 1)
  metrics.diskFree.set(await freeBytes(config.dataDir).catch(unknown))
  metrics.newestBackup.set(await madeAt(config.dataDir).catch(unknown))
}

async function madeAt(dataDir: string): Promise<number> {
  return Date.parse(newestBackup(dataDir)?.created_at ?? '1970-01-01') / 1_000
}
