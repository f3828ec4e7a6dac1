// A copy of the whole source beside the project, in which places may be changed and its tests run.
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Law } from './open-locks.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const notSource = new Set(['.git', '.cache', 'dist', 'neospace-data', 'node_modules'])

export interface CopiedSource {
  readonly folder: string
  /** Runs one file of tests in the copy and says how it ended and all that it printed. */
  readonly run: (law: Law, env?: Readonly<Record<string, string>>) => { passed: boolean; said: string }
  readonly remove: () => void
}

/** Copies all that is source, so that no new folder is forgotten; the installed modules are lent. */
export function copiedSource(what: string): CopiedSource {
  const folder = mkdtempSync(join(tmpdir(), `neospace-${what}-`))
  for (const name of readdirSync(root)) {
    if (!notSource.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    run({ project, file }, env = {}) {
      // A test that is only slow beside other work has missed nothing.
      const patient = ['--testTimeout', '180000', '--hookTimeout', '180000']
      const { status, stdout, stderr } = spawnSync(
        'vitest',
        ['run', '--project', project, '--bail', '1', ...patient, file],
        {
          cwd: folder,
          encoding: 'utf8',
          env: {
            ...process.env,
            ...env,
            NO_COLOR: '1',
            PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
          },
        },
      )
      return { passed: status === 0, said: stdout + stderr }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
