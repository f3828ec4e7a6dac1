// What a backup says of itself, so that it can be checked without the house that made it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Type, type Static } from 'typebox'
import { Compile } from 'typebox/compile'

const Manifest = Type.Object({
  format: Type.Literal('neospace-backup'),
  format_version: Type.Literal(1),
  created_at: Type.String(),
  /** Why it was made, such as `by hand` or `before migrating`. */
  reason: Type.String(),
  /** The program that made it. */
  version: Type.String(),
  /** Where the rows came from. The copy is SQLite in any case. */
  source: Type.Union([Type.Literal('sqlite'), Type.Literal('postgres')]),
  /** The migrations that stand in it; the last one is the schema's version. */
  migrations: Type.Array(Type.String()),
  /** Rows by table. */
  counts: Type.Record(Type.String(), Type.Integer()),
  /** Everything else in the folder. */
  files: Type.Array(
    Type.Object({
      name: Type.String({ pattern: '^[a-z0-9][a-z0-9._-]*$' }),
      bytes: Type.Integer(),
      sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    }),
  ),
  /** The pieces of people's files, each of which `media.list` names; absent where there are none. */
  media: Type.Optional(Type.Object({ pieces: Type.Integer(), bytes: Type.Integer() })),
  /** The house's keys are never in a backup. */
  secrets: Type.Literal(false),
})
const shape = Compile(Manifest)

export type Manifest = Static<typeof Manifest>

/** The database's file within a backup. */
export const databaseName = 'database.sqlite'

/** Where it lies in a backup’s folder. */
export const databaseIn = (backup: string): string => join(backup, databaseName)

/** Thrown when a backup cannot be made, read or trusted; the sentence says what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}

/** Reads a backup's manifest; throws `BackupError` when there is none or it is not one. */
export function readManifest(folder: string): Manifest {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  } catch {
    throw new BackupError(
      `${folder} is not a backup: it has no readable manifest.json. "neospace backup list" shows those that are.`,
    )
  }
  if (!shape.Check(value))
    throw new BackupError(
      `${folder} has a manifest of a kind that this NeoSpace does not know; use the version that made it.`,
    )
  return value
}
