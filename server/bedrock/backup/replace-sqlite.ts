// Puts a copy of a database file in the place of a house's own, which nobody has open.
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import type { Schema } from '#server/schema/tables/index'
import { sqliteDialect } from '../db/sqlite-driver.ts'
import { renewEpochs } from '../log/epochs.ts'
import { flush } from './on-disk.ts'
import type { RestoreContext } from './restore-context.ts'

/** Copies the file beside the present one, renews its epochs, takes its keys away and renames it over; a crash in between leaves the present one. */
export async function replaceSqlite(
  { random, clock, forgetKeys }: RestoreContext,
  source: string,
  file: string,
): Promise<void> {
  const arriving = `${file}.restoring`
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${arriving}${end}`, { force: true })
  try {
    copyFileSync(source, arriving)
    chmodSync(arriving, 0o600)
    const database = new DatabaseSync(arriving)
    const db = new Kysely<Schema>({ dialect: sqliteDialect(database) })
    await sql`begin immediate`.execute(db)
    await renewEpochs(db, random)
    await forgetKeys(db, clock.now())
    await sql`commit`.execute(db)
    database.close()
    flush(arriving)
    // Saving closed the present database cleanly, so its journal holds nothing; left beside the new file it would be applied to it.
    for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    renameSync(arriving, file)
    flush(dirname(file))
  } catch (error) {
    rmSync(arriving, { force: true })
    throw error
  }
}
