// The command line: reads it, runs the command, prints the answer for people or as JSON, and says how it ended.
import { ConfigError, loadConfig } from '../config/config.ts'
import { commandHelp, overview } from './help.ts'
import type { CliCommand } from './cli-command.ts'
import { CliError, exitCodes } from './exit-codes.ts'
import { failureOf } from './failure-of.ts'
import type { CliIo } from './io.ts'
import { parseCommandLine } from './parse-command-line.ts'

/** Runs everything after `neospace` and answers with the exit code. Never throws. */
export async function runCli(argv: readonly string[], io: CliIo, commands: readonly CliCommand[]): Promise<number> {
  // Whether to speak JSON is known before the line is: a line that is not understood is answered in the same way.
  const json = argv.includes('--json')
  const answer = (value: unknown): void => void io.stdout.write(`${JSON.stringify(value)}\n`)
  try {
    if (argv.every((word) => word === '--help' || word === '-h') || argv[0] === 'help') {
      io.stdout.write(argv.length > 1 ? helpFor(argv.slice(1), commands) : overview(commands))
      return exitCodes.ok.code
    }
    const line = parseCommandLine(argv, commands)
    if (line.help) {
      io.stdout.write(commandHelp(line.command))
      return exitCodes.ok.code
    }
    const outcome = await line.command.run({
      args: line.args,
      options: line.options,
      json,
      io,
      config: () => loadConfig({ flags: line.flags, env: io.env, cwd: io.cwd }),
    })
    if (json) answer({ ok: true, data: outcome.data })
    else if (outcome.text) io.stdout.write(`${outcome.text}\n`)
    return (outcome.failed ? exitCodes.failed : exitCodes.ok).code
  } catch (error) {
    const failure = failureOf(error)
    if (json)
      answer({
        ok: false,
        code: failure.code,
        error: failure.error,
        ...(error instanceof ConfigError ? { problems: error.problems } : {}),
      })
    else io.stderr.write(`neospace: ${failure.error}\n`)
    return exitCodes[failure.exit].code
  }
}

function helpFor(words: readonly string[], commands: readonly CliCommand[]): string {
  const name = words.filter((word) => !word.startsWith('-')).join(' ')
  const found = commands.filter((command) => command.name === name || command.name.startsWith(`${name} `))
  const [first] = found
  if (!first) throw new CliError('usage', `There is no command "${name}". "neospace help" lists all of them.`)
  return found.length === 1 ? commandHelp(first) : overview(found)
}
