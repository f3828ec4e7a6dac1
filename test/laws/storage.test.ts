// A disk that is full or fails, under a running house: it can be read and takes no changes, says so, loses nothing that it acknowledged, and takes changes again by itself.
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freePort } from '#bedrock/http/free-port'
import { getSession, signIn } from '#contract/accounts'
import { listMessages, sendMessage } from '#contract/messages'
import { housePush } from '#contract/presence'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import { serverProcess } from '#dev-env/server-process'
import { visitor } from '#dev-env/visitor'

const postgres = process.env.NEOSPACE_TEST_DIALECT === 'postgres'
const page = 'x'.repeat(2_000)

/** Sends until the house refuses; answers the ids that it acknowledged. */
async function sendUntilRefused(person: Person, name: string): Promise<{ acked: number[]; code: string }> {
  const acked: number[] = []
  for (let n = 0; ; n++) {
    const answer = await person.ask(sendMessage, { room: 'general', content: page, client_id: `${name}-filling-${n}` })
    if (!answer.ok) return { acked, code: answer.code }
    acked.push(answer.data.message.id)
  }
}

const idsOf = async (person: Person): Promise<number[]> => {
  const ids: number[] = []
  for (let before: number | undefined; ; ) {
    const { messages, next } = await person.visitor.request(listMessages, {
      params: { room: 'general' },
      query: { limit: 100, ...(before === undefined ? {} : { before_id: before }) },
    })
    ids.unshift(...messages.map(({ id }) => id))
    before = messages[0]?.id
    if (next === null || before === undefined) return ids
  }
}

/** What holds while the storage refuses. */
async function readsOnly(house: TestNeoSpace, person: Person, acked: readonly number[]): Promise<void> {
  expect(await person.hears(housePush)).toEqual({ mode: 'read_only' })
  expect((await person.visitor.request(getSession, {})).server.mode).toBe('read_only')
  expect(await person.ask(sendMessage, { room: 'general', content: 'no', client_id: 'while-full-1' })).toMatchObject({
    code: 'READ_ONLY',
  })
  expect(await idsOf(person)).toEqual(acked)
  expect((await person.join('general')).room).toBe('general')
  const late = await connect(person.visitor, person)
  expect(late.frames.find(({ event }) => event === 'connected')?.payload).toMatchObject({ mode: 'read_only' })
  await late[Symbol.asyncDispose]()
  expect(await house.house.ctx.metrics.registry.metrics()).toContain('neospace_read_only 1')
}

async function takesChangesAgain(person: Person, acked: readonly number[]): Promise<void> {
  await person.hears(housePush, ({ mode }) => mode === 'normal')
  const { message } = await person.say('general', 'again')
  expect(await idsOf(person)).toEqual([...acked, message.id])
  expect((await person.visitor.request(getSession, {})).server.mode).toBe('normal')
}

describe('storage that takes no changes', () => {
  it('OPS-4 a full disk leaves a house that can be read, until there is room again', async () => {
    await using house = await testNeoSpace()
    const { maintenance } = house.house.ctx.db
    const person = await house.person('filler')
    await person.join('general')
    const first = (await person.say('general', 'first')).message.id
    if (postgres) {
      await sql`create function full_disk() returns trigger language plpgsql as $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`.execute(
        maintenance,
      )
      for (const table of ['entries', 'storage_probes'])
        await sql`create trigger full_disk before insert on ${sql.table(table)} execute function full_disk()`.execute(
          maintenance,
        )
    } else await sql`pragma max_page_count = 150`.execute(maintenance)
    const { acked, code } = await sendUntilRefused(person, 'full')
    expect(code).toBe('BUSY')
    await readsOnly(house, person, [first, ...acked])
    if (postgres)
      for (const table of ['entries', 'storage_probes'])
        await sql`drop trigger full_disk on ${sql.table(table)}`.execute(maintenance)
    else await sql`pragma max_page_count = 1000000`.execute(maintenance)
    await takesChangesAgain(person, [first, ...acked])
  })

  it.runIf(!postgres && process.platform === 'linux')(
    'OPS-4 a disk that refuses to write (EIO) does the same to a real process',
    async () => {
      const dataDir = await mkdtemp(join(tmpdir(), 'neospace-eio-'))
      const furnishing = await testNeoSpace({ dataDir, dialect: 'sqlite' })
      await furnishing.signedIn('filler')
      await furnishing[Symbol.asyncDispose]()
      // The kernel refuses every byte beyond this size of a file, which SQLite reports as an error of the disk.
      const bytes = 1_500_000
      await using server = serverProcess(
        dataDir,
        await freePort('127.0.0.1'),
        {},
        { under: ['prlimit', `--fsize=${bytes}:`] },
      )
      await server.start()
      const somebody = visitor(server.url)
      const { user } = await somebody.request(signIn, { body: { username: 'filler', password: passphrase } })
      const person = await connect(somebody, user)
      await person.join('general')
      const { acked, code } = await sendUntilRefused(person, 'eio')
      expect(code).toBe('BUSY')
      expect(acked.length).toBeGreaterThan(10)
      await person.hears(housePush, ({ mode }) => mode === 'read_only')
      expect(await idsOf(person)).toEqual(acked)
      spawnSync('prlimit', ['--pid', String(server.pid()), '--fsize=unlimited:'])
      await takesChangesAgain(person, acked)
      await person[Symbol.asyncDispose]()
      await rm(dataDir, { recursive: true, force: true })
    },
    60_000,
  )
})
