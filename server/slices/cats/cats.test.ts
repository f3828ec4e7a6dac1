// Scenarios of what comes to the cats and what does not.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import * as contract from '#contract/cats'
import { openConversation } from '#contract/direct'
import { followPerson } from '#contract/friends'
import { signGuestbook } from '#contract/guestbook'
import { beginJournalEntry, publishJournalEntry } from '#contract/journal'
import { deleteMessage, editMessage } from '#contract/messages'
import { changeRoom, openRoom } from '#contract/rooms'
import { changeWall, changeWallSettings } from '#contract/walls'
import { type CatsHouse, catsHouse, goesAs, key } from '#dev-env/cats-kept'
import type { Person } from '#dev-env/person'
import { puts, sampleModule } from '#dev-env/sample-module'
import { begin, publish } from '#dev-env/sketching'
import { countQueries } from '#dev-env/story/count-queries'
import { makeBot } from '#slices/accounts/index'
import { bringTidings } from './keepers.ts'
import type { Tx } from './owns.ts'

let house: CatsHouse['house']
let clock: CatsHouse['clock']
let kept: CatsHouse['kept']
let ada: Person
let bob: Person
let count = 0

beforeAll(async () => {
  ;({ house, clock, kept } = await catsHouse())
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  for (const person of [ada, bob]) await person.join('general')
  clock.advance(60_000)
})

const write = <T>(work: (tx: Tx) => Promise<T>) => house.house.ctx.db.write('cats', work)

it('CAT-2.1 what is said in an open room comes to the cats as deeds, without a word of it', async () => {
  const { message } = await ada.say('general', 'a canary sings here')
  await ada.call(editMessage, { id: message.id, content: 'a canary sang here' })
  await ada.call(deleteMessage, { id: message.id })
  expect(await kept.since(ada.id)).toEqual(['message.posted room:#', 'message.edited room:#', 'message.deleted room:#'])
  const rows = JSON.stringify([
    await house.house.ctx.db.reader.selectFrom('cat_deeds').selectAll().execute(),
    await kept.stored(),
  ])
  expect(rows.includes('canary')).toBe(false)
})

it('CAT-2.1 what people make and leave for everyone comes to them, and who did it to whom', async () => {
  for (const who of [ada, bob])
    await who.visitor.request(changeWallSettings, { body: { audience: 'everyone', board: 'everyone', approve: false } })
  await ada.visitor.request(changeWall, { body: { client_id: key(), steps: [puts('module-a', 'new')] } })
  await bob.visitor.request(signGuestbook, {
    params: { username: ada.username },
    body: { client_id: key(), text: 'Hello.', face: null },
  })
  await publish(ada.visitor)
  await goesAs(ada)
  expect(await kept.since(ada.id)).toEqual([
    'wall.redecorated wall:#',
    'guestbook.signed wall:#',
    'sketch.published',
    'cat.chosen',
  ])
  expect(await kept.since(bob.id)).toEqual(['guestbook.signed wall:#'])
})

it('CAT-2.2 nothing that is not for everyone becomes a tiding', async () => {
  const room = `shut-${count}`
  await ada.visitor.request(openRoom, { body: { name: room, kind: 'private' } })
  await ada.join(room)
  await ada.say(room, 'behind the door')
  await ada.visitor.request(openConversation, {
    params: { username: bob.username },
    body: { content: 'between us', client_id: key() },
  })
  await ada.visitor.request(followPerson, { params: { id: bob.id } })
  await begin(ada.visitor)
  await publish(ada.visitor, { visibility: 'unlisted' })
  await ada.visitor.request(changeWallSettings, { body: { audience: 'everyone' } })
  await ada.visitor.request(changeWall, { body: { client_id: key(), steps: [puts('module-b', 'mine', 'me')] } })
  await ada.visitor.request(changeWallSettings, { body: { audience: 'followers' } })
  await ada.visitor.request(changeWall, { body: { client_id: key(), steps: [puts('module-c', 'theirs')] } })
  const { entry } = await ada.visitor.request(beginJournalEntry, {
    body: { client_id: key(), title: 'A day', markdown: 'It rained.', audience: 'followers', replies: true },
  })
  await ada.visitor.request(publishJournalEntry, { params: { id: entry.id }, body: { ends_in_hours: null } })
  expect(await kept.since(ada.id)).toEqual([])
  expect(await kept.since(bob.id)).toEqual([])
})

