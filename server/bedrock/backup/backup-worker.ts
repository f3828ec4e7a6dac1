// The thread in which large files are copied and read through, so that the event loop of a serving house does not wait for them.
import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { type Inspection, inspectCopy } from './inspect-copy.ts'

/** What the thread is asked to do. */
export type BackupTask =
  | { readonly do: 'copy'; readonly from: string; readonly to: string }
  | { readonly do: 'inspect'; readonly file: string }

/** What it answers: a copy answers with what is in it. */
export type BackupTaskAnswer = Inspection

// The one who starts the thread hands over exactly this.
const task = workerData as BackupTask
if (task.do === 'copy') {
  const source = new DatabaseSync(task.from, { readOnly: true, timeout: 30_000 })
  // One read transaction: consistent beside writers, and free of the pages of what has been deleted.
  source.prepare('vacuum into ?').run(task.to)
  source.close()
}
parentPort?.postMessage(await inspectCopy(task.do === 'copy' ? task.to : task.file))
