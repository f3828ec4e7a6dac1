// Puts a row into every table of an SQLite house that has none, made from what the database knows of its columns, so that no table is copied only because it is empty.
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

/** Each row has the id 1, so that indexes kept as tables and ties find theirs. */
export function fillEveryTable(file: string): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true })
  const ask = (text: string, ...values: SQLInputValue[]) => database.prepare(text).all(...values)
  const isEmpty = (name: string): boolean => ask(`select 1 from "${name}" limit 1`).length === 0
  let waiting = ask(
    `select l.name, l.type from sqlite_master m join pragma_table_list l on l.name = m.name and l.schema = 'main'
     where l.type in ('table', 'virtual') and l.name not like 'sqlite\\_%' escape '\\' order by l.type, m.rowid`,
  ).flatMap(({ name, type }) => (isEmpty(String(name)) ? [{ name: String(name), virtual: type === 'virtual' }] : []))

  function fill({ name, virtual }: { readonly name: string; readonly virtual: boolean }): boolean {
    const ties = new Map(
      ask('select "from", "table", "to" from pragma_foreign_key_list(?)', name).map((tie) => [
        String(tie['from']),
        tie,
      ]),
    )
    const columns = ask('select name, type from pragma_table_info(?)', name).map((column) => ({
      called: String(column['name']),
      type: String(column['type']).toLowerCase(),
    }))
    const values: SQLInputValue[] = []
    for (const { called, type } of columns) {
      const tie = ties.get(called)
      // A row may hang on one of its own table: then on itself.
      if (!tie || tie['table'] === name) values.push(type === 'integer' ? 1 : `filled ${name}`)
      else {
        const [found] = ask(`select "${String(tie['to'])}" as value from "${String(tie['table'])}" limit 1`)
        if (!found) return false
        values.push(found['value'] ?? null)
      }
    }
    const names = columns.map(({ called }) => `"${called}"`)
    if (virtual) {
      names.push('rowid')
      values.push(1)
    }
    database
      .prepare(`insert into "${name}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`)
      .run(...values)
    return true
  }

  while (waiting.length > 0) {
    const left = waiting.filter((table) => !fill(table))
    if (left.length === waiting.length)
      throw new Error(`No row can be made for ${left.map(({ name }) => name).join(', ')}.`)
    waiting = left
  }
  database.close()
}
