// On what was measured.
import { cpus, totalmem } from 'node:os'
import { execFileSync } from 'node:child_process'

/** What stands beside every result. */
export const machine = () => ({
  at: new Date().toISOString(),
  commit: execFileSync('git', ['rev-parse', '--short=12', 'HEAD']).toString().trim(),
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory_gib: Math.round(totalmem() / 2 ** 30),
})
