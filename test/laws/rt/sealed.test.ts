// What two say to each other lies sealed in the database: nothing of it can be read there, in a copy or in a log, and it opens only where it was written.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createBackup } from '#bedrock/backup/create-backup'
import { systemRandom } from '#bedrock/clock'
import { MissingKey } from '#bedrock/crypto/keyring'
import { sealedWords } from '#bedrock/log/words'
import type { Tx as AnyTx } from '#bedrock/tx'
import * as direct from '#contract/direct'
import { stickOnMessage } from '#contract/message-stickers'
import * as messages from '#contract/messages'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { pruneKeyring, rotateKeyring } from '#bedrock/crypto/wrapped-keys'
import { slices } from '#slices/index'
import { filesBelow, hits, tables } from './search.ts'

let house: TestNeoSpace
let ada: Person
let bob: Person
let count = 0
let keys = 0
const words = (what: string): string => `sealed-${what}-${(++keys).toString().padStart(4, '0')}-5e7a`
/** Whatever the ring wraps. */
const holders = slices.flatMap((slice) => slice.keys ?? [])
type LogTx = AnyTx<'entries' | 'conversations'>

beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  for (const one of [ada, bob])
    await one.visitor.request(direct.changeDirectSettings, { body: { takes_from: 'everyone' } })
})

const write = (from: Person, to: Person, content: string) =>
  from.visitor.request(direct.openConversation, {
    params: { username: to.username },
    body: { content, client_id: `sealed-words-${++keys}` },
  })
const read = async (by: Person, room: string) => {
  const { body } = await by.visitor.ask(messages.listMessages, { params: { room } })
  return body.ok ? body.data.messages.map(({ content }) => content) : body.code
}
const bodyOf = async (id: number): Promise<string | null> =>
  (await house.house.ctx.db.reader.selectFrom('entries').select('body').where('id', '=', id).executeTakeFirstOrThrow())
    .body
/** As somebody would who can write to the database. */
const put = (id: number, body: string | null): Promise<void> =>
  house.house.ctx.db.write('tampering', async (tx: LogTx) => {
    await tx.db.updateTable('entries').set({ body }).where('id', '=', id).execute()
  })

it('PV-01 DM-2.1 first words, answers, earlier wordings and what was deleted are in no table, file, backup or log line', async () => {
  const said = ['first', 'answer', 'before', 'after', 'deleted'].map(words)
  const [first = '', reply = '', before = '', after = '', deleted = ''] = said
  const { room } = (await write(ada, bob, first)).conversation
  await write(bob, ada, reply)
  const { message } = await ada.say(room.name, before)
  await ada.call(messages.editMessage, { id: message.id, content: after })
  const gone = await bob.say(room.name, deleted)
  await bob.call(messages.deleteMessage, { id: gone.message.id })
  const stuck = words('stuck')
  await bob.visitor.request(stickOnMessage, {
    params: { id: message.id, sticker: stuck },
    body: { thing: { kind: 'cat', cat: 'miso' }, x: 10, turn: 0 },
  })
  said.push(stuck)
  // The same search finds what is said in a room.
  const open = words('open')
  await ada.say('general', open)
  expect(await read(bob, room.name)).toEqual([first, reply, after, null])
  const backup = await createBackup(house.house.ctx, 'by hand')
  const places = [
    await tables(house),
    filesBelow(house.config.dataDir),
    JSON.stringify(house.log),
    JSON.stringify(backup),
  ]
  expect(hits(places.join('\n'), [open])).toEqual([open])
  for (const place of places) expect(hits(place, said)).toEqual([])
  const both = await ada.visitor.request(messages.listEdits, { params: { id: message.id } })
  expect(both.items.map(({ content }) => content)).toEqual([before])
})

it('PV-02 no two seals have the same nonce', () => {
  const sealed = sealedWords(randomBytes(32), systemRandom)
  const of = { stream_id: 1, author_id: 2, client_id: 'the-same-each-time' }
  const nonces = new Set<string>()
  const many = process.env['NEOSPACE_TEST_TIER'] === 'all' ? 1_000_000 : 50_000
  for (let n = 0; n < many; n++) nonces.add(sealed.keep(of, 'x').slice(2, 18))
  expect(nonces.size).toBe(many)
}, 600_000)

it('PV-03 DM-2.2 words put into another message, another conversation or another’s mouth are shown to nobody', async () => {
  const one = await write(ada, bob, 'The first.')
  const two = await write(ada, bob, 'The second.')
  const cleo = await house.person(`cleo${count}`)
  const third = await write(cleo, ada, 'Elsewhere.')
  const theirs = await write(bob, ada, 'From the other.')
  const room = one.conversation.room.name
  const kept = await bodyOf(one.message.id)
  for (const from of [two, third, theirs]) {
    await put(one.message.id, await bodyOf(from.message.id))
    expect(await read(bob, room)).toBe('INTERNAL')
    expect(await bob.ask(messages.getMessages, { ids: [one.message.id] })).toMatchObject({
      ok: false,
      code: 'INTERNAL',
    })
  }
  for (const touched of [`${kept?.slice(0, -4)}AAAA`, 'The first.', '1.', kept?.slice(0, 30) ?? '']) {
    await put(one.message.id, touched)
    expect(await read(bob, room)).toBe('INTERNAL')
  }
  await put(one.message.id, kept)
  expect(await read(bob, room)).toEqual(['The first.', 'The second.', 'From the other.'])
  expect(house.log.some((line) => JSON.stringify(line).includes('BrokenSeal'))).toBe(true)
})

