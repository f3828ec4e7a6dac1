// Which of a database's errors mean that its storage takes no changes now, though it can still be read.

// SQLite's primary result codes, https://sqlite.org/rescode.html: READONLY, IOERR, FULL, CANTOPEN.
const sqliteCodes: ReadonlySet<number> = new Set([8, 10, 13, 14])
// PostgreSQL's, https://www.postgresql.org/docs/current/errcodes-appendix.html: disk_full, io_error, read_only_sql_transaction.
const postgresCodes: ReadonlySet<string> = new Set(['53100', '58030', '25006'])

/** Whether the error says that the disk is full or fails, or that the database was made read-only. */
export function isStorageFault(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  // The lowest byte of an extended code is its primary one.
  if ('errcode' in error && typeof error.errcode === 'number') return sqliteCodes.has(error.errcode & 0xff)
  return 'code' in error && typeof error.code === 'string' && postgresCodes.has(error.code)
}
