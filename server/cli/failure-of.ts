// What a person or a script is told when a command throws.
import { BackupError } from '#bedrock/backup/manifest'
import { CopyError } from '#bedrock/copying/copy-error'
import { MissingKey } from '#bedrock/crypto/keyring'
import { NewerSchema, UnfinishedCopy } from '#bedrock/db/migrator'
import { Refusal } from '#bedrock/refusal'
import { ConfigError } from '../config/config.ts'
import { SecretsError } from '../config/secrets.ts'
import { CliError, type ExitName } from './exit-codes.ts'

/** The end of a command that threw. */
export interface CliFailure {
  readonly exit: ExitName
  readonly code: string
  readonly error: string
}

/** Turns anything thrown into an exit code, a code for scripts and a sentence. */
export function failureOf(error: unknown): CliFailure {
  if (error instanceof CliError) return { exit: error.exit, code: error.code, error: error.message }
  if (error instanceof ConfigError) return { exit: 'config', code: 'CONFIG', error: error.message }
  if (error instanceof Refusal) return { exit: 'failed', code: error.code, error: error.message }
  if (error instanceof BackupError) return { exit: 'failed', code: 'BACKUP', error: error.message }
  if (error instanceof SecretsError) return { exit: 'failed', code: 'SECRETS', error: error.message }
  if (error instanceof MissingKey) return { exit: 'failed', code: 'KEYRING', error: error.message }
  if (error instanceof CopyError) return { exit: error.held ? 'held' : 'failed', code: 'COPY', error: error.message }
  if (error instanceof UnfinishedCopy) return { exit: 'failed', code: 'UNFINISHED_COPY', error: error.message }
  if (error instanceof NewerSchema) return { exit: 'failed', code: 'NEWER_SCHEMA', error: error.message }
  return { exit: 'failed', code: 'INTERNAL', error: systemSentence(error) }
}

function systemSentence(error: unknown): string {
  const part = (name: string): unknown => (error instanceof Error ? Reflect.get(error, name) : undefined)
  const code = part('code')
  const path = String(part('path'))
  if (code === 'EACCES' || code === 'EPERM')
    return `This user may not open ${path}; use the user who made it, or change its rights.`
  if (code === 'ENOSPC') return 'The disk is full; make room and try again.'
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return `${path} is not a folder; choose another data folder with NEOSPACE_DATA.`
  if (code === 'EROFS')
    return `${path} is on a disk that takes no changes; choose another data folder with NEOSPACE_DATA.`
  return (
    databaseSentence(code, part('errcode')) ??
    (error instanceof Error
      ? `${error.message || error.name}${typeof code === 'string' && !error.message.includes(code) ? ` (${code})` : ''}`
      : 'Something broke.')
  )
}

/** Codes are those of the system's network calls, PostgreSQL's SQLSTATE and SQLite's result codes. */
function databaseSentence(code: unknown, sqliteCode: unknown): string | undefined {
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT' || code === 'EAI_AGAIN')
    return 'PostgreSQL does not answer at the address in DATABASE_URL; start it, or mend the address.'
  if (code === '28P01' || code === '28000') return 'PostgreSQL refuses the name or password in DATABASE_URL; mend them.'
  if (code === '3D000')
    return 'The database that DATABASE_URL names is not there; make it with "createdb", or mend the address.'
  if (sqliteCode === 26 || sqliteCode === 11)
    return 'The database file is damaged. Copy the data folder, then restore the newest good backup: "neospace backup restore latest".'
  return undefined
}
