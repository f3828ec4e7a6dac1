// What the system says of the memory of a process, and what a house says of its own.
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** Resident now, or the most that it ever was, in bytes; Linux alone says it. */
export function resident(pid: number, when: 'now' | 'most'): number {
  const line = new RegExp(`^${when === 'now' ? 'VmRSS' : 'VmHWM'}:\\s+(\\d+) kB$`, 'm')
  return Number(line.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1_024
}

/** What a server is to be started with, so that it can be asked to collect its garbage. */
export const collects = {
  NODE_OPTIONS: `--import=${new URL('../servers/collect-when-asked.ts', import.meta.url).href}`,
}

/** Has it collected, so many times, a second apart. */
export async function collected(pid: number, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    process.kill(pid, 'SIGUSR2')
    await wait(1_000)
  }
}

/** The bytes of the heap that are in use, by the house's own metrics. */
export async function heapUsed(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^nodejs_heap_size_used_bytes (\S+)$/m.exec(text)?.[1])
}

/** As the pages of the bench show it. */
export const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(1)
