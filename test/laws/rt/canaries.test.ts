// RT-05: whatever was deleted is found nowhere: in no answer of any route or call to anyone, no frame afterwards, no log line, no table, file or backup. Routes and calls come from the contract, so a new one is searched too.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createBackup } from '#bedrock/backup/create-backup'
import type { RouteSpec } from '#contract/define'
import { createInvite, revokeInvite } from '#contract/house'
import { calls, routes } from '#contract/index'
import * as messages from '#contract/messages'
import { changeRoom, openRoom } from '#contract/rooms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import type { Visitor } from '#dev-env/visitor'

let house: TestNeoSpace
let owner: Person
let keeper: Person
let author: Person
let other: Person
let mark = 0
const canary = (what: string): string => `canary-${what}-${(++mark).toString().padStart(4, '0')}-8c1f`
/** Erased: they must be nowhere at all. */
const gone: string[] = []
/** Hidden: they are kept, and shown to nobody. */
const hidden: string[] = []
const ids: number[] = []
const room = 'canaries'

beforeAll(async () => {
  house = await testNeoSpace()
  owner = await house.person('ada', 'owner')
  keeper = await house.person('keeper')
  author = await house.person('author')
  other = await house.person('other')
  const topic = canary('topic')
  await keeper.visitor.request(openRoom, { body: { name: room, topic } })
  for (const person of [owner, keeper, author, other]) await person.join(room)
})
afterAll(() => house[Symbol.asyncDispose]())

async function tables(): Promise<string> {
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

const filesBelow = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')

/** Every GET of the contract with every id and name there is, as the text of its answers. */
async function crawl(visitor: Visitor): Promise<string> {
  const specs: readonly RouteSpec[] = routes
  const seen: string[] = []
  for (const { path } of specs.filter(({ method }) => method === 'GET')) {
    const paths = path.includes(':')
      ? [...ids, 1, 2, 3, 4, owner.id, author.id].map((id) =>
          path
            .replace(':room', room)
            .replace(':username', author.username)
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
async function callAll(person: Person): Promise<string> {
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

async function plant(): Promise<void> {
  const drop = async (person: Person, ...words: string[]): Promise<messages.Message> => {
    const { message } = await author.say(room, words[0] ?? '')
    for (const content of words.slice(1)) await author.call(messages.editMessage, { id: message.id, content })
    const reply = await other.call(messages.sendMessage, {
      room,
      content: 'yes',
      client_id: `canary-reply-${++mark}`,
      reply_to: message.id,
    })
    await author.visitor.request(messages.listEdits, { params: { id: message.id } })
    gone.push(...words)
    ids.push(message.id, reply.message.id)
    const { message: tombstone } = await person.call(messages.deleteMessage, { id: message.id })
    expect(tombstone).toMatchObject({ content: null, deleted: true })
    return tombstone
  }
  await drop(author, canary('plain'))
  await drop(author, canary('first'), canary('second'), canary('third'))
  await drop(keeper, canary('by-keeper'))
  await drop(owner, canary('by-owner'), canary('by-owner-again'))

  const veiled = canary('hidden')
  const { message } = await author.say(room, canary('hidden-first'))
  await author.call(messages.editMessage, { id: message.id, content: veiled })
  hidden.push(message.content ?? '', veiled)
  ids.push(message.id)
  await keeper.visitor.request(messages.hideMessage, { params: { id: message.id }, body: { hidden: true } })

  const both = canary('hidden-and-deleted')
  const { message: second } = await author.say(room, both)
  await keeper.visitor.request(messages.hideMessage, { params: { id: second.id }, body: { hidden: true } })
  await author.call(messages.deleteMessage, { id: second.id })
  gone.push(both)
  ids.push(second.id)

  const { room: before } = await keeper.visitor.request(changeRoom, { params: { room }, body: { topic: 'quiet' } })
  expect(before.topic).toBe('quiet')
  gone.push('canary-topic-')
  const { invite, link } = await author.visitor.request(createInvite, { body: {} })
  await author.visitor.request(revokeInvite, { params: { id: invite.id } })
  gone.push(/[\w-]{20,}$/.exec(link)?.[0] ?? 'no token in the link')
}

const hits = (text: string, words: readonly string[]): string[] => words.filter((word) => text.includes(word))

it('RT-05 deleted words, earlier wordings, hidden words, old topics and spent links are nowhere', async () => {
  // That the search finds what is there.
  const { message } = await author.say(room, 'canary-that-lives')
  ids.push(message.id)
  await plant()
  await house.settle()
  const people = [owner, keeper, author, other]
  for (const person of people) person.forget()

  for (const visitor of [house.visitor(), ...people.map((person) => person.visitor)]) {
    const text = await crawl(visitor)
    expect(hits(text, [...gone, ...hidden])).toEqual([])
    if (visitor.cookies.size > 1) expect(hits(text, ['canary-that-lives'])).toHaveLength(1)
  }
  const stored = await tables()
  expect(hits(stored, gone)).toEqual([])
  expect(hits(stored, ['canary-that-lives'])).toHaveLength(1)
  const backup = await createBackup(house.house.ctx, 'by hand')
  const copied = filesBelow(backup.path)
  expect(hits(copied, gone)).toEqual([])
  expect(hits(copied, ['canary-that-lives'])).toHaveLength(1)

  // The author comes last, because the calls delete too.
  for (const person of [other, keeper, owner, author]) {
    const text = await callAll(person)
    expect(hits(text, [...gone, ...hidden])).toEqual([])
  }
  await house.settle()
  for (const person of people) expect(hits(JSON.stringify(person.frames), [...gone, ...hidden])).toEqual([])
  expect(hits(JSON.stringify(house.log), [...gone, ...hidden])).toEqual([])
  expect(gone.length).toBeGreaterThan(9)
}, 60_000)
