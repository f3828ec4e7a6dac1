// What a command of the command line is: its words, what it takes, and what it does.
import type { LoadedConfig } from '../config/config.ts'
import type { CliIo } from './io.ts'

/** A flag of a command. */
export interface CliOption {
  readonly type: 'string' | 'boolean'
  /** What stands for the value in help, such as `ROLE`. */
  readonly value?: string
  readonly meaning: string
}

/** What a command is given. */
export interface CliInput {
  /** Words after the command's own, already counted. */
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly json: boolean
  readonly io: CliIo
  /** Reads the configuration with the flags given; throws `ConfigError`. */
  readonly config: () => LoadedConfig
}

/** What a command answers: `data` for `--json`, `text` for people; `failed` when it did its work and found something wrong. */
export interface CliOutcome {
  readonly data: unknown
  readonly text: string
  readonly failed?: boolean
}

/** One command; the table of them makes help, the reference and the dispatch. */
export interface CliCommand {
  /** Such as `user create`. */
  readonly name: string
  /** One sentence. */
  readonly summary: string
  /** Names of the words it takes; those in brackets may be left out. */
  readonly args?: readonly string[]
  readonly options?: Readonly<Record<string, CliOption>>
  /** More for its own help: what it changes, what it prints. */
  readonly details?: string
  readonly examples?: readonly string[]
  run(input: CliInput): Promise<CliOutcome>
}
