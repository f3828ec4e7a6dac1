// The five laws on a real house: three people, a room with a past of edits and deletions, and everything they can see of it.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as messages from '#contract/messages'
import { routes } from '#contract/index'
import type { RouteSpec } from '#contract/define'
import { joinRoom, leaveRoom } from '#contract/rooms'
import { connect, type Person } from '#dev-env/person'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { changesAfter, folded, fromFrames, wholeHistory } from './chat/folded.ts'

let house: TestNeoSpace
let ada: Person
let bob: Person
let cleo: Person

beforeAll(async () => {
  house = await testNeoSpace()
  ada = await house.person('ada', 'owner')
  bob = await house.person('bob')
  cleo = await house.person('cleo')
  await Promise.all([ada, bob, cleo].map((person) => person.join('general')))
  // A past with every kind of change, some of them while others write.
  const turns = Array.from({ length: 24 }, (_, index) => ({ index, author: [ada, bob, cleo][index % 3] ?? ada }))
  const said = await Promise.all(
    turns.map(async ({ index, author }) => ({ index, author, ...(await author.say('general', `line ${index}`)) })),
  )
  for (const { index, author, message } of said) {
    if (index % 4 === 0) await author.call(messages.editMessage, { id: message.id, content: `again ${index}` })
    if (index % 5 === 0) await author.call(messages.deleteMessage, { id: message.id })
  }
  await house.settle()
})
afterAll(() => house[Symbol.asyncDispose]())

const at = async (person: Person) =>
  await person.visitor.request(messages.listMessages, { params: { room: 'general' }, query: {} })
const count = (frames: Person['frames'], event: string): number =>
  frames.filter((frame) => frame.event === event).length

const filesHolding = (folder: string, text: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(text))

describe('server authority', () => {
  test('LAW-1 what a client claims about sender, id, time, room or deletion is dropped', async () => {
    const lie = {
      id: 1,
      user_id: ada.id,
      user: 'ada',
      created_at: '2001-01-01T00:00:00.000Z',
      room_id: 99,
      rev: 1,
      deleted: true,
      edited: true,
    }
    const answer = await bob.emit('send_message', {
      room: 'general',
      content: 'truly mine',
      client_id: 'law-1-forged',
      ...lie,
    })
    expect(answer).toMatchObject({
      ok: true,
      data: { message: { user: 'bob', user_id: bob.id, deleted: false, edited: false } },
    })
    await house.settle()
    const heard = cleo.heard(messages.messagePush).find(({ content }) => content === 'truly mine')
    const { room_id, head_rev } = await at(cleo)
    expect(heard).toMatchObject({ user: 'bob', room_id, rev: head_rev })
    expect(heard?.id).not.toBe(1)
    expect(Date.parse(heard?.created_at ?? '')).toBeGreaterThan(Date.parse('2020-01-01'))
  })

  test('LAW-1 another’s message is neither reworded nor deleted: no frame, no rev, no change', async () => {
    const { message } = await bob.say('general', 'bob’s own')
    await house.settle()
    for (const person of [ada, bob, cleo]) person.forget()
    const before = await at(ada)
    expect(await cleo.ask(messages.editMessage, { id: message.id, content: 'not bob’s' })).toMatchObject({
      ok: false,
      code: 'FORBIDDEN',
    })
    expect(await cleo.ask(messages.deleteMessage, { id: message.id })).toMatchObject({ ok: false, code: 'FORBIDDEN' })
    await house.settle()
    expect(await at(ada)).toEqual(before)
    for (const person of [ada, bob, cleo]) expect(fromFrames(person.frames)).toEqual([])
  })
})

