// The house's own secrets: one random root made at the first start and kept in `<data>/secrets/root.key`, from which each purpose derives a key of its own.
import { hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, linkSync, lstatSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'

/** What a key is for; two purposes never share one. */
export type KeyPurpose =
  | 'cookie'
  | 'csrf'
  | 'cursor'
  | 'evidence'
  | 'second-factor'
  | 'recovery-codes'
  | 'passkey-challenges'
  | 'passkey-handles'
  | 'held-names'
  | 'appeal-tickets'
  | 'file-tickets'
  | 'frame-tickets'
  | 'homepage-tickets'
  | 'push'
  | 'sign-in-names'
  | 'redis-channel'
  | 'alike'
  | 'copy'

/** Keys by purpose; the root itself is not handed out. */
export interface Secrets {
  /** 32 bytes, the same at every start for the same root. */
  key(purpose: KeyPurpose): Buffer
}

/** Thrown when the secrets cannot be used safely; the sentence says what to do. */
export class SecretsError extends Error {
  override readonly name = 'SecretsError'
}

/** The folder of the secrets within a data folder. */
export const secretsDir = (dataDir: string): string => join(dataDir, 'secrets')

/** Opens the secrets of a house and makes them if this is its first start; throws `SecretsError` when others on the machine could read them. */
export function openSecrets(config: Pick<Config, 'dataDir' | 'secret'>): Secrets {
  const root = config.secret ? Buffer.from(config.secret.reveal(), 'utf8') : readOrMakeRoot(config.dataDir)
  return { key: (purpose) => Buffer.from(hkdfSync('sha256', root, 'neospace', purpose, 32)) }
}

/** What is wrong with the rights of the secrets, one sentence each; empty when all is well or nothing is there yet. */
export function secretsProblems(dataDir: string): readonly string[] {
  const dir = secretsDir(dataDir)
  return [tooOpen(dir, 'chmod 700'), tooOpen(join(dir, 'root.key'), 'chmod 600')].filter(
    (problem) => problem !== undefined,
  )
}

function readOrMakeRoot(dataDir: string): Buffer {
  const dir = secretsDir(dataDir)
  const file = join(dir, 'root.key')
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const [problem] = secretsProblems(dataDir)
  if (problem !== undefined) throw new SecretsError(problem)
  const existing = read(file) ?? make(dir, file)
  const root = Buffer.from(existing.trim(), 'base64url')
  if (root.length < 32)
    throw new SecretsError(
      `${file} is damaged. Restore it from a copy, or remove it: a new one is made, and everyone signs in again.`,
    )
  return root
}

function make(dir: string, file: string): string {
  const temporary = join(dir, `root.${process.pid}.${randomBytes(4).toString('hex')}`)
  writeFileSync(temporary, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  chmodSync(temporary, 0o600)
  try {
    // A link fails if the file is there, so of two processes that start at once both end with the same root.
    linkSync(temporary, file)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    unlinkSync(temporary)
  }
  return readFileSync(file, 'utf8')
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    if (isCode(error, 'EACCES'))
      throw new SecretsError(`${file} cannot be read by this user; start NeoSpace as the user who made it.`)
    throw error
  }
}

function tooOpen(path: string, remedy: string): string | undefined {
  // Windows has no such bits; its rights come from the folder of the user.
  if (process.platform === 'win32') return undefined
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found) return undefined
  if (found.isSymbolicLink()) return `${path} is a symbolic link; put the file itself there.`
  return (found.mode & 0o077) === 0
    ? undefined
    : `${path} can be read by other users of this machine; run: ${remedy} ${path}`
}

const isCode = (error: unknown, code: string): boolean => error instanceof Error && Reflect.get(error, 'code') === code
