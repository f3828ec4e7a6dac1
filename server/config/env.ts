// Gathers the raw settings from flags, the environment and `.env`, in this order, and remembers where each came from. It decides nothing about what they mean.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { configKeys, foreignPrefixes, type KeyName } from './keys.ts'
import { nearest } from './nearest.ts'

/** Where a setting came from. */
export type Origin = 'flag' | 'environment' | '.env' | 'default'

/** A setting as it was written. */
export interface RawSetting {
  readonly value: string
  readonly origin: Origin
  /** The variable or flag it was written as, for sentences. */
  readonly as: string
}

/** Where to look for settings. */
export interface Sources {
  /** Values of command-line flags by the flag's name. */
  readonly flags?: Readonly<Record<string, string | undefined>>
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder whose `.env` is read and to which relative paths refer. */
  readonly cwd: string
}

export type RawSettings = ReadonlyMap<KeyName, RawSetting>

/** Reads every setting; adds a sentence to `problems` for each that cannot be read or is not known. */
export function readSettings(sources: Sources, problems: string[]): RawSettings {
  const dotenv = readDotenv(sources.cwd, problems)
  refuseUnknown(sources.env, 'the environment', problems)
  refuseUnknown(dotenv, '.env', problems)
  const settings = new Map<KeyName, RawSetting>()
  for (const key of configKeys) {
    const flag = sources.flags?.[key.flag]
    const found =
      (flag === undefined ? undefined : ({ value: flag, origin: 'flag', as: `--${key.flag}` } as const)) ??
      fromVariables(key.name, 'secret' in key, sources.env, 'environment', sources.cwd, problems) ??
      fromVariables(key.name, 'secret' in key, dotenv, '.env', sources.cwd, problems)
    if (found) settings.set(key.name, found)
  }
  return settings
}

function fromVariables(
  name: KeyName,
  secret: boolean,
  variables: Sources['env'],
  origin: Origin,
  cwd: string,
  problems: string[],
): RawSetting | undefined {
  // An empty variable counts as absent, because that is how compose files and shells express "not set".
  const value = variables[name]?.trim() || undefined
  const file = secret ? variables[`${name}_FILE`]?.trim() || undefined : undefined
  if (value !== undefined && file !== undefined)
    problems.push(`Both ${name} and ${name}_FILE are set; keep one of them.`)
  if (value !== undefined) return { value, origin, as: name }
  if (file === undefined) return undefined
  try {
    return { value: readFileSync(resolve(cwd, file), 'utf8').trim(), origin, as: `${name}_FILE` }
  } catch {
    problems.push(`${name}_FILE names ${file}, which cannot be read; check the path and its rights.`)
    return undefined
  }
}

function readDotenv(cwd: string, problems: string[]): Sources['env'] {
  const file = resolve(cwd, '.env')
  if (!existsSync(file)) return {}
  try {
    return parseEnv(readFileSync(file, 'utf8'))
  } catch {
    problems.push(`${file} is there but cannot be read; check its rights.`)
    return {}
  }
}

function refuseUnknown(variables: Sources['env'], where: string, problems: string[]): void {
  const known: string[] = configKeys.flatMap((key) => ('secret' in key ? [key.name, `${key.name}_FILE`] : [key.name]))
  for (const name of Object.keys(variables)) {
    if (
      !name.startsWith('NEOSPACE_') ||
      known.includes(name) ||
      foreignPrefixes.some((prefix) => name.startsWith(prefix))
    )
      continue
    const guess = nearest(name, known)
    problems.push(
      `${name} (in ${where}) is not a setting of NeoSpace${guess ? `; did you mean ${guess}?` : '.'} "neospace config show" lists all of them.`,
    )
  }
}
