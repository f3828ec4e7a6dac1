// What SQLite means to do for a statement, and how much of the file it reads for it.
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Statement } from './hot-statements.ts'

export interface Planned {
  /** A line a step. */
  readonly plan: readonly string[]
  /** Pages of the file that a connection reads which has read nothing; null for what changes something. */
  readonly pages: number | null
}

/** Bytes that this process has read so far; Linux counts them. */
const bytesRead = (): number => Number(/^rchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1])

/** Of each statement, on this file, which nobody may have open. */
export function planned(file: string, statements: readonly Statement[]): readonly Planned[] {
  using database = new DatabaseSync(file, { readOnly: true })
  const pageSize = Number(database.prepare('pragma page_size').get()?.['page_size'])
  const known = database.prepare('select count(*) from sqlite_schema')
  return statements.map(({ sql, parameters }) => {
    const plan = database
      .prepare(`explain query plan ${sql}`)
      .all(...parameters)
      .map(({ detail }) => String(detail))
    if (!sql.startsWith('select')) return { plan, pages: null }
    const statement = database.prepare(sql)
    known.get()
    database.exec('pragma shrink_memory')
    const before = bytesRead()
    statement.all(...parameters)
    return { plan, pages: Math.round((bytesRead() - before) / pageSize) }
  })
}
