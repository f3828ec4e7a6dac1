// Opens the database that the configuration names.
import type { Config } from '#server/config/config'
import type { Clock } from '../clock.ts'
import { type Database, type DatabaseWatch, unwatched } from './database.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

/** Opens SQLite in the data directory, or PostgreSQL where the configuration has its URL. */
export const openDatabase = ({ database }: Config, clock: Clock, watch: DatabaseWatch = unwatched): Database =>
  database.kind === 'sqlite'
    ? openSqlite(database.file, clock, watch)
    : openPostgres(database.url.reveal(), clock, watch)
