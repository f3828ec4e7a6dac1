// Many messages in one room of a house: how many that are, and where they come from.
import { DatabaseSync } from 'node:sqlite'
import { type Old, storeMessages } from '#dev-env/many-messages'
import { vocabulary } from '#dev-env/vocabulary'
import { loadConfig } from '#server/config/config'

/** A million, unless somebody tries something out. */
export const many = Number(process.env['NEOSPACE_BENCH_MANY'] ?? 1_000_000)

/** The room in which they stand. */
export const room = 'general'

/** The SQLite file of the house in this folder. */
export function fileIn(dataDir: string): string {
  const { database } = loadConfig({ cwd: dataDir, env: { NEOSPACE_DATA: dataDir } }).config
  if (database.kind !== 'sqlite') throw new Error('This house keeps its rows elsewhere.')
  return database.file
}

/** Puts so many messages of the house's people into the room; nobody may have the house open. */
export async function fillRoom(dataDir: string, count: number): Promise<void> {
  const file = fileIn(dataDir)
  await storeMessages(file, said(file, count))
}

function* said(file: string, count: number): Generator<Old> {
  const { roomId, authors } = placesIn(file)
  const { next, sentence } = vocabulary(50_000)
  const began = Date.now() - count * 1_000
  for (let n = 0; n < count; n++) {
    const author = authors[Math.floor(next() * authors.length)]
    if (!author) throw new Error('Nobody lives in this house.')
    yield { roomId, author, text: sentence(), at: began + n * 1_000 }
  }
}

function placesIn(file: string) {
  using database = new DatabaseSync(file, { readOnly: true })
  const roomId = Number(database.prepare('select id from rooms where name = ?').get(room)?.['id'])
  const people = database.prepare('select id, username from users order by id').all()
  return { roomId, authors: people.map(({ id, username }) => ({ id: Number(id), username: String(username) })) }
}
