// Scenarios of chat on a real house over real sockets: the doer, a witness and an outsider.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as messages from '#contract/messages'
import type { Person } from '#dev-env/person'
import { calling, requesting, scenario } from '#dev-env/scenario'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'

let house: TestNeoSpace
let alice: Person
let bob: Person
/** Signed in, but in no room. */
let outsider: Person

beforeAll(async () => {
  house = await testNeoSpace()
  alice = await house.person('alice')
  bob = await house.person('bob')
  outsider = await house.person('outsider')
  for (const person of [alice, bob]) await person.join('general')
})
afterAll(() => house[Symbol.asyncDispose]())

let ids = 0
const clientId = (): string => `chat-test-${++ids}`
const send = (content: string, extra: object = {}) =>
  calling(messages.sendMessage, { room: 'general', content, client_id: clientId(), ...extra })
const sent = { MessageSent: 1 }

describe('sending', () => {
  it('CHAT-1.1 reaches every listener, the author too, with the acknowledged object', async () => {
    const data = await scenario<{ message: messages.Message }>(house, {
      as: alice,
      does: send('hello'),
      answers: 'ok',
      announces: sent,
      hears: [
        [alice, ['message']],
        [bob, ['message']],
        [outsider, ['room_activity']],
      ],
    })
    expect(bob.heard(messages.messagePush)).toEqual([data.message])
    expect(alice.heard(messages.messagePush)).toEqual([data.message])
    expect(data.message).toMatchObject({
      content: 'hello',
      user: 'alice',
      user_id: alice.id,
      deleted: false,
      edited: false,
    })
  })

  it('CHAT-1.2 answers the same client id with the stored message and tells nobody', async () => {
    const payload = { room: 'general', content: 'once', client_id: clientId() }
    const first = await alice.call(messages.sendMessage, payload)
    const again = await scenario<{ message: messages.Message; duplicate: boolean }>(house, {
      as: alice,
      does: calling(messages.sendMessage, payload),
      answers: 'ok',
      hears: [
        [alice, []],
        [bob, []],
        [outsider, []],
      ],
    })
    expect(again).toEqual({ message: first.message, duplicate: true })
    for (const other of [{ content: 'twice' }, { room: 'random' }, { reply_to: first.message.id }]) {
      await scenario(house, {
        as: alice,
        does: calling(messages.sendMessage, { ...payload, ...other }),
        answers: 'CONFLICT',
        hears: [[bob, []]],
      })
    }
  })

  it('CHAT-1.2 stores one row for fifty concurrent twins', async () => {
    const payload = { room: 'general', content: 'fifty', client_id: clientId() }
    const answers = await Promise.all(Array.from({ length: 50 }, () => alice.call(messages.sendMessage, payload)))
    expect(new Set(answers.map(({ message }) => message.id)).size).toBe(1)
    expect(answers.filter(({ duplicate }) => !duplicate)).toHaveLength(1)
  })

  it.each([
    ['nothing', '', 'EMPTY'],
    ['white space', ' \n\t ', 'EMPTY'],
    ['invisible marks', '\u200b\u2060\u00ad', 'EMPTY'],
    ['a control character', 'a\u0007b', 'VALIDATION'],
    ['a null', 'a\u0000b', 'VALIDATION'],
    ['a lone surrogate', 'a\ud800b', 'VALIDATION'],
    ['2 001 characters', '😀'.repeat(2_001), 'TOO_LONG'],
  ] as const)('CHAT-1.8 refuses %s', async (_, content, code) => {
    await scenario(house, {
      as: alice,
      does: send(content),
      answers: code,
      hears: [
        [alice, []],
        [bob, []],
      ],
    })
    await scenario(house, {
      as: alice,
      does: requesting(messages.postMessage, { params: { room: 'general' }, body: { content, client_id: clientId() } }),
      answers: code,
      hears: [[bob, []]],
    })
  })

  it('CHAT-1.8 stores 2 000 characters, line ends as LF, composed and trimmed', async () => {
    const { message } = await alice.call(messages.sendMessage, {
      room: 'general',
      content: `  e\u0301\r\nb\rc${'😀'.repeat(1_994)}  `,
      client_id: clientId(),
    })
    expect(message.content).toBe(`é\nb\nc${'😀'.repeat(1_994)}`)
  })

  it('CHAT-1.7 refuses a reply to another room’s message', async () => {
    const { message } = await bob.call(messages.sendMessage, {
      room: 'random',
      content: 'elsewhere',
      client_id: clientId(),
    })
    await scenario(house, {
      as: alice,
      does: send('re', { reply_to: message.id }),
      answers: 'NOT_FOUND',
      hears: [[bob, []]],
    })
  })

  it('CHAT-1.10 drops what a client claims about author, id and time', async () => {
    const forged = {
      user: 'bob',
      user_id: bob.id,
      id: 1,
      created_at: '2001-01-01T00:00:00.000Z',
      deleted: true,
      rev: 999,
    }
    const data = await scenario<{ message: messages.Message }>(house, {
      as: alice,
      does: send('forged', forged),
      answers: 'ok',
      announces: sent,
      hears: [[bob, ['message']]],
    })
    expect(data.message).toMatchObject({ user: 'alice', user_id: alice.id, deleted: false })
    expect(data.message.created_at.startsWith('2001')).toBe(false)
  })

  it('CHAT-2.6 is the same over HTTP', async () => {
    const data = await scenario<{ message: messages.Message }>(house, {
      as: alice,
      does: requesting(messages.postMessage, {
        params: { room: 'general' },
        body: { content: 'by http', client_id: clientId() },
      }),
      answers: 'ok',
      announces: sent,
      hears: [
        [alice, ['message']],
        [bob, ['message']],
      ],
    })
    expect(bob.heard(messages.messagePush)).toEqual([data.message])
  })
})

