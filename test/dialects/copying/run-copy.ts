// `neospace db copy` in this process, as it is typed, and the copy itself with a hand on what it says.
import { PassThrough } from 'node:stream'
import { loadConfig } from '#server/config/config'
import { cliCommands } from '#server/cli/commands/index'
import { copyToPostgres } from '#server/cli/house/copy'
import { runCli } from '#server/cli/run-cli'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line on this data folder. */
export async function typed(line: string, dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const seen = { out: '', err: '' }
  const code = await runCli(
    line.split(' '),
    {
      stdin: new PassThrough(),
      stdout: { write: (text: string) => void (seen.out += text) },
      stderr: { write: (text: string) => void (seen.err += text) },
      env: { NEOSPACE_DATA: dataDir, ...env },
      cwd: dataDir,
    },
    cliCommands,
  )
  return { code, ...seen }
}

/** Copies to its end, unless `told` throws. */
export const copy = (
  dataDir: string,
  url: string,
  told: Parameters<typeof copyToPostgres>[2] = () => {},
): ReturnType<typeof copyToPostgres> =>
  copyToPostgres(loadConfig({ cwd: dataDir, env: { NEOSPACE_DATA: dataDir } }).config, url, told)
