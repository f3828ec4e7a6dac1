// RT-05: whatever was deleted is found nowhere: in no answer of any route or call to anyone, no frame afterwards, no log line, no table, file or backup. Routes and calls come from the contract, so a new one is searched too.
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createBackup } from '#bedrock/backup/create-backup'
import { createInvite, revokeInvite } from '#contract/house'
import * as messages from '#contract/messages'
import { changeRoom, openRoom } from '#contract/rooms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { cliCommands } from '#server/cli/commands/index'
import { runCli } from '#server/cli/run-cli'
import { type Asked, callAll, crawl, filesBelow, hits, tables } from './search.ts'

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

const asked = (): Asked => ({ room, username: author.username, ids, others: [owner.id, author.id] })

/** Every command of the command line that only looks, as people and as programs read it. */
async function commandLine(): Promise<{ readonly ran: readonly string[]; readonly text: string }> {
  const { dataDir, database } = house.config
  const env = {
    NEOSPACE_DATA: dataDir,
    ...(database.kind === 'postgres' ? { DATABASE_URL: database.url.reveal() } : {}),
  }
  const seen: string[] = []
  const ran: string[] = []
  const stream = { write: (text: string) => seen.push(text) }
  const looking = cliCommands.filter(
    ({ name, args = [] }) =>
      /(^| )(list|status|show|check|verify|doctor|version)$/.test(name) && args.every((arg) => arg.startsWith('[')),
  )
  for (const { name } of looking)
    for (const more of [[], ['--json']]) {
      const io = { stdin: new PassThrough(), stdout: stream, stderr: stream, env, cwd: dataDir }
      const code = await runCli([...name.split(' '), ...more], io, cliCommands)
      if (code === 0) ran.push(name)
    }
  return { ran, text: seen.join('\n') }
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

it('RT-05 deleted words, earlier wordings, hidden words, old topics and spent links are nowhere', async () => {
  // That the search finds what is there.
  const { message } = await author.say(room, 'canary-that-lives')
  ids.push(message.id)
  await plant()
  await house.settle()
  const people = [owner, keeper, author, other]
  for (const person of people) person.forget()

  for (const visitor of [house.visitor(), ...people.map((person) => person.visitor)]) {
    const text = await crawl(visitor, asked())
    expect(hits(text, [...gone, ...hidden])).toEqual([])
    if (visitor.cookies.size > 1) expect(hits(text, ['canary-that-lives'])).toHaveLength(1)
  }
  const stored = await tables(house)
  expect(hits(stored, gone)).toEqual([])
  expect(hits(stored, ['canary-that-lives'])).toHaveLength(1)
  const backup = await createBackup(house.house.ctx, 'by hand')
  const copied = filesBelow(backup.path)
  expect(hits(copied, gone)).toEqual([])
  expect(hits(copied, ['canary-that-lives'])).toHaveLength(1)

  const { ran, text: printed } = await commandLine()
  expect(ran).toEqual(expect.arrayContaining(['user list', 'room list', 'invite list', 'backup list', 'log verify']))
  expect(hits(printed, [...gone, ...hidden])).toEqual([])
  expect(hits(printed, [room, author.username])).toHaveLength(2)

  // The author comes last, because the calls delete too.
  for (const person of [other, keeper, owner, author]) {
    const text = await callAll(person, asked())
    expect(hits(text, [...gone, ...hidden])).toEqual([])
  }
  await house.settle()
  for (const person of people) expect(hits(JSON.stringify(person.frames), [...gone, ...hidden])).toEqual([])
  expect(hits(JSON.stringify(house.log), [...gone, ...hidden])).toEqual([])
  expect(gone.length).toBeGreaterThan(9)
}, 240_000)