describe('editing and deleting', () => {
  it('CHAT-1.3 rewords one’s own message, keeps the earlier wording, and burns no rev for the same one', async () => {
    const { message } = await alice.say('general', 'frist')
    const { message: edited } = await scenario<{ message: messages.Message }>(house, {
      as: alice,
      does: calling(messages.editMessage, { id: message.id, content: 'first' }),
      answers: 'ok',
      announces: { MessageEdited: 1 },
      hears: [
        [alice, ['message']],
        [bob, ['message']],
      ],
    })
    expect(edited).toMatchObject({ id: message.id, rev: message.rev + 1, content: 'first', edited: true })
    const same = await scenario<{ message: messages.Message }>(house, {
      as: alice,
      does: calling(messages.editMessage, { id: message.id, content: 'first', expected_rev: 1 }),
      answers: 'ok',
      hears: [[bob, []]],
    })
    expect(same.message).toEqual(edited)
    const { items } = await bob.visitor.request(messages.listEdits, { params: { id: message.id } })
    expect(items.map((item) => item.content)).toEqual(['frist'])
    const next = await alice.say('general', 'next')
    expect(next.message.rev).toBe(edited.rev + 1)
  })

  it('CHAT-1.3 refuses another’s, CHAT-1.4 a stale rev', async () => {
    const { message } = await alice.say('general', 'mine')
    await scenario(house, {
      as: bob,
      does: calling(messages.editMessage, { id: message.id, content: 'yours' }),
      answers: 'FORBIDDEN',
      hears: [[alice, []]],
    })
    await scenario(house, {
      as: alice,
      does: calling(messages.editMessage, { id: message.id, content: 'new', expected_rev: message.rev - 1 }),
      answers: 'CONFLICT',
      hears: [[bob, []]],
    })
  })

  it('CHAT-1.5 leaves a tombstone everywhere, the same one again, and no earlier wording', async () => {
    const { message } = await alice.say('general', 'canary-one')
    await alice.call(messages.editMessage, { id: message.id, content: 'canary-two' })
    await scenario(house, {
      as: bob,
      does: calling(messages.deleteMessage, { id: message.id }),
      answers: 'FORBIDDEN',
      hears: [[alice, []]],
    })
    const { message: gone } = await scenario<{ message: messages.Message }>(house, {
      as: alice,
      does: calling(messages.deleteMessage, { id: message.id }),
      answers: 'ok',
      announces: { MessageDeleted: 1 },
      hears: [
        [alice, ['message']],
        [bob, ['message']],
      ],
    })
    expect(gone).toMatchObject({ content: null, deleted: true })
    const again = await scenario<{ message: messages.Message }>(house, {
      as: alice,
      does: requesting(messages.removeMessage, { params: { id: message.id } }),
      answers: 'ok',
      hears: [[bob, []]],
    })
    expect(again.message).toEqual(gone)
    expect((await bob.visitor.request(messages.listEdits, { params: { id: message.id } })).items).toEqual([])
    const rows = await house.house.ctx.db.reader
      .selectFrom('entry_versions')
      .select('id')
      .where('entry_id', '=', message.id)
      .execute()
    expect(rows).toEqual([])
  })

  it('CHAT-1.6 refuses to reword a deleted message', async () => {
    const { message } = await alice.say('general', 'soon gone')
    await alice.call(messages.deleteMessage, { id: message.id })
    await scenario(house, {
      as: alice,
      does: calling(messages.editMessage, { id: message.id, content: 'back' }),
      answers: 'NOT_FOUND',
      hears: [[bob, []]],
    })
  })

  it('CHAT-1.9 burns no rev for what was refused', async () => {
    const before = await alice.say('general', 'before')
    await alice.ask(messages.sendMessage, { room: 'general', content: 're', client_id: clientId(), reply_to: 999_999 })
    const afterwards = await alice.say('general', 'after')
    expect(afterwards.message.rev).toBe(before.message.rev + 1)
  })
})
