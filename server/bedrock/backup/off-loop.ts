// Runs a task of `backup-worker.ts` in its own thread.
import { Worker } from 'node:worker_threads'
import { BackupError } from './manifest.ts'
import type { BackupTask, BackupTaskAnswer } from './backup-worker.ts'

/** Starts the thread, waits for its one answer and ends it; rejects with a `BackupError` that says what SQLite or the disk said. */
export function offLoop<const T extends BackupTask>(task: T): Promise<BackupTaskAnswer<T>> {
  const { promise, resolve, reject } = Promise.withResolvers<BackupTaskAnswer<T>>()
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { workerData: task })
  worker.once('message', resolve)
  worker.once('error', (error) =>
    reject(
      new BackupError(`The database could not be copied: ${error.message}. "neospace doctor" looks for the cause.`),
    ),
  )
  worker.once('exit', () => reject(new Error('The backup’s thread ended without an answer.')))
  return promise
}
