// Scenarios of what is told no longer: deleted, hidden, apart, unwanted, out of sight, erased.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { blockPerson, muteForMe, unblockPerson, followPerson, unmuteForMe } from '#contract/friends'
import { removeGuestbookEntry } from '#contract/guestbook'
import * as messages from '#contract/messages'
import { banPerson } from '#contract/moderation'
import * as contract from '#contract/notices'
import { addMember, changeRoom, openRoom, removeMember } from '#contract/rooms'
import { peelSticker } from '#contract/stickers'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { chooseLevel, chooseNotices, noticesOf, sayIn, signIn, stickOn, toldTo } from '#dev-env/notice-acts'
import type { Person } from '#dev-env/person'
import { eraseNow } from '#slices/accounts/index'

let house: TestNeoSpace
let ada: Person
let bob: Person
let cleo: Person
let warden: Person
let room: string
let count = 0
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
// Each rule begins with people who have nothing to do with each other, in a room of their own.
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  cleo = await house.person(`cleo${count}`)
  warden = await house.person(`warden${count}`, 'owner')
  room = `room-${count}`
  await ada.visitor.request(openRoom, { body: { name: room } })
})
const to = ({ id }: Person) => ({ params: { id } })

it('NOTE-1.3 a deleted message is told to nobody, and its row is gone with it', async () => {
  const { id } = await sayIn(ada, room, `@${bob.username} a slip`)
  await sayIn(ada, room, `@${bob.username} stays`)
  await ada.call(messages.deleteMessage, { id })
  expect(await toldTo(bob)).toEqual([['mention', 'ada', `@${bob.username} stays`]])
  const rows = await house.house.ctx.db.reader.selectFrom('notices').select('id').where('thing_id', '=', id).execute()
  expect(rows).toEqual([])
  await bob.hears(contract.noticesChangedPush)
})

it('NOTE-1.3 another wording shows itself; one that names somebody no longer is not told to them, one that names somebody newly is', async () => {
  const { id } = await sayIn(ada, room, `@${bob.username} one`)
  await ada.call(messages.editMessage, { id, content: `@${bob.username} two` })
  expect(await toldTo(bob)).toEqual([['mention', 'ada', `@${bob.username} two`]])
  await ada.call(messages.editMessage, { id, content: `@${cleo.username} three` })
  expect(await toldTo(bob)).toEqual([])
  expect(await toldTo(cleo)).toEqual([['mention', 'ada', `@${cleo.username} three`]])
})

it('NOTE-1.3 a hidden message is not shown until it is shown again', async () => {
  const { id } = await sayIn(bob, room, `@${cleo.username} rude`)
  await ada.visitor.request(messages.hideMessage, { params: { id }, body: { hidden: true } })
  expect(await toldTo(cleo)).toEqual([])
  expect((await noticesOf(cleo)).unread).toBe(false)
  await ada.visitor.request(messages.hideMessage, { params: { id }, body: { hidden: false } })
  expect(await toldTo(cleo)).toHaveLength(1)
})

it('NOTE-1.3 what is peeled off or taken out of a guestbook is not told any more', async () => {
  const params = { username: bob.username }
  const { id } = await stickOn(ada, bob)
  const entry = await signIn(ada, bob, 'Oh.')
  await house.settle()
  bob.forget()
  await ada.visitor.request(peelSticker, { params: { ...params, id } })
  // Each push says what is so when it goes out.
  await house.settle()
  await ada.visitor.request(removeGuestbookEntry, { params: { ...params, id: entry.id } })
  expect(await toldTo(bob)).toEqual([])
  await house.settle()
  expect(bob.heard(contract.noticesChangedPush)).toEqual([{ unread: true }, { unread: false }])
})

it('NOTE-1.4 only who may see the room is told, and whoever may no longer sees nothing of it', async () => {
  const den = `den-${count}`
  await ada.visitor.request(openRoom, { body: { name: den, kind: 'private' } })
  const params = { room: den, username: bob.username }
  await ada.visitor.request(addMember, { params, body: {} })
  await sayIn(ada, den, `@${bob.username} @${cleo.username} @${warden.username} a secret`)
  expect((await toldTo(bob)).map(([kind]) => kind)).toEqual(['mention', 'taken_in'])
  expect([await toldTo(cleo), await toldTo(warden)]).toEqual([[], []])
  // Whoever is taken in later is not told of what was said before.
  await ada.visitor.request(addMember, { params: { room: den, username: cleo.username }, body: {} })
  expect((await toldTo(cleo)).map(([kind]) => kind)).toEqual(['taken_in'])
  bob.forget()
  await ada.visitor.request(removeMember, { params })
  expect(await noticesOf(bob)).toMatchObject({ items: [], unread: false })
  expect(await bob.hears(contract.noticesChangedPush)).toEqual({ unread: false })
})