describe('no inference and canonical backfill', () => {
  test('LAW-2 frames alone, recorded and replayed in any order and twice, give the state that the server tells', async () => {
    const listener = await connect(bob.visitor, bob)
    await listener.call(joinRoom, { room: 'general' })
    const { message } = await ada.say('general', 'for the record')
    await ada.call(messages.editMessage, { id: message.id, content: 'for the record, again' })
    await cleo.say('general', 'and one more')
    await house.settle()
    const recorded = fromFrames(listener.frames)
    const state = folded(recorded)
    expect(state.length).toBeGreaterThan(20)
    expect(folded(recorded.toReversed(), recorded)).toEqual(state)
    const { messages: told } = await at(bob)
    expect(state.slice(-told.length)).toEqual(told)
    await listener[Symbol.asyncDispose]()
  })

  test('LAW-3 live frames, the socket’s backfill, HTTP and every member’s view are the same objects', async () => {
    const whole = await wholeHistory(ada.visitor, 'general')
    expect(await wholeHistory(cleo.visitor, 'general')).toEqual(whole)
    const overSocket = await bob.call(messages.requestBackfill, { room: 'general', limit: 100 })
    expect(overSocket.messages).toEqual(whole)
    for (const live of folded(fromFrames(ada.frames))) {
      const told = whole.find(({ id }) => id === live.id)
      expect(told).toEqual(live)
    }
    for (const message of whole.slice(0, 5)) {
      expect((await bob.visitor.request(messages.getMessage, { params: { id: message.id } })).message).toEqual(message)
    }
  })

  test('LAW-3 from every cut point the state so far and what changed after give the whole', async () => {
    const whole = await wholeHistory(ada.visitor, 'general')
    const { head_rev, epoch } = await at(ada)
    for (let rev = 0; rev <= head_rev; rev += 3) {
      const then = whole.filter((message) => message.rev <= rev)
      expect(folded(then, await changesAfter(bob.visitor, 'general', epoch, rev)), `after rev ${rev}`).toEqual(whole)
    }
    expect(await changesAfter(bob.visitor, 'general', epoch, head_rev)).toEqual([])
  })

  test('LAW-3 joining during a burst loses nothing and doubles nothing', async () => {
    const late = await connect(cleo.visitor, cleo)
    const burst = Array.from({ length: 60 }, (_, index) => ada.say('general', `burst ${index}`))
    await late.call(joinRoom, { room: 'general' })
    await Promise.all(burst)
    await house.settle()
    await late.hears(messages.messagePush, ({ content }) => content === 'burst 59').catch(() => undefined)
    const { messages: told } = await at(cleo)
    expect(folded(fromFrames(late.frames)).slice(-told.length)).toEqual(told)
    await late[Symbol.asyncDispose]()
  })
})

test('LAW-3 what one hears begins where what one is given on coming in ends, however fast others speak', async () => {
  const comer = await connect(cleo.visitor, cleo)
  let speaking = true
  const speak = async (who: Person): Promise<void> => {
    for (let n = 0; speaking; n++) await who.say('general', `on and on ${n}`)
  }
  const speakers = [speak(ada), speak(bob)]
  for (let round = 0; round < 25; round++) {
    comer.forget()
    const { head_rev: given } = await comer.call(joinRoom, { room: 'general' })
    await comer.hears(messages.messagePush, ({ rev }) => rev > given)
    const later = comer.heard(messages.messagePush).flatMap(({ rev }) => (rev > given ? [rev] : []))
    expect(Math.min(...later), `round ${round}`).toBe(given + 1)
    await comer.call(leaveRoom, { room: 'general' })
  }
  speaking = false
  await Promise.all(speakers)
  await comer[Symbol.asyncDispose]()
})

