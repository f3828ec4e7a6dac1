// Commands that pages tell people to type: found in their blocks of shell, taken apart into words, and held against what is there.
import { cliCommands } from '#server/cli/commands/index'
import { findCommand, parseCommandLine } from '#server/cli/parse-command-line'
import { configKeys } from '#server/config/keys'
import type { Violation } from './violation.ts'

/** A block of shell on a page; `run` is how a test runs it, if it does: beside a house or with it stopped. */
export interface ShellBlock {
  readonly text: string
  readonly run: 'beside' | 'stopped' | null
}

/** Blocks that begin with three graves and `sh`; those marked `run` or `run stopped` are run by a test. */
export const shellBlocks = (page: string): ShellBlock[] =>
  [...page.matchAll(/^```sh( run(?: stopped)?)?\n(.*?)^```$/gms)].map(([, mark = '', text = '']) => ({
    text,
    run: mark === '' ? null : mark === ' run' ? 'beside' : 'stopped',
  }))

/** The words of each simple command, quotes taken off, without assignments before it, redirections and comments. */
export function commandsIn(text: string): string[][] {
  const joined = text.replace(/\\\n/g, ' ')
  return joined
    .split('\n')
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(/&&|\|\||[;|]/))
    .map((command) =>
      [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
        ([, single, double, bare]) => single ?? double ?? bare ?? '',
      ),
    )
    .map((words) => words.slice(words.findIndex((word) => !/^[A-Z_]+=/.test(word) && word !== 'sudo')))
    .filter((words) => words.length > 0 && words[0] !== 'true')
}

/** What else is there to be held against. */
export interface Ground {
  readonly exists: (path: string) => boolean
  readonly scripts: readonly string[]
}

/** Commands of a page that the program would not understand, scripts and files of the project that are not there. */
export function unknownCommands(path: string, page: string, ground: Ground): Violation[] {
  const said = shellBlocks(page).flatMap(({ text }) => commandsIn(text))
  // In running text a command stands without what it needs.
  const named = [...page.matchAll(/`neospace ([^`]+)`/g)].map(([, words = '']) => words.split(' '))
  return [
    ...said.flatMap((words) => faultsOf(words, ground)),
    ...named.flatMap((words) => tried(() => findCommand(words, cliCommands))),
  ].map((why) => ({ path, why }))
}

function faultsOf([program = '', ...words]: readonly string[], { exists, scripts }: Ground): string[] {
  const script =
    program === 'npm' ? (words[0] === 'run' ? words[1] : ['start', 'test'].find((one) => one === words[0])) : null
  return [
    ...(program === 'neospace' ? tried(() => parseCommandLine(words, cliCommands)) : []),
    ...(typeof script === 'string' && !scripts.includes(script) ? [`npm has no script ${script}`] : []),
    ...words
      .map((word) => word.replace(/^\/opt\/neospace\//, ''))
      .filter((word) => /^(deploy|bin|docs|server|bench|dev-env)\//.test(word) && !/[*{]/.test(word) && !exists(word))
      .map((word) => `there is no ${word}`),
    ...words
      .filter((word) => /^neospace[\w-]*\.(service|timer)$/.test(word) && !exists(`deploy/${word}`))
      .map((word) => `there is no unit ${word}`),
  ]
}

function tried(read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : 'It was not understood.']
  }
}

const settings = new Set<string>(configKeys.flatMap(({ name }) => [name, `${name}_FILE`]))

/** Settings of the house that a page names and that do not exist; those of tests are apart. */
export const unknownSettings = (path: string, page: string): Violation[] =>
  [...new Set(page.match(/\bNEOSPACE_(?!TEST_|LAWS_)[A-Z][A-Z_]*[A-Z]\b/g))]
    .filter((name) => !settings.has(name))
    .map((name) => ({ path, why: `names the setting ${name}, which does not exist` }))
