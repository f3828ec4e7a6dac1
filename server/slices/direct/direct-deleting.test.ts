// Scenarios of deleting a conversation: for oneself, and for both with a receipt.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as contract from '#contract/direct'
import { blockPerson } from '#contract/friends'
import * as messages from '#contract/messages'
import { listNotices } from '#contract/notices'
import * as rooms from '#contract/rooms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

let house: TestNeoSpace
let ada: Person
let bob: Person
let cleo: Person
let count = 0
let keys = 0
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  cleo = await house.person(`cleo${count}`)
  await bob.visitor.request(contract.changeDirectSettings, { body: { takes_from: 'everyone' } })
})

const begun = async () =>
  (
    await ada.visitor.request(contract.openConversation, {
      params: { username: bob.username },
      body: { content: 'The first.', client_id: `deleting-words-${++keys}` },
    })
  ).conversation.room
const remove = (by: Person, id: number, whom: 'me' | 'both') =>
  by.visitor.ask(contract.deleteConversation, { params: { id }, query: { whom } })
const removed = async (by: Person, id: number, whom: 'me' | 'both') =>
  (await by.visitor.request(contract.deleteConversation, { params: { id }, query: { whom } })).conversation
const code = async (asked: Promise<{ body: { ok: boolean; code?: string } }>) => (await asked).body.code ?? 'ok'
const list = async (by: Person) => (await by.visitor.request(contract.listConversations, {})).items
const page = (by: Person, room: string, query = {}) =>
  by.visitor.request(messages.listMessages, { params: { room }, query })
const read = async (by: Person, room: string) => (await page(by, room)).messages.map(({ content }) => content)

describe('for me', () => {
  it('DM-3.1 DM-3.2 leaves my list and every door of mine, tells the other nothing, and comes back with new words from there on', async () => {
    const room = await begun()
    await ada.join(room.name)
    await bob.join(room.name)
    const { message: old } = await bob.say(room.name, 'From bob, before.')
    const { message: mine } = await ada.say(room.name, 'From ada, before.')
    const { epoch, head_rev: after_rev } = await page(ada, room.name)
    await house.settle()
    bob.forget()
    const conversation = await removed(ada, room.id, 'me')
    expect(conversation).toMatchObject({ deleted_to: mine.id, receipt: null, room: { unread: false } })
    await house.settle()
    expect(bob.heard(contract.directPush)).toEqual([])
    expect(await list(ada)).toEqual([])
    expect(await list(bob)).toHaveLength(1)
    expect(await read(bob, room.name)).toEqual(['The first.', 'From bob, before.', 'From ada, before.'])
    // Whoever held more is given a snapshot of another epoch, with nothing in it.
    const afresh = await page(ada, room.name, { after_rev, epoch })
    expect(afresh).toMatchObject({ phase: 'snapshot', messages: [], complete: true })
    expect(afresh.epoch).not.toBe(epoch)
    for (const query of [
      { after_id: 0 },
      { before_id: mine.id + 1 },
      { at: '2020-01-01T00:00:00.000Z' },
      { after_rev: 0, epoch: afresh.epoch },
    ])
      expect((await page(ada, room.name, query)).messages).toEqual([])
    expect(
      await code(ada.visitor.ask(messages.listMessages, { params: { room: room.name }, query: { around_id: old.id } })),
    ).toBe('NOT_FOUND')
    for (const { id } of [old, mine]) {
      const params = { id }
      expect(await code(ada.visitor.ask(messages.getMessage, { params }))).toBe('NOT_FOUND')
      expect(await code(ada.visitor.ask(messages.listEdits, { params }))).toBe('NOT_FOUND')
      expect(await code(ada.visitor.ask(messages.removeMessage, { params }))).toBe('NOT_FOUND')
      expect(await code(ada.visitor.ask(messages.patchMessage, { params, body: { content: 'No.' } }))).toBe('NOT_FOUND')
      expect((await ada.call(messages.getMessages, { ids: [id] })).messages).toEqual([])
      const answer = { room: room.name, content: 'To it.', client_id: `answer-to-${id}`, reply_to: id }
      expect(await ada.ask(messages.sendMessage, answer)).toMatchObject({ ok: false, code: 'NOT_FOUND' })
    }
    const truth = await ada.call(messages.verifyRoom, { room: room.name, from_id: 1 })
    expect(truth).toMatchObject({ epoch: afresh.epoch, digest: '0000000000000000' })
    const again = { room: room.name, content: 'From ada, before.', client_id: mine.client_id ?? '' }
    expect(await ada.ask(messages.sendMessage, again)).toMatchObject({ ok: false, code: 'CONFLICT' })
    // What happens to it later is not told either.
    ada.forget()
    await bob.call(messages.editMessage, { id: old.id, content: `Reworded for @${ada.username}.` })
    await bob.call(messages.deleteMessage, { id: old.id })
    await house.settle()
    expect(ada.heard(messages.messagePush)).toEqual([])
    expect((await ada.visitor.request(listNotices, {})).items.filter((one) => one.room?.id === room.id)).toEqual([])
    const { message: fresh } = await bob.say(room.name, 'After.')
    expect(await ada.hears(messages.messagePush, ({ id }) => id === fresh.id)).toEqual(fresh)
    expect(await read(ada, room.name)).toEqual(['After.'])
    expect((await list(ada)).map(({ room: { unread } }) => unread)).toEqual([true])
  })

  it('DM-3.1 is of nothing that one is not in', async () => {
    const { id } = await begun()
    for (const whom of ['me', 'both'] as const) {
      expect(await code(remove(cleo, id, whom))).toBe('NOT_FOUND')
      expect(await code(remove(ada, 999_999, whom))).toBe('NOT_FOUND')
      const { id: open } = await ada.visitor
        .request(rooms.getRoom, { params: { room: 'general' } })
        .then((one) => one.room)
      expect(await code(remove(ada, open, whom))).toBe('NOT_FOUND')
    }
    expect(await read(bob, String(id))).toEqual(['The first.'])
  })
})

