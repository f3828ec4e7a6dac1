// The clock of a stream on a real house: each change takes the next rev, nothing else takes one, and a client id is its author's for ever.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renewEpochs } from '#bedrock/log/epochs'
import * as messages from '#contract/messages'
import { openRoom } from '#contract/rooms'
import type { Person } from '#dev-env/person'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { wholeHistory } from './chat/folded.ts'

let house: TestNeoSpace
let ada: Person
let bob: Person

beforeAll(async () => {
  house = await testNeoSpace()
  ada = await house.person('ada')
  bob = await house.person('bob')
  await ada.visitor.request(openRoom, { body: { name: 'clockwork' } })
})
afterAll(() => house[Symbol.asyncDispose]())

const head = async (room: string) =>
  await ada.visitor.request(messages.listMessages, { params: { room }, query: { limit: 1 } })

test('LOG-1 every insert, edit and deletion is stamped with the next rev, whoever and however many write', async () => {
  const sent = await Promise.all(
    Array.from({ length: 30 }, (_, index) => (index % 2 ? ada : bob).say('clockwork', `tick ${index}`)),
  )
  const revs = sent.map(({ message }) => message.rev).sort((a, b) => a - b)
  expect(revs).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
  const [first, second] = sent.map(({ message }) => message)
  const edited = await bob.call(messages.editMessage, { id: first?.id ?? 0, content: 'tock' })
  const deleted = await ada.call(messages.deleteMessage, { id: second?.id ?? 0 })
  expect([edited.message.rev, deleted.message.rev]).toEqual([31, 32])
  expect((await head('clockwork')).head_rev).toBe(32)
})

test('LOG-2 ids and first revs grow in the same order', async () => {
  const before = (await head('clockwork')).head_rev
  await Promise.all(Array.from({ length: 20 }, (_, index) => ada.say('clockwork', `order ${index}`)))
  const fresh = (await wholeHistory(ada.visitor, 'clockwork')).filter(({ rev }) => rev > before)
  expect(fresh).toHaveLength(20)
  expect(fresh.map(({ rev }) => rev)).toEqual(fresh.map((_, index) => before + 1 + index))
})

test('LOG-2 what is refused, doubled or changes nothing takes no rev', async () => {
  const { message } = await ada.say('clockwork', 'still')
  const before = (await head('clockwork')).head_rev
  const answers = [
    await ada.ask(messages.sendMessage, { room: 'clockwork', content: 'x'.repeat(2_001), client_id: 'log-2-too-long' }),
    await ada.ask(messages.sendMessage, {
      room: 'clockwork',
      content: 'hm',
      client_id: 'log-2-no-reply',
      reply_to: 999_999,
    }),
    await ada.ask(messages.sendMessage, { room: 'clockwork', content: 'still', client_id: message.client_id ?? '' }),
    await bob.ask(messages.editMessage, { id: message.id, content: 'mine now' }),
    await ada.ask(messages.editMessage, { id: message.id, content: 'still' }),
    await ada.ask(messages.editMessage, { id: message.id, content: 'moved', expected_rev: message.rev - 1 }),
  ]
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code))).toEqual([
    'TOO_LONG',
    'NOT_FOUND',
    'ok',
    'FORBIDDEN',
    'ok',
    'CONFLICT',
  ])
  expect((await head('clockwork')).head_rev).toBe(before)
})

test('LOG-4 a client id is its author’s for ever, in whatever room, and another’s may be the same', async () => {
  const client_id = 'log-4-chosen'
  const { message } = await ada.call(messages.sendMessage, { room: 'clockwork', content: 'once', client_id })
  expect(await ada.ask(messages.sendMessage, { room: 'general', content: 'once', client_id })).toMatchObject({
    ok: false,
    code: 'CONFLICT',
  })
  const others = await bob.call(messages.sendMessage, { room: 'clockwork', content: 'once', client_id })
  expect(others.duplicate).toBe(false)
  expect(others.message.id).not.toBe(message.id)
  await ada.call(messages.deleteMessage, { id: message.id })
  const again = await ada.call(messages.sendMessage, { room: 'clockwork', content: 'once', client_id })
  expect(again).toMatchObject({ duplicate: true, message: { id: message.id, deleted: true } })
})

test('LOG-6 after a restore every epoch is another, and a client of the old one gets a snapshot', async () => {
  const before = await head('clockwork')
  const elsewhere = await head('general')
  const { db, random } = house.house.ctx
  await renewEpochs(db.maintenance, random)
  const after = await head('clockwork')
  expect(after.epoch).not.toBe(before.epoch)
  expect((await head('general')).epoch).not.toBe(elsewhere.epoch)
  const query = { after_rev: before.head_rev, epoch: before.epoch }
  const stale = await bob.visitor.request(messages.listMessages, { params: { room: 'clockwork' }, query })
  expect(stale.phase).toBe('snapshot')
  const current = await bob.visitor.request(messages.listMessages, {
    params: { room: 'clockwork' },
    query: { ...query, epoch: after.epoch },
  })
  expect(current.phase).toBe('continuity')
})
