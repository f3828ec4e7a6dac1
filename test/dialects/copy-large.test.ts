// SCALE-2: a house larger than the memory that copying may take passes through it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, inject, it } from 'vitest'
import { freshDatabase } from '#dev-env/postgres'
import { bareHouse } from './copying/bare-house.ts'
import { asked } from './copying/both-sides.ts'

const rows = Number(process.env.COPY_ROWS ?? 40_000)
const characters = Number(process.env.COPY_CHARACTERS ?? 4_000)
const heapMiB = 64

it(`SCALE-2 COPY-1 ${rows} rows of ${characters} characters are copied within ${heapMiB} MiB`, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-copied-'))
  const target = await freshDatabase(inject('postgresUrl'))
  try {
    await bareHouse(dataDir, ['the first line'])
    const database = new DatabaseSync(join(dataDir, 'neospace.sqlite'))
    database.exec(
      `with recursive counted(n) as (select 2 union all select n + 1 from counted where n <= ${rows})
       insert into entries (stream_id, rev, body, created_at) select 1, n, printf('%0${characters}d', n), n from counted`,
    )
    database.close()
    const child = spawn(
      process.execPath,
      [new URL('../../server/main.ts', import.meta.url).pathname, 'db', 'copy', '--json'],
      {
        env: {
          PATH: process.env.PATH,
          NEOSPACE_DATA: dataDir,
          DATABASE_URL: target.url,
          NODE_OPTIONS: `--max-old-space-size=${heapMiB}`,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    let out = ''
    child.stdout.on('data', (piece: Buffer) => void (out += piece.toString()))
    const began = performance.now()
    await once(child, 'close')
    expect(child.exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ ok: true, data: { counts: { entries: rows + 1 } } })
    process.stdout.write(`copying: ${rows} rows in ${Math.round(performance.now() - began)} ms\n`)
    const [found] = await asked<{ all: number; newest: string }>(
      target.url,
      `select count(*) as all, max(id) as newest from entries where length(body) = ${characters}`,
    )
    expect(found).toEqual({ all: rows, newest: rows + 1 })
  } finally {
    await target.drop()
    await rm(dataDir, { recursive: true, force: true })
  }
}, 240_000)