it('CAT-2.9 what bots do is no deed', async () => {
  const token = await makeBot(house.house.ctx, { username: `bot${count}`, scopes: ['read', 'write', 'rooms'] })
  const { status } = await fetch(`${house.url}/api/rooms/general/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'beep', client_id: key() }),
  })
  expect(status).toBe(201)
  await kept.bring()
  const bot = await house.house.ctx.db.reader
    .selectFrom('users')
    .select('id')
    .where('username', '=', `bot${count}`)
    .executeTakeFirstOrThrow()
  expect(await kept.since(bot.id)).toEqual([])
})

it('CAT-2.10 a wall that is worked on is one tiding an hour', async () => {
  await ada.visitor.request(changeWallSettings, { body: { audience: 'everyone' } })
  const change = (id: string) =>
    ada.visitor.request(changeWall, { body: { client_id: key(), steps: [puts(`module-${id}`, id)] } })
  await change('e')
  await change('f')
  await kept.bring()
  clock.advance(59 * 60_000)
  await change('g')
  expect(await kept.since(ada.id)).toHaveLength(1)
  clock.advance(2 * 60_000)
  await change('h')
  expect(await kept.since(ada.id)).toHaveLength(2)
})

it('CAT-2.18 a cat that is given a place on a wall for everyone hears of it, once a day at most', async () => {
  const hang = async (id: string, cat: 'hex' | 'miso', audience: 'everyone' | 'mutuals') => {
    const module = { ...sampleModule(`module-${id}`, ''), kind: 'cat' as const, audience, content: { cat, title: '' } }
    await ada.visitor.request(changeWall, { body: { client_id: key(), steps: [{ step: 'put', module }] } })
    clock.advance(60_000)
  }
  const gifts = async () => (await kept.since(ada.id)).filter((one) => one.startsWith('cat.gifted'))
  await ada.visitor.request(changeWallSettings, { body: { audience: 'mutuals' } })
  await hang('a', 'hex', 'everyone')
  await ada.visitor.request(changeWallSettings, { body: { audience: 'everyone' } })
  await hang('b', 'hex', 'mutuals')
  expect(await gifts()).toEqual([])
  await hang('c', 'hex', 'everyone')
  expect(await gifts()).toEqual(['cat.gifted wall:#'])
  const { cats } = await ada.visitor.request(contract.getDossier, {})
  expect(cats.find(({ cat }) => cat === 'hex')?.memories).toContainEqual(
    expect.objectContaining({ verb: 'cat.gifted', role: 'doer', whom: 'hex' }),
  )
  clock.advance(23 * 3_600_000)
  await hang('d', 'miso', 'everyone')
  expect(await gifts()).toHaveLength(1)
  clock.advance(2 * 3_600_000)
  await hang('e', 'miso', 'everyone')
  expect(await gifts()).toHaveLength(2)
})

it('CAT-2.12 a house in which nothing happens is not asked anything, and what happens is brought when the keeper comes next', async () => {
  const { ctx } = house.house
  const round = async (): Promise<number> => {
    const before = await countQueries(house)
    await bringTidings.run(ctx)
    return (await countQueries(house)) - before
  }
  await round()
  expect(await round()).toBe(0)
  await ada.say('general', 'anybody here')
  await ctx.bus.settle()
  expect(await kept.deedsOf(ada.id)).not.toContain('message.posted room:#')
  expect(await round()).toBeGreaterThan(0)
  expect(await kept.deedsOf(ada.id)).toContain('message.posted room:#')
  expect(await round()).toBe(0)
})

it('CAT-2.13 what was noted while somebody turned away, or a room or wall was shut, is not brought', async () => {
  const name = `later-shut-${count}`
  const { room } = await ada.visitor.request(openRoom, { body: { name } })
  await ada.visitor.request(changeRoom, { params: { room: name }, body: { kind: 'private' } })
  await bob.visitor.request(contract.changeKnown, { body: { known: false } })
  await kept.bring()
  const late = { at: clock.now(), kind: 'message.posted', to_id: null, place: null, cat: null }
  const rows = [
    { ...late, by_id: bob.id },
    { ...late, by_id: ada.id, to_id: bob.id },
    { ...late, by_id: ada.id, place: `room:${room.id}` },
    { ...late, by_id: ada.id, place: `wall:${ada.id}` },
    { ...late, by_id: ada.id, kind: 'sketch.published' },
  ]
  await write((tx) => tx.db.insertInto('cat_tidings').values(rows).execute())
  expect(await kept.since(ada.id)).toEqual(['sketch.published'])
  expect(await kept.since(bob.id)).toEqual([])
  expect(await house.house.ctx.db.reader.selectFrom('cat_tidings').selectAll().execute()).toEqual([])
  expect(await kept.isTrue()).toBe(true)
})
