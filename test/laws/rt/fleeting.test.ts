// RT-14: that somebody is around or writing is never stored, ends by itself, and of whoever hides it is told to nobody.
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import * as lobby from '#contract/lobby'
import * as contract from '#contract/presence'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import { tellPresence } from '#slices/presence/keepers'

const clock = fakeClock()
const room = { room: 'general' }
let house: TestNeoSpace
let alice: Person
let bob: Person

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  alice = await house.person('alice')
  bob = await house.person('bob')
  for (const person of [alice, bob]) await person.join('general')
})
afterAll(() => house[Symbol.asyncDispose]())

/** Every row of every table, as text. */
async function everything(): Promise<string[]> {
  const { database } = house.config
  if (database.kind === 'sqlite') {
    const file = new DatabaseSync(database.file, { readOnly: true })
    const tables = file.prepare(`select name from sqlite_schema where type = 'table' order by name`).all()
    const rows = tables.flatMap(({ name }) =>
      file
        .prepare(`select * from "${String(name)}"`)
        .all()
        .map((row) => `${String(name)} ${JSON.stringify(row)}`),
    )
    file.close()
    return rows.toSorted()
  }
  const client = new pg.Client({ connectionString: database.url.reveal() })
  await client.connect()
  const { rows: tables } = await client.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public'`,
  )
  const rows: string[] = []
  for (const { name } of tables) {
    const found = await client.query<{ text: string }>(`select t::text as text from ${name} t`)
    rows.push(...found.rows.map(({ text }) => `${name} ${text}`))
  }
  await client.end()
  return rows.toSorted()
}

const told = async (): Promise<void> => {
  await tellPresence.run(house.house.ctx)
  await house.settle()
}

it('RT-14 PRES-2.6 nothing of presence, typing or walking reaches the database', async () => {
  await told()
  const before = await everything()
  expect(before.length).toBeGreaterThan(5)
  for (const state of ['asleep', 'around'] as const) {
    await alice.call(contract.setPresence, { state })
    await alice.call(contract.typing, room)
    await alice.call(contract.stopTyping, room)
    await bob.call(contract.getPresence, room)
    await bob.call(lobby.joinLobby, {})
    await alice.call(lobby.walkLobby, { x: 3, y: 4 })
    await told()
  }
  expect(bob.heard(contract.typingPush).length).toBeGreaterThan(0)
  expect(bob.heard(contract.presencePush).length).toBeGreaterThan(0)
  expect(bob.heard(lobby.lobbyPush).length).toBeGreaterThan(0)
  expect(await everything()).toEqual(before)
  // That the comparison sees what is stored.
  await alice.say('general', 'stored')
  expect(await everything()).not.toEqual(before)
})

it('RT-14 who writes is said to end within six seconds, and a device that is gone within sixty', async () => {
  clock.advance(60_000)
  bob.forget()
  await alice.call(contract.typing, room)
  await house.settle()
  const [typing] = bob.heard(contract.typingPush)
  expect(typing?.expires_ms).toBeGreaterThan(0)
  expect(typing?.expires_ms).toBeLessThanOrEqual(6_000)

  const carol = await house.person('carol')
  await told()
  const people = async () => (await bob.call(contract.getPresence, {})).people.map(({ username }) => username)
  expect(await people()).toContain('carol')
  await carol[Symbol.asyncDispose]()
  bob.forget()
  expect(sizes.presenceGraceMs).toBeLessThanOrEqual(60_000)
  await expect
    .poll(async () => {
      clock.advance(sizes.presenceGraceMs)
      await told()
      return await people()
    })
    .not.toContain('carol')
  expect(bob.heard(contract.presencePush).flatMap((push) => push.people)).toContainEqual(
    expect.objectContaining({ username: 'carol', state: 'away' }),
  )
})

it('RT-14 whoever hides is away to the others and sends them nothing, whatever they do', async () => {
  await alice.call(contract.setPresence, { state: 'around', hidden: true })
  await told()
  bob.forget()
  clock.advance(60_000)
  await alice.call(contract.typing, room)
  await alice.call(contract.stopTyping, room)
  for (const state of ['asleep', 'around'] as const) {
    await alice.call(contract.setPresence, { state })
    await told()
  }
  await using phone = await connect(alice.visitor, alice)
  await phone.join('general')
  await phone.call(contract.typing, room)
  await told()
  expect(bob.frames.map(({ event }) => event)).toEqual([])
  expect((await bob.call(contract.getPresence, {})).people.map(({ username }) => username)).not.toContain('alice')
  // That a person who shows themselves would have been heard.
  await alice.call(contract.setPresence, { state: 'around', hidden: false })
  await told()
  expect(bob.heard(contract.presencePush).flatMap((push) => push.people)).toContainEqual(
    expect.objectContaining({ username: 'alice', state: 'around' }),
  )
})
