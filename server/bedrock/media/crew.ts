// The processes that decode files: few, each on one file at a time, each bounded in time and memory and replaced when it dies. What waits is bounded too.
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { refuse } from '../refusal.ts'
import type { MadeMedia, MediaAnswer, MediaTask } from './media-task.ts'

export interface CrewLimits {
  readonly processes: number
  /** How many tasks may wait before more are answered BUSY. */
  readonly waiting: number
  readonly withinMs: number
  /** Resident memory of one process. */
  readonly maxBytes: number
  /** How long a process waits for more before it ends. */
  readonly idleMs: number
}

/** What a house grants; `withinMs` is the time of one file. */
export const crewLimits = (withinMs: number): CrewLimits => ({
  // One core stays the house's own.
  processes: Math.max(1, Math.min(4, availableParallelism() - 1)),
  waiting: 64,
  withinMs,
  maxBytes: 1_024 * 1_048_576,
  idleMs: 60_000,
})

export interface Crew extends AsyncDisposable {
  /** Has it made. Refuses what cannot be decoded, what takes too long or too much, and with BUSY when too much waits. */
  run(task: MediaTask): Promise<MadeMedia>
  /** The processes that live now. */
  pids(): readonly number[]
}

interface Worker {
  readonly child: ChildProcess
  /** Told how it ended: with an answer, or by dying. */
  settle: ((answer: MediaAnswer | 'died') => void) | null
  /** Whoever found it free has it, before they say so again. */
  taken: boolean
  idle: NodeJS.Timeout | undefined
}

/** Makes a crew; nothing runs until something comes. `died` hears of each process that did not end by itself. */
export function createCrew(limits: CrewLimits, died: (why: string) => void): Crew {
  const workers = new Set<Worker>()
  const waiting: (() => void)[] = []
  let closed = false

  function start(): Worker {
    const child = fork(new URL('./media-process.ts', import.meta.url), {
      // None of the house's settings and secrets.
      env: {},
      execArgv: ['--max-old-space-size=256'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const worker: Worker = { child, settle: null, taken: false, idle: undefined }
    workers.add(worker)
    // The channel must not keep the house alive by itself.
    child.unref()
    child.channel?.unref()
    child.on('message', (answer) => worker.settle?.(answer as MediaAnswer)) // The process's only words.
    child.on('error', () => worker.settle?.('died'))
    child.on('exit', () => {
      workers.delete(worker)
      clearTimeout(worker.idle)
      worker.settle?.('died')
      waiting.shift()?.()
    })
    return worker
  }

  async function free(): Promise<Worker> {
    for (;;) {
      if (closed) return refuse('BUSY', 'The house is closing. Try again in a moment.')
      const found =
        [...workers].find(({ taken, child }) => !taken && child.connected) ??
        (workers.size < limits.processes ? start() : undefined)
      if (found) {
        found.taken = true
        return found
      }
      if (waiting.length >= limits.waiting)
        return refuse('BUSY', 'Too many files wait to be looked at. Try again in a moment.')
      await new Promise<void>((resolve) => void waiting.push(resolve))
    }
  }

  async function work(worker: Worker, task: MediaTask): Promise<MadeMedia> {
    clearTimeout(worker.idle)
    const { promise, resolve } = Promise.withResolvers<MediaAnswer | 'died'>()
    worker.settle = resolve
    let why = 'it ended by itself'
    const end = (reason: string): void => {
      why = reason
      worker.child.kill('SIGKILL')
    }
    const late = setTimeout(() => end(`it took longer than ${limits.withinMs} ms`), limits.withinMs)
    const watch = setInterval(() => {
      if (residentBytes(worker.child.pid) > limits.maxBytes) end(`it took more than ${limits.maxBytes} bytes`)
    }, 100)
    worker.child.send(task, (error) => {
      if (error) resolve('died')
    })
    const answer = await promise
    clearTimeout(late)
    clearInterval(watch)
    worker.settle = null
    worker.taken = answer === 'died'
    if (answer === 'died') {
      worker.child.kill('SIGKILL')
      died(why)
      refuse('UNSUPPORTED_TYPE', 'The house could not read this file through. A smaller or simpler one may do.')
    }
    worker.idle = setTimeout(() => worker.child.kill(), limits.idleMs).unref()
    waiting.shift()?.()
    return 'made' in answer ? answer.made : refuse(answer.refused.code, answer.refused.sentence)
  }

  return {
    run: async (task) => work(await free(), task),
    pids: () => [...workers].map(({ child }) => child.pid ?? 0),
    async [Symbol.asyncDispose]() {
      closed = true
      const gone = [...workers].map(
        ({ child }) => new Promise<void>((resolve) => void child.once('exit', () => resolve())),
      )
      for (const { child } of workers) {
        // Their end is waited for.
        child.ref()
        child.kill('SIGKILL')
      }
      for (const wake of waiting.splice(0)) wake()
      await Promise.all(gone)
    },
  }
}

/** What a process holds in memory; 0 where the system does not say. */
function residentBytes(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4_096
  } catch {
    // It has just ended.
    return 0
  }
}
