// What an erased account wrote, and what ends the work of erasing it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listEdits, listMessages, deleteMessage, editMessage, hideMessage, sendMessage } from '#contract/messages'
import { sizes } from '#contract/limits'
import { digestOf } from '#log/digest'
import * as messages from '#contract/messages'
import { plainWords } from '#bedrock/log/words'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { countQueries } from '#dev-env/story/count-queries'
import { eraseNow } from '#slices/accounts/index'
import { eraseTheirWritings } from './keepers.ts'
import { sendMessage as send } from './commands/send-message.ts'
import type { Tx } from './owns.ts'
import { eraseWritings, ofTheErased } from './index.ts'

let house: TestNeoSpace
let witness: Person
beforeAll(async () => {
  // The keeper stands still, so that each test says when it comes round.
  house = await testNeoSpace({ hurry: 1e-3 })
  witness = await house.person('witness', 'owner')
})
afterAll(() => house[Symbol.asyncDispose]())

const left = async (): Promise<number> => (await ofTheErased(house.house.ctx.db.reader, 10_000)).length
const erased = { user_id: null, user: null, client_id: null, content: null, deleted: true }
const raw = async (room: number) =>
  await house.house.ctx.db.reader
    .selectFrom('entries')
    .selectAll()
    .where('stream_id', '=', room)
    .orderBy('id')
    .execute()

describe('erasing what an account wrote', () => {
  it('CHAT-1.12 ACC-7.5 LOG-7 LAW-4 leaves tombstones without a name, which everyone hears and backfill shows alike', async () => {
    const { ctx } = house.house
    const gone = await house.person('leaver')
    const { room_id } = await witness.join('general')
    const first = (await gone.say('general', 'first words')).message
    await gone.call(editMessage, { id: first.id, content: 'second words' })
    const dropped = (await gone.say('general', 'dropped')).message
    const tombstone = (await gone.call(deleteMessage, { id: dropped.id })).message
    const veiled = (await gone.say('general', 'veiled')).message
    await witness.visitor.request(hideMessage, { params: { id: veiled.id }, body: { hidden: true } })
    const { message: answer } = await witness.call(sendMessage, {
      room: 'general',
      content: 'I agree',
      client_id: 'answer-0001',
      reply_to: first.id,
    })
    await house.settle()
    witness.forget()

    await eraseNow(ctx, 'leaver')
    expect(await eraseWritings(ctx)).toBe(3)
    await house.settle()
    const heard = witness.heard(messages.messagePush)
    expect(heard.map(({ id }) => id)).toEqual([first.id, dropped.id, veiled.id])
    for (const message of heard) expect(message).toMatchObject(erased)
    const revs = heard.map(({ rev }) => rev)
    expect(revs).toEqual([answer.rev + 1, answer.rev + 2, answer.rev + 3])
    const page = await witness.visitor.request(listMessages, { params: { room: 'general' }, query: {} })
    for (const message of heard) expect(page.messages).toContainEqual(message)
    expect(page.head_rev).toBe(revs.at(-1))
    expect((await witness.visitor.request(listEdits, { params: { id: first.id } })).items).toEqual([])
    expect(await ctx.db.reader.selectFrom('entry_versions').selectAll().execute()).toEqual([])
    const rows = await raw(room_id)
    for (const { id, ...row } of rows.filter(({ id: each }) => each !== answer.id)) {
      expect(row, String(id)).toMatchObject({ author_id: null, author_name: null, client_id: null, body: null })
    }
    // The one that was a tombstone before keeps its time; nothing else of anybody changed.
    expect(rows.find(({ id }) => id === dropped.id)?.created_at).toBe(Date.parse(tombstone.created_at))
    expect(rows.find(({ id }) => id === answer.id)).toMatchObject({
      rev: answer.rev,
      body: 'I agree',
      reply_to: first.id,
    })
    const truth = await witness.call(messages.verifyRoom, { room: 'general', from_id: 1 })
    expect(truth.digest).toBe(digestOf(page.messages))
    expect(await eraseWritings(ctx)).toBe(0)
  })

  it('CHAT-1.12 goes on by itself wherever it was ended, at most 50 at a time, and takes what came in late', async () => {
    const { ctx } = house.house
    const gone = await house.person('talker')
    const { room_id: roomId } = await witness.join('general')
    for (let n = 0; n < sizes.erasedPerSecond + 10; n++) await gone.say(n % 2 === 0 ? 'general' : 'random', `word ${n}`)
    await eraseNow(ctx, 'talker')
    expect(await eraseWritings(ctx)).toBe(sizes.erasedPerSecond)
    expect(await left()).toBe(10)
    // What a request that was under way stores after the account was erased.
    const actor = { ...gone, role: 'member', hidden: false, figure: null, sessionId: 0, frozen: false } as const
    const late = { roomId, content: 'late', clientId: 'late-000001', replyTo: null, wordsIn: () => plainWords }
    await ctx.db.write(`room:${roomId}`, (tx: Tx) =>
      send(tx, { ...actor, mutedUntil: null, newUntil: null, confirmedAt: null, scopes: null }, late),
    )
    expect(await eraseWritings(ctx)).toBe(11)
    expect((await raw(roomId)).filter(({ body, author_name }) => body === 'late' || author_name === 'talker')).toEqual(
      [],
    )
    expect(await left()).toBe(0)
  })

  it('CHAT-1.12 two who erase at once, as two nodes do, change each message once', async () => {
    const { ctx } = house.house
    const gone = await house.person('twice')
    const { room_id } = await witness.join('random')
    for (let n = 0; n < 5; n++) await gone.say('random', `again ${n}`)
    await house.settle()
    witness.forget()
    await eraseNow(ctx, 'twice')
    await Promise.all([eraseWritings(ctx), eraseWritings(ctx)])
    await house.settle()
    expect(witness.heard(messages.messagePush).filter((message) => message.room_id === room_id)).toHaveLength(5)
    expect(await left()).toBe(0)
  })

  it('CHAT-1.12 the keeper rests where nothing is left, and is woken by the next erasure', async () => {
    await using quiet = await testNeoSpace({ hurry: 1e-3 })
    const { ctx } = quiet.house
    const look = () => eraseTheirWritings.run(ctx)
    await look()
    const before = await countQueries(quiet)
    await look()
    expect(await countQueries(quiet)).toBe(before)
    const gone = await quiet.person('sudden')
    await gone.say('general', 'a last word')
    await eraseNow(ctx, 'sudden')
    await quiet.settle()
    await look()
    expect(await ofTheErased(ctx.db.reader, 10)).toEqual([])
  })
})
