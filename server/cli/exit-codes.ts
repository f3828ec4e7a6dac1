// How a command ends, for scripts: a number, and for people a sentence.

/** Every exit code and what it means; the reference shows this table. */
export const exitCodes = {
  ok: { code: 0, meaning: 'Done.' },
  failed: { code: 1, meaning: 'Refused, failed, or a check found something wrong; the sentence says what.' },
  usage: { code: 2, meaning: 'The command line was not understood.' },
  config: { code: 3, meaning: 'The configuration has problems; all of them are listed.' },
  held: { code: 4, meaning: 'Another process holds the data folder, or the command needs the server stopped.' },
} as const satisfies Record<string, { code: number; meaning: string }>

export type ExitName = keyof typeof exitCodes

/** Ends a command with an exit code and one sentence that says what to do. */
export class CliError extends Error {
  readonly exit: ExitName
  /** As `code` in the answer of `--json`. */
  readonly code: string
  constructor(exit: ExitName, sentence: string, code: string = exit.toUpperCase()) {
    super(sentence)
    this.name = 'CliError'
    this.exit = exit
    this.code = code
  }
}
