// Scenarios of the stream: what of whom comes, in which order, and what is gone from it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Audience } from '#contract/audience'
import * as friends from '#contract/friends'
import { changeHomepage, removeHomepageFile, writeHomepageText } from '#contract/homepages'
import * as journal from '#contract/journal'
import { sizes } from '#contract/limits'
import { banPerson, unbanPerson } from '#contract/moderation'
import { addMember, changeRoom, openRoom } from '#contract/rooms'
import { listSignal } from '#contract/signal'
import { changeWall, changeWallSettings } from '#contract/walls'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { puts } from '#dev-env/sample-module'
import { eraseNow } from '#slices/accounts/index'

type One = Awaited<ReturnType<TestNeoSpace['signedIn']>>
const clock = fakeClock()
const dayMs = 86_400_000
let house: TestNeoSpace
let staff: One
let ben: One
let olga: One
let count = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  staff = await house.signedIn('keeper', 'owner')
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  // Noon of the next day, so that a few minutes stay within one.
  clock.advance(dayMs * 1.5 - (clock.now() % dayMs))
  count += 1
  ben = await house.signedIn(`ben${count}`)
  olga = await house.signedIn(`olga${count}`)
  await follow(ben, olga)
})

const id = ({ user }: One) => ({ params: { id: user.id } })
const follow = (who: One, whom: One) => who.visitor.request(friends.followPerson, id(whom))
const look = (who: One, before?: string) =>
  who.visitor.request(listSignal, { query: before === undefined ? {} : { before } })
/** What somebody sees, line by line. */
const seen = async (who: One) =>
  (await look(who)).items.map(
    ({ kind, by, name, put }) =>
      `${by.username.replace(/\d+$/, '')} ${[kind, name, ...put].filter((word) => word !== '').join(' ')}`,
  )
let sent = 0
async function publish(who: One, title: string, audience: Audience = 'everyone', hours: number | null = null) {
  const body = { client_id: `signal-${++sent}`, title, markdown: `About **${title}**`, audience, replies: false }
  const { entry } = await who.visitor.request(journal.beginJournalEntry, { body })
  await who.visitor.request(journal.publishJournalEntry, { params: { id: entry.id }, body: { ends_in_hours: hours } })
  return entry.id
}
const put = (who: One, audience: Audience = 'everyone') =>
  who.visitor.request(changeWall, {
    body: { client_id: `signal-${++sent}`, steps: [puts(`module-${sent}-x`, 'words', audience)] },
  })
const open = (who: One, name: string, kind: 'text' | 'private' = 'text') =>
  who.visitor.request(openRoom, { body: { name, topic: `On ${name}`, kind } })
const write = (who: One, path: string, rev = 0) =>
  who.visitor.request(writeHomepageText, { body: { path, text: '<p>Hello</p>', rev } })
const show = (who: One, audience: Audience) => who.visitor.request(changeHomepage, { body: { audience } })

describe('what comes', () => {
  it('FEED-1.1 comes newest first, whatever it is, of those whom one follows and of nobody else', async () => {
    const zoe = await house.signedIn(`zoe${count}`)
    await publish(zoe, 'Of somebody else')
    await publish(ben, 'Of my own')
    await publish(olga, 'First')
    clock.advance(1_000)
    await open(olga, `second-${count}`)
    clock.advance(1_000)
    await put(olga)
    clock.advance(1_000)
    await write(olga, 'index.html')
    await show(olga, 'everyone')
    clock.advance(1_000)
    await publish(olga, 'Fifth')
    expect(await seen(ben)).toEqual([
      'olga entry Fifth',
      'olga page',
      'olga wall other',
      `olga room second-${count}`,
      'olga entry First',
    ])
    const page = await look(ben)
    expect(Object.keys(page).sort()).toEqual(['complete', 'items', 'next', 'order'])
    expect(page).toMatchObject({ order: 'newest', complete: true, next: null })
    expect(page.items[0]).toMatchObject({
      text: 'About **Fifth**',
      by: { id: olga.user.id, username: olga.user.username },
      at: new Date(clock.now()).toISOString(),
    })
    expect(await seen(olga)).toEqual([])
  })

  it('FEED-1.2 of a journal, what is published and for the one who looks', async () => {
    const body = {
      client_id: `draft-${count}-0`,
      title: 'Draft',
      markdown: 'x',
      audience: 'everyone' as const,
      replies: false,
    }
    await olga.visitor.request(journal.beginJournalEntry, { body })
    await publish(olga, 'Mine', 'me')
    await publish(olga, 'Bulletin', 'everyone', 2)
    await publish(olga, 'Mutual', 'mutuals')
    await publish(olga, 'Followers', 'followers')
    expect(await seen(ben)).toEqual(['olga entry Followers'])
    await follow(olga, ben)
    expect(await seen(ben)).toEqual(['olga entry Followers', 'olga entry Mutual', 'olga entry Bulletin'])
    clock.advance(2 * 3_600_000)
    expect(await seen(ben)).toEqual(['olga entry Followers', 'olga entry Mutual'])
  })

  it('FEED-1.3 of a wall and of home pages, one line a day, which nothing hidden moves', async () => {
    await put(olga)
    await write(olga, 'index.html')
    await show(olga, 'everyone')
    clock.advance(60_000)
    await put(olga, 'me')
    const [page, wall] = (await look(ben)).items.map(({ kind, at }) => [kind, Date.parse(at)] as const).reverse()
    expect([page, wall]).toEqual([
      ['page', clock.now() - 60_000],
      ['wall', clock.now() - 60_000],
    ])
    await put(olga)
    await write(olga, 'more.html')
    expect((await look(ben)).items.map(({ kind, at }) => [kind, Date.parse(at)])).toEqual([
      ['wall', clock.now()],
      ['page', clock.now()],
    ])
    clock.advance(dayMs)
    await put(olga)
    expect(await seen(ben)).toEqual(['olga wall other', 'olga wall other', 'olga page'])
    await olga.visitor.request(changeWallSettings, { body: { audience: 'mutuals' } })
    expect(await seen(ben)).toEqual(['olga page'])
    await olga.visitor.request(removeHomepageFile, { query: { path: 'index.html' } })
    expect(await seen(ben)).toEqual([])
  })

  it('FEED-1.4 a room that one may see', async () => {
    const den = `den-${count}`
    await open(olga, den, 'private')
    await open(olga, `hall-${count}`)
    expect(await seen(ben)).toEqual([`olga room hall-${count}`])
    await olga.visitor.request(addMember, {
      params: { room: den, username: ben.user.username },
      body: { moderator: false },
    })
    expect(await seen(ben)).toEqual([`olga room hall-${count}`, `olga room ${den}`])
    await olga.visitor.request(changeRoom, { params: { room: den }, body: { archived: true } })
    expect(await seen(ben)).toEqual([`olga room hall-${count}`])
  })
})

