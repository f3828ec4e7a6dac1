// Scenarios of what people are told of: who learns of what, and how it is read and discarded.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { followPerson, unfollowPerson } from '#contract/friends'
import * as contract from '#contract/notices'
import { markRead, openRoom } from '#contract/rooms'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { changeNotices, noticesOf, sayIn, signIn, stickOn, toldTo } from '#dev-env/notice-acts'
import type { Person } from '#dev-env/person'
import { makeBot } from '#slices/accounts/index'
import { sweepNotices } from './keepers.ts'

const clock = fakeClock()
let house: TestNeoSpace
let ada: Person
let bob: Person
let cleo: Person
let room: string
let count = 0
beforeAll(async () => {
  house = await testNeoSpace({ clock })
})
afterAll(() => house[Symbol.asyncDispose]())
// Each rule begins with people who have nothing to do with each other, in a room of their own.
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  cleo = await house.person(`cleo${count}`)
  room = `room-${count}`
  await ada.visitor.request(openRoom, { body: { name: room } })
})
const to = ({ id }: Person) => ({ params: { id } })

describe('being told', () => {
  it('NOTE-1.1 of being named, once, by whatever one of the ways a reader sees it; nobody is told by code or of themselves', async () => {
    await sayIn(ada, room, `Hello @${bob.username.toUpperCase()}, and @${bob.username} again, and @${ada.username}.`)
    await sayIn(ada, room, `Not \`@${bob.username}\` and not x@${bob.username}.`)
    await sayIn(ada, room, `\`\`\`\n@${bob.username}\n\`\`\``)
    await sayIn(ada, room, `||@${cleo.username}|| and @nobody-at-all`)
    expect((await toldTo(bob)).map(([kind, by]) => [kind, by])).toEqual([['mention', 'ada']])
    expect((await toldTo(cleo)).map(([kind, by]) => [kind, by])).toEqual([['mention', 'ada']])
    expect(await toldTo(ada)).toEqual([])
    const [one] = (await noticesOf(bob)).items
    expect(one).toMatchObject({ state: 'new', room: { name: room }, by: { id: ada.id }, waits: false })
  })

  it('NOTE-1.1 of being answered; who is named in the answer as well is told once', async () => {
    const first = await sayIn(bob, room, 'A question?')
    const answer = await sayIn(ada, room, 'An answer.', first.id)
    await sayIn(cleo, room, `Another, @${bob.username}.`, first.id)
    await sayIn(bob, room, 'My own addition.', first.id)
    expect(await toldTo(bob)).toEqual([
      ['mention', 'cleo', `Another, @${bob.username}.`],
      ['reply', 'ada', 'An answer.'],
    ])
    expect((await noticesOf(bob)).items[1]?.message_id).toBe(answer.id)
  })

  it('NOTE-1.1 the first twenty whom a message names', async () => {
    const names = Array.from({ length: 20 }, (_, n) => `@nobody-${n}`).join(' ')
    await sayIn(ada, room, `${names} @${bob.username}`)
    expect(await toldTo(bob)).toEqual([])
    await sayIn(ada, room, `@${bob.username} ${names}`)
    expect(await toldTo(bob)).toHaveLength(1)
  })

  it('NOTE-1.2 of being followed: however often somebody ends and begins, once a day', async () => {
    for (let n = 0; n < 3; n++) {
      await ada.visitor.request(followPerson, to(bob))
      expect(await toldTo(bob)).toEqual([['follow', 'ada', null]])
      await ada.visitor.request(unfollowPerson, to(bob))
      expect(await toldTo(bob)).toEqual([])
    }
    await house.settle()
    expect(bob.heard(contract.noticePush)).toHaveLength(1)
    clock.advance(86_400_001)
    bob.forget()
    await ada.visitor.request(followPerson, to(bob))
    expect(await toldTo(bob)).toEqual([['follow', 'ada', null]])
    await bob.hears(contract.noticePush)
  })

  it('NOTE-1.2 of what is left on one’s wall, while it waits too, and not of what one leaves oneself', async () => {
    await signIn(ada, bob, 'Nice wall.')
    await stickOn(cleo, bob)
    await stickOn(bob, bob)
    await signIn(bob, bob, 'Thanks.')
    expect(await toldTo(bob)).toEqual([
      ['sticker', 'cleo', null],
      ['guestbook', 'ada', 'Nice wall.'],
    ])
    expect((await noticesOf(bob)).items.map(({ room: where, message_id }) => [where, message_id])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('NOTE-1.11 a bot is told of nothing', async () => {
    const username = `robot-${count}`
    await makeBot(house.house.ctx, { username, scopes: ['read'] })
    await sayIn(ada, room, `@${username}`)
    const rows = await house.house.ctx.db.reader
      .selectFrom('notices')
      .innerJoin('users', 'users.id', 'notices.user_id')
      .select('users.username')
      .where('users.username', '=', username)
      .execute()
    expect(rows).toEqual([])
  })
})

describe('reading and discarding', () => {
  it('NOTE-1.8 whoever reads the room so far has read it, on all their devices', async () => {
    const first = await sayIn(ada, room, `@${bob.username} one`)
    const second = await sayIn(ada, room, `@${bob.username} two`)
    await bob.call(markRead, { room, id: first.id })
    expect((await noticesOf(bob)).items.map(({ state }) => state)).toEqual(['new', 'read'])
    expect(await bob.hears(contract.noticesChangedPush)).toEqual({ unread: true })
    bob.forget()
    await bob.call(markRead, { room, id: second.id })
    expect(await bob.hears(contract.noticesChangedPush)).toEqual({ unread: false })
    expect((await noticesOf(bob)).items.map(({ state }) => state)).toEqual(['read', 'read'])
    // Who reads on where nothing was told says nothing more.
    const third = await sayIn(ada, room, 'Nothing for anybody.')
    await house.settle()
    bob.forget()
    await bob.call(markRead, { room, id: third.id })
    await house.settle()
    expect(bob.heard(contract.noticesChangedPush)).toEqual([])
  })

  it('NOTE-1.9 NOTE-2.1 is told at once as a look would show it', async () => {
    await sayIn(ada, room, `@${bob.username} live`)
    const heard = await bob.hears(contract.noticePush)
    expect(heard).toEqual({ notice: (await noticesOf(bob)).items[0], quiet: false })
    expect(ada.heard(contract.noticePush)).toEqual([])
  })

  it('NOTE-2.2 one, several or all are read, discarded and had back, and only one’s own', async () => {
    for (const words of ['one', 'two', 'three']) await sayIn(ada, room, `@${bob.username} ${words}`)
    await ada.visitor.request(followPerson, to(bob))
    const [follow, three, two, one] = (await noticesOf(bob)).items.map(({ id }) => id) as [
      number,
      number,
      number,
      number,
    ]
    const states = async () => (await noticesOf(bob)).items.map(({ id, state }) => [id, state])
    expect(await changeNotices(bob, { state: 'read', ids: [two] })).toMatchObject({
      ids: [two],
      complete: true,
      unread: true,
    })
    expect(await changeNotices(bob, { state: 'read', up_to: three, kind: 'mention' })).toMatchObject({
      ids: [three, one],
    })
    expect(await changeNotices(bob, { state: 'read', up_to: follow })).toMatchObject({ ids: [follow], unread: false })
    // Had back are exactly those that it was about.
    expect(await changeNotices(bob, { state: 'new', ids: [three, one] })).toMatchObject({ unread: true })
    expect(await states()).toEqual([
      [follow, 'read'],
      [three, 'new'],
      [two, 'read'],
      [one, 'new'],
    ])
    expect(await changeNotices(bob, { state: 'gone', ids: [three, two] })).toMatchObject({ ids: [three, two] })
    expect(await states()).toEqual([
      [follow, 'read'],
      [one, 'new'],
    ])
    // Reading everything brings nothing back that was discarded.
    await changeNotices(bob, { state: 'read', up_to: follow })
    await changeNotices(bob, { state: 'read', ids: [two] })
    expect((await states()).map(([id]) => id)).toEqual([follow, two, one])
    expect(await changeNotices(cleo, { state: 'gone', ids: [follow, two, one] })).toMatchObject({ ids: [] })
    expect(await changeNotices(bob, { state: 'gone' })).toMatchObject({ ids: [], complete: true })
    expect(await changeNotices(bob, { state: 'gone', ids: [] })).toMatchObject({ ids: [], complete: true })
    expect((await states()).map(([id]) => id)).toEqual([follow, two, one])
  })

  it('NOTE-2.3 what was discarded is erased after an hour, and what is older than ninety days', async () => {
    await sayIn(ada, room, `@${bob.username} discarded`)
    const [one] = (await noticesOf(bob)).items
    await changeNotices(bob, { state: 'gone', ids: [one?.id ?? 0] })
    const left = async () =>
      (await house.house.ctx.db.reader.selectFrom('notices').select('id').where('user_id', '=', bob.id).execute())
        .length
    clock.advance(3_599_000)
    await sweepNotices.run(house.house.ctx)
    expect(await left()).toBe(1)
    clock.advance(1_001)
    await sweepNotices.run(house.house.ctx)
    expect(await left()).toBe(0)
    await ada.visitor.request(followPerson, to(bob))
    clock.advance(90 * 86_400_000)
    await sweepNotices.run(house.house.ctx)
    expect(await left()).toBe(0)
  })

  it('NOTE-1.13 what was discarded is shown apart for an hour, and can be brought back', async () => {
    await sayIn(ada, room, `@${bob.username} first`)
    await sayIn(ada, room, `@${bob.username} second`)
    const [second, first] = (await noticesOf(bob)).items
    await changeNotices(bob, { state: 'gone', ids: [first?.id ?? 0, second?.id ?? 0] })
    const gone = async () => (await noticesOf(bob, { gone: true })).items.map(({ text }) => text)
    expect([await gone(), (await noticesOf(bob)).items]).toEqual([[second?.text, first?.text], []])
    await changeNotices(bob, { state: 'read', ids: [first?.id ?? 0] })
    expect([await gone(), (await noticesOf(bob)).items.map(({ id }) => id)]).toEqual([[second?.text], [first?.id]])
    clock.advance(3_600_001)
    expect(await gone()).toEqual([])
  })

  it('NOTE-2.4 comes in pages, the newest first, of one kind where asked for', async () => {
    for (let n = 0; n < 51; n++) await sayIn(ada, room, `@${bob.username} ${n}`)
    await ada.visitor.request(followPerson, to(bob))
    const first = await noticesOf(bob)
    expect([first.items.length, first.order, first.complete]).toEqual([50, 'newest', false])
    const rest = await noticesOf(bob, { before: Number(first.next?.['before']) })
    expect([...first.items, ...rest.items].map(({ text }) => text)).toEqual([
      null,
      ...Array.from({ length: 51 }, (_, n) => `@${bob.username} ${50 - n}`),
    ])
    expect((await noticesOf(bob, { kind: 'follow' })).items).toHaveLength(1)
    const mentions = await noticesOf(bob, { kind: 'mention' })
    expect(mentions.next).toMatchObject({ kind: 'mention' })
  })
})