describe('safe deletion', () => {
  test('LAW-4 deleted text, and its earlier wording, is nowhere: in no answer, no frame afterwards, no log line and no file', async () => {
    const canary = 'canary-9f3b1c77'
    const older = 'canary-0d5e2a11'
    const { message } = await bob.say('general', older)
    await bob.call(messages.editMessage, { id: message.id, content: canary })
    const reply = await cleo.call(messages.sendMessage, {
      room: 'general',
      content: 'yes',
      client_id: 'law-4-reply',
      reply_to: message.id,
    })
    await bob.call(messages.deleteMessage, { id: message.id })
    const tombstone = await cleo.hears(messages.messagePush, ({ id, deleted }) => id === message.id && deleted)
    expect(tombstone.content).toBeNull()
    await house.settle()

    const specs: readonly RouteSpec[] = routes
    const seen: string[] = []
    for (const person of [ada, bob, cleo])
      for (const { path } of specs.filter(({ method }) => method === 'GET')) {
        for (const id of [message.id, reply.message.id]) {
          const url = path.replace(':room', 'general').replace(/:[a-z_]+/g, String(id))
          const { body } = await person.visitor.fetch('GET', url)
          seen.push(JSON.stringify(body))
        }
      }
    for (const person of [ada, bob, cleo]) {
      person.forget()
      await person.call(joinRoom, { room: 'general' })
      const { messages: quoted } = await person.call(messages.getMessages, { ids: [message.id, reply.message.id] })
      seen.push(
        JSON.stringify(quoted),
        JSON.stringify(await person.call(messages.requestBackfill, { room: 'general', around_id: message.id })),
      )
      await house.settle()
      seen.push(JSON.stringify(person.frames))
    }
    seen.push(JSON.stringify(house.log))
    expect(seen.length).toBeGreaterThan(60)
    expect(seen.filter((text) => text.includes(canary) || text.includes(older))).toEqual([])
    expect(await bob.ask(messages.editMessage, { id: message.id, content: 'back' })).toMatchObject({
      ok: false,
      code: 'NOT_FOUND',
    })
  })

  test('LAW-4 once the house is closed, no file of its data holds deleted text', async () => {
    const canary = 'canary-44aa90fe'
    const older = 'canary-b7d2c610'
    const closing = await testNeoSpace({ dialect: 'sqlite' })
    const dee = await closing.person('dee')
    const { message } = await dee.say('general', older)
    await dee.call(messages.editMessage, { id: message.id, content: canary })
    // That the search finds what is there.
    for (const text of [canary, older]) expect(filesHolding(closing.config.dataDir, text)).not.toEqual([])
    await dee.call(messages.deleteMessage, { id: message.id })
    const folder = closing.config.dataDir
    await closing.house[Symbol.asyncDispose]()
    for (const text of [canary, older]) expect(filesHolding(folder, text)).toEqual([])
    await closing[Symbol.asyncDispose]()
  })
})

describe('idempotency', () => {
  test('LAW-5 the same send ten times, at once and later, is one message, one frame and one answer', async () => {
    for (const person of [ada, bob, cleo]) person.forget()
    const payload = { room: 'general', content: 'only once', client_id: 'law-5-the-same' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => bob.call(messages.sendMessage, payload)))
    const later = await bob.visitor.request(messages.postMessage, {
      params: { room: 'general' },
      body: { content: payload.content, client_id: payload.client_id },
    })
    await house.settle()
    expect(new Set([...answers, later].map(({ message }) => JSON.stringify(message))).size).toBe(1)
    expect(answers.filter(({ duplicate }) => !duplicate)).toHaveLength(1)
    expect(later.duplicate).toBe(true)
    for (const person of [ada, bob, cleo]) expect(count(person.frames, 'message')).toBe(1)
  })

  test('LAW-5 deleting, joining, marking and asking again change nothing', async () => {
    const { message } = await bob.say('general', 'to be deleted twice')
    const first = await bob.call(messages.deleteMessage, { id: message.id })
    await house.settle()
    const before = await at(ada)
    cleo.forget()
    expect(await bob.call(messages.deleteMessage, { id: message.id })).toEqual(first)
    for (let again = 0; again < 3; again++) await cleo.join('general')
    const bodies = await Promise.all(
      Array.from({ length: 10 }, () => cleo.call(messages.requestBackfill, { room: 'general', around_id: message.id })),
    )
    await house.settle()
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1)
    expect(count(cleo.frames, 'message')).toBe(0)
    expect(await at(ada)).toEqual(before)
    const { message: next } = await ada.say('general', 'heard once')
    await house.settle()
    expect(cleo.heard(messages.messagePush).filter(({ id }) => id === next.id)).toHaveLength(1)
  })

  test('LAW-5 fifty reconnects leave the state and the house as they were', async () => {
    const { head_rev, epoch, messages: told } = await at(ada)
    const before = house.house.ctx.realtime.connections().length
    for (let again = 0; again < 50; again++) {
      const socket = await connect(cleo.visitor, cleo)
      await socket.call(joinRoom, { room: 'general', after_rev: head_rev, epoch })
      expect(fromFrames(socket.frames)).toEqual([])
      await socket[Symbol.asyncDispose]()
    }
    await expect.poll(() => house.house.ctx.realtime.connections().length).toBe(before)
    expect((await at(ada)).messages).toEqual(told)
  })
})
