// Finds the command that a command line means and reads its flags; what is not understood is answered with what was probably meant.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { flaggedKeys } from '../config/keys.ts'
import { nearest } from '../config/nearest.ts'
import type { CliCommand } from './cli-command.ts'
import { CliError } from './exit-codes.ts'

/** A command line, read. */
export interface CommandLine {
  readonly command: CliCommand
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly json: boolean
  readonly help: boolean
  /** The flags that are settings, by flag. */
  readonly flags: Readonly<Record<string, string | undefined>>
}

/** The command whose words begin the list, the longest first; throws a usage error when there is none. */
export function findCommand(words: readonly string[], commands: readonly CliCommand[]): CliCommand {
  const found = [2, 1]
    .map((count) =>
      commands.find(
        (command) => command.name === words.slice(0, count).join(' ') && command.name.split(' ').length === count,
      ),
    )
    .find(Boolean)
  if (found) return found
  const group = commands.filter((command) => command.name.startsWith(`${words[0]} `))
  if (group.length > 0) {
    const guess = nearest(
      words.slice(0, 2).join(' '),
      group.map((command) => command.name),
    )
    throw usage(
      `"${words[0]}" needs one of: ${group.map((command) => command.name.split(' ')[1]).join(', ')}.${guess && words[1] ? ` Did you mean "${guess}"?` : ''}`,
    )
  }
  const guess = nearest(words[0] ?? '', [...new Set(commands.map((command) => command.name.split(' ')[0] ?? ''))])
  throw usage(
    `There is no command "${words[0]}".${guess ? ` Did you mean "${guess}"?` : ''} "neospace help" lists all of them.`,
  )
}

/** Reads everything after `neospace`. */
export function parseCommandLine(argv: readonly string[], commands: readonly CliCommand[]): CommandLine {
  const command = findCommand(
    argv.filter((word) => !word.startsWith('-')),
    commands,
  )
  const count = command.name.split(' ').length
  const values: ParseArgsOptionsConfig = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }
  for (const key of flaggedKeys) values[key.flag] = { type: 'string' }
  for (const [name, option] of Object.entries(command.options ?? {})) values[name] = { type: option.type }
  const parsed = strictly(argv, values)
  const flags: Record<string, string | undefined> = {}
  for (const key of flaggedKeys) flags[key.flag] = text(parsed.values[key.flag])
  const options: Record<string, string | boolean | undefined> = {}
  for (const name of Object.keys(command.options ?? {})) options[name] = one(parsed.values[name])
  const args = parsed.positionals.slice(count)
  const help = parsed.values['help'] === true
  if (!help) checkCount(command, args)
  return { command, args, options, json: parsed.values['json'] === true, help, flags }
}

function strictly(argv: readonly string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    const written = argv.find(
      (word) => word.startsWith('--') && !Object.hasOwn(options, word.slice(2).split('=')[0] ?? ''),
    )
    const guess = written ? nearest(written.slice(2).split('=')[0] ?? '', Object.keys(options)) : undefined
    if (written)
      throw usage(`There is no flag ${written.split('=')[0]} here.${guess ? ` Did you mean --${guess}?` : ''}`)
    throw usage(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'The flags could not be read.')
  }
}

function checkCount(command: CliCommand, args: readonly string[]): void {
  const names = command.args ?? []
  const needed = names.filter((name) => !name.startsWith('['))
  if (args.length < needed.length) throw usage(`"neospace ${command.name}" needs ${needed[args.length]}.`, command)
  if (args.length > names.length)
    throw usage(`"neospace ${command.name}" does not know what to do with "${args[names.length]}".`, command)
}

const usage = (sentence: string, command?: CliCommand): CliError =>
  new CliError('usage', command ? `${sentence} See "neospace ${command.name} --help".` : sentence)
const one = (value: unknown): string | boolean | undefined =>
  typeof value === 'string' || typeof value === 'boolean' ? value : undefined
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
