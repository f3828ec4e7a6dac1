// Looks everywhere that words of somebody may be left: answers of every route and call, tables, files.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import type { RouteSpec } from '#contract/define'
import { calls, routes } from '#contract/index'
import type { TestNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import type { Visitor } from '#dev-env/visitor'

/** What is asked for by name and number. */
export interface Asked {
  readonly room: string
  readonly username: string
  /** Of messages. */
  readonly ids: readonly number[]
  /** Of people and rooms. */
  readonly others: readonly number[]
}

let mark = 0

/** Every row, and on SQLite every byte of the data folder after a checkpoint. */
export async function tables(house: TestNeoSpace): Promise<string> {
  const { database } = house.config
  if (database.kind === 'postgres') {
    const client = new pg.Client({ connectionString: database.url.reveal() })
    await client.connect()
    const { rows: named } = await client.query<{ name: string }>(
      `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables where table_schema = 'public'`,
    )
    const texts: string[] = []
    for (const { name } of named) texts.push(JSON.stringify((await client.query(`select t::text from ${name} t`)).rows))
    await client.end()
    return texts.join('\n')
  }
  // What a checkpoint leaves in the file and the log beside it.
  const file = new DatabaseSync(database.file)
  file.exec('pragma wal_checkpoint(truncate)')
  file.close()
  return filesBelow(house.config.dataDir)
}

/** Every file of a folder as text. */
export const filesBelow = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')

/** Every GET of the contract with every id and name there is, as the text of its answers. */
export async function crawl(visitor: Visitor, { room, username, ids, others }: Asked): Promise<string> {
  const specs: readonly RouteSpec[] = routes
  const seen: string[] = []
  for (const { path } of specs.filter(({ method }) => method === 'GET')) {
    const paths = path.includes(':')
      ? [...new Set([...ids, 1, 2, 3, 4, ...others])].map((id) =>
          path
            .replace(':room', room)
            .replace(':username', username)
            .replace(/:[a-z_]+/g, String(id)),
        )
      : [path]
    for (const each of new Set(paths)) {
      const queries = [
        '',
        '?limit=100',
        ...ids.map((id) => `?around_id=${id}`),
        '?after_id=0',
        '?prefix=canary&q=canary',
      ]
      for (const query of each.includes(`/rooms/${room}/`) || each === path ? queries : [''])
        seen.push(JSON.stringify((await visitor.fetch('GET', `${each}${query}`)).body))
    }
  }
  for (const path of ['/', '/metrics', '/livez', '/readyz', `/rooms/${room}`, '/api/openapi.json'])
    seen.push(JSON.stringify((await visitor.fetch('GET', path)).body))
  return seen.join('\n')
}

/** Every call of the contract with whatever it might need; what is unknown to it is dropped. */
export async function callAll(person: Person, { room, ids }: Asked): Promise<string> {
  const seen: string[] = []
  const whole = { room, from_id: 1, ids, ts: 0, state: 'around', content: 'a new word', after_rev: 0 }
  for (const { event } of calls)
    for (const id of ids)
      for (const cursor of [{ around_id: id }, { before_id: id + 1 }, { after_id: id - 1 }, {}]) {
        const client_id = `crawl-${person.username}-${++mark}`
        const { after_rev: _, ...rest } = whole
        const payload = { ...rest, ...cursor, id, client_id, reply_to: id }
        // Joining with a cursor is another question than without one.
        seen.push(JSON.stringify(await person.emit(event, payload)))
      }
  return seen.join('\n')
}

/** Which of the words occur. */
export const hits = (text: string, words: readonly string[]): string[] => words.filter((word) => text.includes(word))