describe('what is gone', () => {
  it('FEED-1.5 is what was erased or narrowed, at the next look', async () => {
    const [gone, kept] = [await publish(olga, 'Gone'), await publish(olga, 'Kept back')]
    expect(await seen(ben)).toHaveLength(2)
    await olga.visitor.request(journal.eraseJournalEntry, { params: { id: gone } })
    await olga.visitor.request(journal.changeJournalEntry, { params: { id: kept }, body: { audience: 'me' } })
    expect(await seen(ben)).toEqual([])
  })

  it('FEED-1.5 is all of whoever is blocked, muted, banned, erased or no longer followed', async () => {
    await publish(olga, 'Here')
    await open(olga, `room-${count}`)
    await put(olga)
    await write(olga, 'index.html')
    await show(olga, 'everyone')
    const all = await seen(ben)
    expect(all).toHaveLength(4)
    const { visitor } = ben
    for (const [away, back] of [
      [() => visitor.request(friends.muteForMe, id(olga)), () => visitor.request(friends.unmuteForMe, id(olga))],
      [
        () => staff.visitor.request(banPerson, { ...id(olga), body: { reason: 'a test' } }),
        () => staff.visitor.request(unbanPerson, id(olga)),
      ],
      [() => visitor.request(friends.unfollowPerson, id(olga)), () => follow(ben, olga)],
      [
        () => visitor.request(friends.blockPerson, id(olga)),
        async () => {
          await visitor.request(friends.unblockPerson, id(olga))
          await follow(ben, olga)
        },
      ],
    ] as const) {
      await away()
      expect(await seen(ben)).toEqual([])
      await back()
      expect(await seen(ben)).toEqual(all)
    }
    // A block ends following; the row stands here to see that the stream itself looks at blocks.
    await house.house.ctx.db.maintenance
      .insertInto('blocks')
      .values({ blocker_id: olga.user.id, blocked_id: ben.user.id, created_at: clock.now() })
      .execute()
    expect(await seen(ben)).toEqual([])
    await house.house.ctx.db.maintenance.deleteFrom('blocks').where('blocker_id', '=', olga.user.id).execute()
    await eraseNow(house.house.ctx, olga.user.username)
    expect(await seen(ben)).toEqual([])
  })
})

it('FEED-1.6 pages follow each other without a gap or a repetition, also where all was made in one moment', async () => {
  const others: One[] = []
  for (let n = 0; n < 3; n++) others.push(await house.signedIn(`many${count}-${n}`))
  for (const who of others) {
    await follow(ben, who)
    await put(who)
    await write(who, 'index.html')
    await show(who, 'everyone')
    await open(who, `of-${who.user.username}`)
    for (let n = 0; n < sizes.pageDefault / 2; n++) await publish(who, `entry ${n}`)
  }
  const found: string[] = []
  let before: string | undefined
  let pages = 0
  do {
    const page = await look(ben, before)
    expect(page.items.length).toBeLessThanOrEqual(sizes.pageDefault)
    found.push(...page.items.map(({ kind, id: thing, by }) => `${kind} ${thing} ${by.id}`))
    before = page.complete ? undefined : String(page.next?.['before'])
    pages += 1
  } while (before !== undefined)
  const whole = 3 * (3 + sizes.pageDefault / 2)
  expect([pages, found.length, new Set(found).size]).toEqual([2, whole, whole])
  const kinds = found.map((line) => line.split(' ')[0])
  expect(kinds).toEqual(
    [...kinds].sort((a, b) => 'entry wall page room'.indexOf(a ?? '') - 'entry wall page room'.indexOf(b ?? '')),
  )
})
