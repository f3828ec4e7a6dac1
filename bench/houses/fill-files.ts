// Puts files into the data folder of a house that nobody has open, past its uploads: their rows, and pieces that no compression makes smaller.
import { randomFillSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { piecePath } from '#bedrock/backup/media-list'
import { loadConfig } from '#server/config/config'
import { fileIn } from './many.ts'

/** So many pictures of somebody's, each of one piece of so many bytes. */
export function fillFiles(dataDir: string, count: number, bytes: number): void {
  const { filesDir } = loadConfig({ cwd: dataDir, env: { NEOSPACE_DATA: dataDir } }).config
  using database = new DatabaseSync(fileIn(dataDir))
  const owner = Number(database.prepare('select min(id) as id from users').get()?.['id'])
  const store = database.prepare(
    `insert into files (name, owner_id, made_for, kind, state, bytes, sizes, animated, created_at) values (?, ?, 'image', 'image', 'ready', ?, ?, 0, ?)`,
  )
  const sizes = JSON.stringify([{ size: '640', type: 'image/webp', width: 640, height: 480, bytes }])
  const piece = Buffer.alloc(bytes)
  database.exec('begin')
  for (let n = 0; n < count; n++) {
    const name = `${(n % 100).toString().padStart(2, '0')}${n.toString().padStart(20, '0')}`
    store.run(name, owner, bytes, sizes, Date.now())
    const path = piecePath(filesDir, `${name}.640`)
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(path, randomFillSync(piece), { mode: 0o600 })
  }
  database.exec('commit')
}
