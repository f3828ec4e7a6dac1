// Brings what a generator wrote into the form that the checks want.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Formats these files of the project. Throws what the formatter said. */
export const tidy = (root: string, paths: readonly string[]): void =>
  run(root, join(root, 'node_modules', '.bin', 'biome'), 'format', '--write', ...paths)

/** Runs a program in the project. Throws what it said if it did not succeed. */
export function run(root: string, program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`${program} ${args[0]} did not succeed: ${stderr}`)
}
