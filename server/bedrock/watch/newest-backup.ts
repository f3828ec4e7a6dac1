// The newest backup that can be read, for those who watch whether there is a fresh one.
import { listBackups } from '../backup/backup-folder.ts'

/** Its name and when it was made; null where there is none. */
export interface NewestBackup {
  readonly name: string
  readonly created_at: string
}

/** Looks into the data folder each time. */
export function newestBackup(dataDir: string): NewestBackup | null {
  for (const { name, manifest } of listBackups(dataDir)) if (manifest) return { name, created_at: manifest.created_at }
  return null
}
