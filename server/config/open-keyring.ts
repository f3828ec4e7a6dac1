// Where the keyring of conversations lies: in `<data>/secrets/keyring`, one key a line, the newest first; or in the setting that replaces it.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { SecretsError, secretsDir } from './secrets.ts'

interface NamedKey {
  readonly id: string
  /** 32 bytes. */
  readonly key: Buffer
}
type Keys = readonly [NamedKey, ...NamedKey[]]

/** Where the keys lie, for the ring that uses them. */
export interface KeyringPlace {
  /** The newest first. */
  keys(): Keys
  /** Looks again, for what another process has put there. */
  refresh(): void
  /** Puts a new key in front. Throws `SecretsError` where a setting gives the ring. */
  add(): void
  /** Takes away every key but the newest and these. Throws as `add`. */
  keep(ids: ReadonlySet<string>): void
}

/** Opens the ring, and makes one where there is none. Throws `SecretsError` for one that cannot be read. */
export function openKeyring(config: Pick<Config, 'dataDir' | 'keyring'>): KeyringPlace {
  if (config.keyring) return givenRing(parse(config.keyring.reveal().split(','), 'NEOSPACE_KEYRING'))
  const dir = secretsDir(config.dataDir)
  const file = join(dir, 'keyring')
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  if (!existsSync(file)) write(file, [made()])
  let held = read(file)
  return {
    keys: () => held,
    refresh: () => {
      held = read(file)
    },
    add() {
      held = [made(), ...read(file)]
      write(file, held)
    },
    keep(ids) {
      const [first, ...rest] = read(file)
      held = [first, ...rest.filter(({ id }) => ids.has(id))]
      write(file, held)
    },
  }
}

function givenRing(keys: Keys): KeyringPlace {
  const fixed = (): never => {
    throw new SecretsError('The keyring is given by NEOSPACE_KEYRING. Change it there.')
  }
  return { keys: () => keys, refresh: () => {}, add: fixed, keep: fixed }
}

const made = (): NamedKey => ({ id: randomBytes(6).toString('hex'), key: randomBytes(32) })

/** In one step, so that a crash leaves the old ring or the new one. */
function write(file: string, keys: Keys): void {
  const beside = `${file}.${process.pid}`
  const text = keys.map(({ id, key }) => `${id}:${key.toString('base64url')}\n`).join('')
  writeFileSync(beside, text, { mode: 0o600, flush: true })
  renameSync(beside, file)
}

const read = (file: string): Keys => parse(readFileSync(file, 'utf8').split('\n'), file)

function parse(lines: readonly string[], where: string): Keys {
  const [first, ...rest] = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', text = ''] = line.split(':')
      const key = Buffer.from(text, 'base64url')
      if (!/^[a-z0-9]{1,32}$/.test(id) || key.length !== 32)
        throw new SecretsError(`${where} is damaged. Put back the copy that belongs to this database.`)
      return { id, key }
    })
  if (!first) throw new SecretsError(`${where} holds no key. Put back the copy that belongs to this database.`)
  return [first, ...rest]
}