it('NOTE-1.4 what a spoiler covers stays covered', async () => {
  await sayIn(ada, 'general', `@${bob.username} in the end ||everyone dies|| or ||nobody`)
  expect((await noticesOf(bob)).items[0]?.text).toBe(`@${bob.username} in the end [spoiler] or [spoiler]`)
})

it('NOTE-1.4 a room that turned private takes with it what was told of it', async () => {
  await sayIn(ada, room, `@${bob.username} in the open`)
  await house.settle()
  bob.forget()
  await ada.visitor.request(changeRoom, { params: { room }, body: { kind: 'private' } })
  expect(await toldTo(bob)).toEqual([])
  expect(await bob.hears(contract.noticesChangedPush)).toEqual({ unread: false })
})

it('NOTE-1.6 a block either way keeps and hides it, and tells the blocked nothing', async () => {
  await sayIn(ada, room, `@${bob.username} before`)
  await sayIn(bob, room, `@${ada.username} before`)
  await house.settle()
  for (const person of [ada, bob]) person.forget()
  await bob.visitor.request(blockPerson, to(ada))
  await sayIn(ada, room, `@${bob.username} during`)
  await sayIn(bob, room, `@${ada.username} during`)
  expect([await toldTo(ada), await toldTo(bob)]).toEqual([[], []])
  await house.settle()
  expect(ada.frames.filter(({ event }) => event.startsWith('notice'))).toEqual([])
  expect(bob.heard(contract.noticesChangedPush)).toEqual([{ unread: false }])
  await bob.visitor.request(unblockPerson, to(ada))
  expect(await toldTo(bob)).toEqual([['mention', 'ada', `@${bob.username} before`]])
})

it('NOTE-1.6 whom one does not want to hear one is not told of', async () => {
  await bob.visitor.request(muteForMe, to(ada))
  await sayIn(ada, room, `@${bob.username} unheard`)
  expect(await toldTo(bob)).toEqual([])
  await bob.visitor.request(unmuteForMe, to(ada))
  expect(await toldTo(bob)).toEqual([])
  await sayIn(ada, room, `@${bob.username} heard`)
  expect(await toldTo(bob)).toEqual([['mention', 'ada', `@${bob.username} heard`]])
})

it('NOTE-1.6 of whoever is banned one is told nothing while they are', async () => {
  await sayIn(ada, room, `@${bob.username} before the ban`)
  await warden.visitor.request(banPerson, { ...to(ada), body: { reason: 'rude' } })
  expect(await noticesOf(bob)).toMatchObject({ items: [], unread: false })
})

it('NOTE-1.7 a kind that one does not want is neither told nor shown', async () => {
  const first = await sayIn(bob, room, 'A question?')
  expect(await chooseNotices(bob, { muted: ['mention', 'follow', 'mention'] })).toEqual({
    muted: ['follow', 'mention'],
    quiet: null,
  })
  await sayIn(ada, room, `@${bob.username} unheard`)
  await sayIn(ada, room, `@${bob.username} an answer`, first.id)
  await ada.visitor.request(followPerson, to(bob))
  expect((await toldTo(bob)).map(([kind]) => kind)).toEqual(['reply'])
  await chooseNotices(bob, { muted: ['reply'] })
  expect(await toldTo(bob)).toEqual([])
  await chooseNotices(bob, { muted: [] })
  expect((await toldTo(bob)).map(([kind]) => kind)).toEqual(['reply'])
})

it('NOTE-1.10 an erased account leaves nothing of what it did or was told', async () => {
  await sayIn(ada, room, `@${bob.username} from ada`)
  await sayIn(bob, room, `@${ada.username} from bob`)
  await chooseNotices(ada, { muted: ['follow'], quiet: { from_minute: 0, to_minute: 1, zone: 'UTC' } })
  await chooseLevel(ada, room, 'all')
  await house.settle()
  bob.forget()
  await eraseNow(house.house.ctx, ada.username)
  expect(await toldTo(bob)).toEqual([])
  await bob.hears(contract.noticesChangedPush)
  for (const table of ['notices', 'notice_mutes', 'notice_settings', 'room_levels'] as const)
    expect(
      await house.house.ctx.db.reader.selectFrom(table).selectAll().where('user_id', '=', ada.id).execute(),
    ).toEqual([])
})
