// The machine: its Node, its clock.
import { statSync } from 'node:fs'
import type { Config } from '../../config/config.ts'
import { type Finding, fault, ok } from './finding.ts'

/** Node's version and whether the clock can be right. */
export function machineFindings(config: Config): readonly Finding[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const node =
    major > 24 || (major === 24 && minor >= 15)
      ? ok('node', `Node ${process.versions.node}.`)
      : fault('node', `Node ${process.versions.node} is too old; 24.15 or newer is needed. "npm ci" installs one.`)
  const newest = newestChange(config)
  const now = Date.now()
  // Sessions, invites and links end by the clock: a clock that jumps back gives ended ones new life.
  const clock =
    newest > now + 120_000
      ? fault(
          'clock',
          `The clock says ${new Date(now).toISOString()}, but the data was changed at ${new Date(newest).toISOString()}; set the clock.`,
        )
      : ok('clock', `The clock says ${new Date(now).toISOString()}.`)
  return [node, clock]
}

function newestChange({ database }: Config): number {
  return database.kind === 'sqlite' ? (statSync(database.file, { throwIfNoEntry: false })?.mtimeMs ?? 0) : 0
}
