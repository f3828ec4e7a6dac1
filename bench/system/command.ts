// The command line of the house, as a person calls it.
import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const program = (name: string): string => new URL(`../../${name}`, import.meta.url).pathname
const execute = promisify(execFile)

/** Runs it on this data folder; answers how long it took in ms, the start of the program included. Throws what it said when it did not succeed. */
export const command = (dataDir: string, ...args: readonly string[]): Promise<number> =>
  commandWith({}, dataDir, ...args)

/** The same with more in its environment. */
export async function commandWith(
  env: Readonly<Record<string, string>>,
  dataDir: string,
  ...args: readonly string[]
): Promise<number> {
  const began = performance.now()
  await execute(process.execPath, [program('server/main.ts'), ...args], {
    env: {
      PATH: process.env.PATH,
      NEOSPACE_DATA: dataDir,
      NODE_COMPILE_CACHE: program('node_modules/.cache/neospace-compiled'),
      ...env,
    },
    maxBuffer: 16 * 2 ** 20,
  })
  return performance.now() - began
}

/** Takes away the backups in this data folder. */
export const forgetBackups = (dataDir: string): Promise<void> =>
  rm(join(dataDir, 'backups'), { recursive: true, force: true })
