// What a person or a script is told when a command throws.
import { BackupError } from '#bedrock/backup/manifest'
import { NewerSchema } from '#bedrock/db/migrator'
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
  if (error instanceof NewerSchema) return { exit: 'failed', code: 'NEWER_SCHEMA', error: error.message }
  return { exit: 'failed', code: 'INTERNAL', error: systemSentence(error) }
}

function systemSentence(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  const path: unknown = error instanceof Error ? Reflect.get(error, 'path') : undefined
  if (code === 'EACCES' || code === 'EPERM')
    return `This user may not open ${String(path)}; use the user who made it, or change its rights.`
  if (code === 'ENOSPC') return 'The disk is full; make room and try again.'
  if (code === 'EROFS')
    return `${String(path)} is on a disk that takes no changes; choose another data folder with NEOSPACE_DATA.`
  return error instanceof Error
    ? `${error.message || error.name}${typeof code === 'string' && !error.message.includes(code) ? ` (${code})` : ''}`
    : 'Something broke.'
}
