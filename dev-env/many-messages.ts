// Puts many messages into the SQLite file of a house that nobody has open, past its write path, because nobody waits until a million of them are said. What it leaves is what saying them leaves: the entries, the clocks of their rooms, the words by which they are found.
import { DatabaseSync } from 'node:sqlite'
import { examineSqlite } from '#bedrock/db/examine-sqlite'
import { messageWords } from '#slices/search/parts/message-words'

export interface Old {
  readonly roomId: number
  readonly author: { readonly id: number; readonly username: string }
  /** Normalised, as people’s words are before they are stored. */
  readonly text: string
  /** In ms since 1970; not before the one before it. */
  readonly at: number
  /** Not yet among the words by which things are found, as what was said before the house could search. */
  readonly unfound?: boolean
}

const atOnce = 20_000

/** Stores them in their order. Throws where SQLite finds the file unsound afterwards. */
export async function storeMessages(file: string, messages: Iterable<Old>): Promise<void> {
  fill(file, messages)
  const { faults, state } = await examineSqlite(file)
  if (faults.length > 0 || !state || state.pending.length > 0)
    throw new Error(`What was made is no house: ${[...faults, ...(state?.pending ?? [])].join(' ')}`)
}

function fill(file: string, messages: Iterable<Old>): void {
  using database = new DatabaseSync(file, { enableForeignKeyConstraints: true })
  // Nobody wants to wait for the disk while the house is only being furnished.
  database.exec('pragma synchronous = off; pragma cache_size = -200000')
  const revOf = database.prepare('select rev from streams where id = ?')
  const moveTo = database.prepare('update streams set rev = ? where id = ?')
  const store = database.prepare(
    'insert into entries (stream_id, rev, author_id, author_name, body, created_at, client_id) values (?, ?, ?, ?, ?, ?, ?)',
  )
  const index = database.prepare('insert into message_words (rowid, words) values (?, ?)')
  const revs = new Map<number, number>()
  let stored = 0

  function say({ roomId, author, text, at, unfound = false }: Old): void {
    const rev = 1 + (revs.get(roomId) ?? Number(revOf.get(roomId)?.['rev']))
    revs.set(roomId, rev)
    const clientId = `many-${String(stored).padStart(8, '0')}`
    const { lastInsertRowid } = store.run(roomId, rev, author.id, author.username, text, at, clientId)
    if (unfound) return
    const beside = { attachments: [], warning: null }
    index.run(lastInsertRowid, messageWords({ roomId, authorId: author.id, text, beside }))
  }

  database.exec('begin')
  for (const message of messages) {
    say(message)
    if (++stored % atOnce === 0) database.exec('commit; begin')
  }
  for (const [roomId, rev] of revs) moveTo.run(rev, roomId)
  database.exec('commit; pragma wal_checkpoint(truncate)')
}
