// The help texts, made from the table of commands, so that they cannot say other than what is.
import { flaggedKeys } from '../config/keys.ts'
import type { CliCommand } from './cli-command.ts'
import { exitCodes } from './exit-codes.ts'

/** The page that `neospace help` prints. */
export function overview(commands: readonly CliCommand[]): string {
  return [
    'neospace: run and look after a house.',
    '',
    'Usage: neospace COMMAND [flags]',
    '',
    ...columns(
      commands.map((command): [string, string] => [[command.name, ...(command.args ?? [])].join(' '), command.summary]),
    ),
    '',
    'Every command takes --json (one JSON object on standard output), --help, and --data FOLDER to say which house is meant.',
    'Commands work beside a running server, through its control socket, and without one.',
    'Settings: "neospace config show". Exit codes:',
    ...columns(Object.values(exitCodes).map(({ code, meaning }): [string, string] => [String(code), meaning])),
    '',
  ].join('\n')
}

/** The page of one command. */
export function commandHelp(command: CliCommand): string {
  const options = Object.entries(command.options ?? {})
  const own = options.map(([name, option]): [string, string] => [
    `--${name}${option.type === 'string' ? ` ${option.value ?? 'TEXT'}` : ''}`,
    option.meaning,
  ])
  const settings = flaggedKeys.map((key): [string, string] => [`--${key.flag} TEXT`, `${key.name}. ${key.meaning}`])
  return [
    `neospace ${command.name}: ${command.summary}`,
    '',
    `Usage: neospace ${[command.name, ...(command.args ?? []), ...(options.length > 0 ? ['[flags]'] : [])].join(' ')}`,
    ...(command.details ? ['', command.details] : []),
    ...(own.length > 0 ? ['', 'Flags:', ...columns(own)] : []),
    ...(command.examples?.length ? ['', 'Examples:', ...command.examples.map((example) => `  ${example}`)] : []),
    '',
    'Flags of every command:',
    ...columns([['--json', 'Answers with one JSON object.'], ['--help, -h', 'This page.'], ...settings]),
    '',
  ].join('\n')
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
