// The reference of the command line as one page, from the table that help and dispatch are made from.
import type { CliCommand } from '#server/cli/cli-command'
import { cliCommands } from '#server/cli/commands/index'
import { exitCodes } from '#server/cli/exit-codes'
import { code, generated, table } from './markdown.ts'

const opening = `Every command of \`neospace\`, from \`server/cli\`. In a clone it is \`node bin/neospace.mjs\`. Each takes \`--json\` (one JSON object on standard output), \`--help\`, and every setting of [config.md](config.md) that has a flag, such as \`--data FOLDER\`.

A command works beside a running server, through its control socket, and without one, by taking the data folder's lock itself.`

/** The page, as Markdown. */
export const cliPage = (): string =>
  [
    generated('Command line', opening),
    ...cliCommands.map(entry),
    '## Exit codes',
    table(
      ['code', 'meaning'],
      Object.values(exitCodes).map(({ code: number, meaning }) => [String(number), meaning]),
    ),
  ].join('\n\n')

function entry({ name, summary, args = [], options = {}, details, examples = [] }: CliCommand): string {
  const flags = Object.entries(options).map(([flag, { type, value, meaning }]) => [
    code(`--${flag}${type === 'string' ? ` ${value ?? 'TEXT'}` : ''}`),
    meaning,
  ])
  return [
    `## ${code([name, ...args].join(' '))}`,
    summary,
    ...(details ? [details] : []),
    ...(flags.length > 0 ? [table(['flag', ''], flags)] : []),
    ...(examples.length > 0 ? [['```', ...examples, '```'].join('\n')] : []),
  ].join('\n\n')
}