describe('for both', () => {
  it('DM-3.3 DM-3.4 nothing is shown to either, both are told by whom and when, and what is said later is sealed by another key', async () => {
    const room = await begun()
    for (const one of [ada, bob]) await one.join(room.name)
    await bob.say(room.name, 'From bob.')
    const key = () =>
      house.house.ctx.db.reader
        .selectFrom('conversations')
        .select('words_key')
        .where('room_id', '=', room.id)
        .executeTakeFirstOrThrow()
    const before = await key()
    bob.forget()
    const { receipt } = await removed(ada, room.id, 'both')
    expect(receipt).toMatchObject({ by: { id: ada.id, username: ada.username } })
    const told = await bob.hears(contract.directPush, ({ conversation }) => conversation.receipt !== null)
    expect(told.conversation.receipt).toEqual(receipt)
    expect((await key()).words_key).not.toBe(before.words_key)
    const kept = await house.house.ctx.db.reader
      .selectFrom('entries')
      .select(['body', 'beside'])
      .where('stream_id', '=', room.id)
      .execute()
    expect(kept.every(({ body, beside }) => body === null && beside === null)).toBe(true)
    for (const one of [ada, bob]) {
      expect(await read(one, room.name)).toEqual([])
      const [shown] = await list(one)
      expect(shown?.receipt).toEqual(receipt)
      expect(shown?.room.unread).toBe(false)
      const found = await one.visitor.request(contract.getDirectReceipt, { params: { code: receipt?.code ?? '' } })
      expect(found).toEqual({ receipt, room_id: room.id })
    }
    const params = { code: receipt?.code ?? '' }
    expect(await code(cleo.visitor.ask(contract.getDirectReceipt, { params }))).toBe('NOT_FOUND')
    await bob.say(room.name, 'After.')
    expect(await read(ada, room.name)).toEqual(['After.'])
    // An earlier receipt is still found.
    const second = (await removed(bob, room.id, 'both')).receipt
    expect(second).toMatchObject({ by: { id: bob.id } })
    expect((await ada.visitor.request(contract.getDirectReceipt, { params })).receipt).toEqual(receipt)
  })

  it('DM-3.5 not out of a knock, and not while one has blocked the other, though for oneself', async () => {
    const room = await begun()
    await bob.visitor.request(blockPerson, { params: { id: ada.id } })
    for (const one of [ada, bob]) expect(await code(remove(one, room.id, 'both'))).toBe('FORBIDDEN')
    expect(await read(ada, room.name)).toEqual(['The first.'])
    expect((await removed(ada, room.id, 'me')).deleted_to).not.toBeNull()
    const knock = await ada.visitor.request(contract.openConversation, {
      params: { username: cleo.username },
      body: { content: 'May I?', client_id: `deleting-words-${++keys}` },
    })
    for (const one of [ada, cleo]) expect(await code(remove(one, knock.conversation.room.id, 'both'))).toBe('FORBIDDEN')
  })

  it('DM-3.6 what is being said meanwhile can be read, or is gone', async () => {
    const room = await begun()
    const talking = Array.from({ length: 12 }, (_, n) =>
      bob.say(room.name, `Word ${n}.`).then(({ message }) => message.id),
    )
    const deleting = removed(ada, room.id, 'both')
    const ids = await Promise.all(talking)
    const { deleted_to } = await deleting
    // Two commits of one room may come in another order than they were asked for.
    const later = ids.filter((id) => id > (deleted_to ?? 0)).toSorted((a, b) => a - b)
    expect((await page(ada, room.name)).messages.map(({ id }) => id)).toEqual(later)
  })
})
