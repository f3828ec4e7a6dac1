// Every column that names a person is known to whoever erases one.
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { testNeoSpace } from '#dev-env/neospace'
import { keptNumbers, whatErasingDoes } from '../rules/erasing-rules.ts'

it('ERASE-1 every column that names a person says what erasing does to it', async () => {
  await using one = await testNeoSpace({ dialect: 'sqlite' })
  if (one.config.database.kind !== 'sqlite') throw new Error('This looks into the one kind of file.')
  const file = new DatabaseSync(one.config.database.file, { readOnly: true })
  const columns = (query: string): string[] =>
    file
      .prepare(query)
      .all()
      .map(({ column }) => String(column))
  const named = columns(
    `select m.name || '.' || f."from" as "column" from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table' and f."table" = 'users'`,
  )
  const all = columns(
    `select m.name || '.' || c.name as "column" from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'`,
  )
  file.close()
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter((column) => !(column in whatErasingDoes))).toEqual([])
  // Those without a key are known by what they are called.
  const alike = all.filter((column) => /[._](user|person|author|owner|actor|subject)_id$|_by$/.test(column))
  const known = [...Object.keys(whatErasingDoes), ...Object.keys(keptNumbers)]
  expect(alike.filter((column) => !known.includes(column))).toEqual([])
  expect(known.filter((column) => !all.includes(column))).toEqual([])
})
