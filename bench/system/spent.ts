// What a process has used of the machine.
import { readFileSync } from 'node:fs'

/** Processor time of a process so far, in ms; Linux counts it in hundredths of a second. */
export function spentMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
