// Makes sure that files and names have reached the disk before anything relies on them.
import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Flushes a file, or the names in a folder, to the disk. */
export function flush(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } catch (error) {
    // Windows does not flush folders.
    if (process.platform !== 'win32') throw error
  } finally {
    closeSync(handle)
  }
}