it('PV-04 DM-2.5 a house whose ring lacks a key, or holds another of its name, does not open', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-sealed-'))
  const ring = join(dataDir, 'secrets', 'keyring')
  const key = (): string => randomBytes(32).toString('base64url')
  try {
    const open = () => testNeoSpace({ dataDir, dialect: 'sqlite' })
    const first = await open()
    const id = first.house.ctx.keyring.current()
    const someone = await first.person('someone')
    await write(someone, await first.person('another'), 'To be kept.')
    await first[Symbol.asyncDispose]()
    const whole = filesBelow(join(dataDir, 'secrets'))
    for (const other of [`elsewhere:${key()}\n`, `${id}:${key()}\n`]) {
      await writeFile(ring, other, { mode: 0o600 })
      await expect(open()).rejects.toThrow(MissingKey)
    }
    for (const damaged of ['', 'nothing', `${id}:short`]) {
      await writeFile(ring, damaged, { mode: 0o600 })
      await expect(open()).rejects.toThrow(/keyring/)
    }
    await rm(ring)
    await expect(open()).rejects.toThrow(MissingKey)
    const line = whole.split('\n').find((each) => each.startsWith(`${id}:`)) ?? ''
    await writeFile(ring, line, { mode: 0o600 })
    const again = await open()
    await again[Symbol.asyncDispose]()
    // The same from a setting.
    const given = await testNeoSpace({
      dataDir,
      dialect: 'sqlite',
      env: { NEOSPACE_KEYRING: `newer:${key()},${line}` },
    })
    expect(await rotateKeyring(given.house.ctx, holders)).toBe(1)
    await expect(pruneKeyring(given.house.ctx, holders)).rejects.toThrow(/NEOSPACE_KEYRING/)
    await given[Symbol.asyncDispose]()
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
})

it('PV-05 DM-2.3 DM-2.4 a rotation while people write loses nothing, and none is lost by one that is broken off', async () => {
  const { ctx } = house.house
  const friends: Person[] = []
  for (let n = 0; n < 4; n++) friends.push(await house.person(`friend${count}x${n}`))
  const said: string[][] = friends.map(() => [])
  const rooms: string[] = []
  for (const [n, friend] of friends.entries()) {
    rooms.push((await write(ada, friend, `Hello ${n}.`)).conversation.room.name)
    await write(friend, ada, 'Come in.')
    said[n]?.push(`Hello ${n}.`, 'Come in.')
  }
  let rotating = true
  const talking = friends.map(async (friend, n) => {
    for (let m = 0; rotating || m < 5; m++) {
      await friend.say(rooms[n] ?? '', `Word ${m}.`)
      said[n]?.push(`Word ${m}.`)
    }
  })
  const before = ctx.keyring.ids().length
  for (let n = 0; n < 3; n++) expect(await rotateKeyring(ctx, holders)).toBeGreaterThanOrEqual(friends.length)
  const wrapped = await ctx.db.reader.selectFrom('conversations').select('words_key').execute()
  expect(wrapped.every(({ words_key }) => words_key.startsWith(`${ctx.keyring.current()}.`))).toBe(true)
  // A key that was put there, and the end before anything was wrapped.
  ctx.keyring.add()
  await write(bob, ada, 'With the newest.')
  rotating = false
  await Promise.all(talking)
  expect(ctx.keyring.ids()).toHaveLength(before + 4)
  for (const [n, room] of rooms.entries()) expect(await read(ada, room)).toEqual(said[n]?.slice(-50))
  await rotateKeyring(ctx, holders)
  expect(await pruneKeyring(ctx, holders)).toBe(before + 4)
  expect(ctx.keyring.ids()).toHaveLength(1)
  for (const [n, room] of rooms.entries()) expect(await read(ada, room)).toEqual(said[n]?.slice(-50))
})

it('PV-06 DM-3.3 of a conversation that was deleted for both neither sealed words nor a key are left in a table, a file or a log line', async () => {
  const { room } = (await write(ada, bob, 'To be gone.')).conversation
  const { message } = await bob.say(room.name, 'Before it was reworded.')
  await bob.call(messages.editMessage, { id: message.id, content: 'And after.' })
  const { reader } = house.house.ctx.db
  const bodies = await reader.selectFrom('entries').select('body').where('stream_id', '=', room.id).execute()
  const earlier = await reader.selectFrom('entry_versions').select('body').where('entry_id', '=', message.id).execute()
  const key = await reader
    .selectFrom('conversations')
    .select('words_key')
    .where('room_id', '=', room.id)
    .executeTakeFirstOrThrow()
  const sealed = [...bodies, ...earlier].map(({ body }) => body ?? '').concat(key.words_key)
  expect(sealed).toHaveLength(4)
  // The same search finds them while they stand.
  expect(hits(await tables(house), sealed)).toEqual(sealed)
  await ada.visitor.request(direct.deleteConversation, { params: { id: room.id }, query: { whom: 'both' } })
  for (const place of [await tables(house), filesBelow(house.config.dataDir), JSON.stringify(house.log)])
    expect(hits(place, [...sealed, 'To be gone.', 'And after.'])).toEqual([])
})
