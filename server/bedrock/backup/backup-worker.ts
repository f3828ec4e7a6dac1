// The thread in which large files are copied and read through, so that the event loop of a serving house does not wait for them.
import { constants, setPriority } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { copyMedia, inspectMedia, type MediaInspection } from './copy-media.ts'
import { type Inspection, inspectCopy } from './inspect-copy.ts'

/** What the thread is asked to do. */
export type BackupTask =
  | { readonly do: 'copy'; readonly from: string; readonly to: string }
  | { readonly do: 'inspect'; readonly file: string }
  | { readonly do: 'copy media'; readonly database: string; readonly from: string; readonly backup: string }
  | { readonly do: 'inspect media'; readonly backup: string }

/** What it answers: a copy answers with what is in it. */
export type BackupTaskAnswer<T extends BackupTask = BackupTask> = T['do'] extends 'copy' | 'inspect'
  ? Inspection
  : MediaInspection

// On Linux this is the priority of this thread alone, elsewhere that of the whole house: people’s messages go before a copy.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW)

// The one who starts the thread hands over exactly this.
const task = workerData as BackupTask
parentPort?.postMessage(await done(task))

async function done(asked: BackupTask): Promise<Inspection | MediaInspection> {
  switch (asked.do) {
    case 'copy': {
      const source = new DatabaseSync(asked.from, { readOnly: true, timeout: 30_000 })
      // One read transaction: consistent beside writers, and free of the pages of what has been deleted.
      source.prepare('vacuum into ?').run(asked.to)
      source.close()
      return await inspectCopy(asked.to)
    }
    case 'inspect':
      return await inspectCopy(asked.file)
    case 'copy media':
      return await copyMedia(asked.database, asked.from, asked.backup)
    case 'inspect media':
      return await inspectMedia(asked.backup)
  }
}
