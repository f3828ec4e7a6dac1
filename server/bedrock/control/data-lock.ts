// Holds a data folder for one process: an open exclusive transaction on `lock.sqlite`, which the operating system frees even when the process is killed.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The hold on a data folder; disposing it lets the next process in. */
export interface DataLock extends Disposable {
  readonly dataDir: string
}

/** Takes hold of a data folder, which is made (for this user alone) if it is absent; `null` when another process holds it. */
export function lockDataDir(dataDir: string): DataLock | null {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const database = new DatabaseSync(join(dataDir, 'lock.sqlite'), { timeout: 0 })
  try {
    database.exec('begin exclusive')
  } catch (error) {
    database.close()
    if (isBusy(error)) return null
    throw error
  }
  return {
    dataDir,
    [Symbol.dispose]: () => {
      if (database.isOpen) database.close()
    },
  }
}

/** SQLITE_BUSY is the low byte 5 of SQLite's result code. */
const isBusy = (error: unknown): boolean => {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'errcode') : undefined
  return typeof code === 'number' && (code & 0xff) === 5
}
