// Scenarios of profiles: what may be said, who sees it, and who comes first.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BodyOf } from '#contract/define'
import { blockPerson, followPerson, unblockPerson, unfollowPerson } from '#contract/friends'
import { banPerson, mutePerson, unmutePerson } from '#contract/moderation'
import * as contract from '#contract/profiles'
import { changeWall, changeWallSettings } from '#contract/walls'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { sampleModule } from '#dev-env/sample-module'
import { eraseNow } from '#slices/accounts/index'

type One = Awaited<ReturnType<TestNeoSpace['signedIn']>>
type Change = BodyOf<typeof contract.changeProfile>
const clock = fakeClock()
let house: TestNeoSpace
let olga: One
let ben: One
let staff: One

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  olga = await house.signedIn('olga')
  ben = await house.signedIn('ben')
  staff = await house.signedIn('mona', 'moderator')
})
afterAll(() => house[Symbol.asyncDispose]())

const change = (body: Change, by = olga) => by.visitor.ask(contract.changeProfile, { body })
const code = async (asked: Promise<{ body: { ok: boolean; code?: string } }>) => (await asked).body.code ?? 'ok'
const seen = async (username: string, by: { visitor: One['visitor'] } = ben) => {
  const { body } = await by.visitor.ask(contract.getPerson, { params: { username } })
  return body.ok ? body.data.profile : null
}
const follow = (one: One, other: One) => one.visitor.request(followPerson, { params: { id: other.user.id } })
const front = async (by: { visitor: One['visitor'] }) =>
  (await seen('olga', by))?.top8.items.map(({ person }) => person.username)

describe('what one says', () => {
  it('WALL-1.1 is kept as it was said, part by part, and a part goes when it is emptied', async () => {
    await change({ display_name: '  Olga \n of the   stairs ', bio: 'One.\n\nTwo.', pronouns: 'they' })
    await change({ now: { kind: 'making', text: 'soup' }, accent: 'coral', links: [{ url: 'a.example', title: 'A' }] })
    expect(await seen('OLGA')).toMatchObject({
      person: { username: 'olga' },
      display_name: 'Olga of the stairs',
      bio: 'One.\n\nTwo.',
      pronouns: 'they',
      now: { kind: 'making', text: 'soup' },
      accent: 'coral',
      links: { items: [{ url: 'https://a.example/', title: 'A' }] },
    })
    await change({ bio: '', now: null, accent: null, links: [] })
    expect(await seen('olga')).toMatchObject({
      bio: '',
      now: null,
      accent: null,
      pronouns: 'they',
      links: { items: [] },
    })
  })

  it.each([
    [{ display_name: 'x'.repeat(51) }, 'TOO_LONG'],
    [{ bio: '👩‍🚀'.repeat(200) }, 'TOO_LONG'],
    [{ status: { text: 'x', emoji: 'no', until: null } }, 'EMPTY'],
    [{ status: { text: 'x', emoji: '🔥🔥', until: null } }, 'EMPTY'],
    [{ bio: 'a\u0000b' }, 'VALIDATION'],
  ] as const)('WALL-1.1 does not fit: %j', async (body, expected) => {
    expect(await code(change(body))).toBe(expected)
  })

  it.each(['🔥', '👩‍🚀', '🇳🇴', '❤️', '👍🏽', '1️⃣'])('WALL-1.1 %s is one emoji', async (emoji) => {
    expect(await code(change({ status: { text: '', emoji, until: null } }))).toBe('ok')
    expect((await seen('olga'))?.status?.emoji).toBe(emoji)
  })

  it('WALL-1.3 hides, turns and piles up nothing in a name', async () => {
    await change({ display_name: '\u202Eagl\u200Bo\u2066 z\u0300\u0301\u0302\u0303\u0304\u0305' })
    expect((await seen('olga'))?.display_name).toBe('aglo z\u0300\u0301\u0302')
    await change({ display_name: '\u200B\u202E\u{E0041}' })
    expect((await seen('olga'))?.display_name).toBe('')
  })

  it.each(['ben', '@Ben', 'b e n', 'ｂｅｎ', 'Вen'.replace('В', 'в'), 'b\u00E9n', '𝐛𝐞𝐧'])(
    'WALL-1.3 is not what reads as somebody else’s name: %s',
    async (display_name) => {
      expect(await code(change({ display_name }))).toBe('CONFLICT')
      expect(await code(change({ display_name }, ben))).toBe('ok')
    },
  )

  it.each([
    ['javascript:alert(1)', 'VALIDATION'],
    ['data:text/html,x', 'VALIDATION'],
    ['https://user:word@a.example', 'VALIDATION'],
    ['ftp://a.example', 'VALIDATION'],
    ['http://', 'VALIDATION'],
    ['localhost:3000', 'ok'],
    [' HTTP://A.example/ü ', 'ok'],
  ])('WALL-1.6 %s is answered %s', async (url, expected) => {
    expect(await code(change({ links: [{ url, title: '' }] }))).toBe(expected)
  })

  it('WALL-1.4 a status ends by itself', async () => {
    const until = new Date(clock.now() + 60_000).toISOString()
    await change({ status: { text: 'back soon', emoji: '☕', until } })
    expect((await seen('olga'))?.status).toEqual({ text: 'back soon', emoji: '☕', until })
    clock.advance(60_000)
    expect((await seen('olga'))?.status).toBeNull()
  })

  it('WALL-1.2 whoever is muted says nothing new, and can still hide', async () => {
    const muted = await house.signedIn('muted')
    await staff.visitor.request(mutePerson, {
      params: { id: muted.user.id },
      body: { minutes: 10, reason: 'loud' },
    })
    expect(await code(change({ bio: 'buy this' }, muted))).toBe('MUTED')
    const hide = { body: { audience: 'me' as const } }
    expect(await code(muted.visitor.ask(contract.chooseProfileAudience, hide))).toBe('ok')
    expect(await seen('muted')).toBeNull()
    await staff.visitor.request(unmutePerson, { params: { id: muted.user.id } })
  })
})

describe('who sees it', () => {
  it('WALL-1.2 whoever never made one is there for the world once their wall is, and no longer than that', async () => {
    const kim = await house.signedIn('kim')
    const world = { visitor: house.visitor() }
    expect(await seen('kim', world)).toBeNull()
    const said = async () => (await kim.visitor.request(contract.getOwnProfile, {})).audience
    expect(await said()).toBeNull()
    const put = { step: 'put' as const, module: sampleModule('a-module-', 'hi') }
    await kim.visitor.request(changeWall, { body: { client_id: 'a-first-change', steps: [put] } })
    expect(await seen('kim', world)).toMatchObject({ display_name: '' })
    expect(await said()).toBe('everyone')
    await kim.visitor.request(changeWallSettings, { body: { audience: 'mutuals' } })
    expect(await seen('kim', world)).toBeNull()
    expect(await seen('kim')).not.toBeNull()
    expect(await said()).toBeNull()
  })
  it('WALL-1.2 is told by its audience; the world cannot ask which names there are', async () => {
    const quiet = await house.signedIn('quiet')
    const world = { visitor: house.visitor() }
    expect(await seen('quiet', world)).toBeNull()
    expect(await seen('quiet')).toMatchObject({ display_name: '', is_own: false })
    await change({ bio: 'here' }, quiet)
    expect(await seen('quiet', world)).toMatchObject({ bio: 'here' })
    await quiet.visitor.request(contract.chooseProfileAudience, { body: { audience: 'followers' } })
    expect([await seen('quiet', world), await seen('quiet')]).toEqual([null, null])
    await follow(ben, quiet)
    expect(await seen('quiet')).toMatchObject({ bio: 'here' })
    expect(await seen('quiet', quiet)).toMatchObject({ is_own: true })
  })
})

describe('who comes first', () => {
  const arrange = (...people: One[]) =>
    olga.visitor.ask(contract.arrangeTop8, { body: { people: people.map(({ user }) => user.id) } })
  let cleo: One
  let dora: One

  beforeAll(async () => {
    cleo = await house.signedIn('cleo')
    dora = await house.signedIn('dora')
    for (const one of [ben, cleo, dora]) await follow(olga, one)
  })

  it('WALL-1.5 are those one follows, in one’s own order', async () => {
    expect(await code(arrange(dora, ben, dora, cleo))).toBe('ok')
    expect(await front(ben)).toEqual(['dora', 'ben', 'cleo'])
    expect(await code(arrange(staff))).toBe('NOT_FOUND')
    expect(await front(ben)).toEqual(['dora', 'ben', 'cleo'])
  })

  it('WALL-1.5 whoever hides from a visitor is not named to them', async () => {
    await dora.visitor.request(contract.chooseProfileAudience, { body: { audience: 'followers' } })
    expect(await front(ben)).toEqual(['ben', 'cleo'])
    expect(await front(olga)).toEqual(['dora', 'ben', 'cleo'])
    await cleo.visitor.request(blockPerson, { params: { id: ben.user.id } })
    expect(await front(ben)).toEqual(['ben'])
    await cleo.visitor.request(unblockPerson, { params: { id: ben.user.id } })
  })

  it('WALL-1.5 unfollowed or blocked is out, also when it is taken back', async () => {
    await olga.visitor.request(unfollowPerson, { params: { id: dora.user.id } })
    await follow(olga, dora)
    expect(await front(olga)).toEqual(['ben', 'cleo'])
    await ben.visitor.request(blockPerson, { params: { id: olga.user.id } })
    await ben.visitor.request(unblockPerson, { params: { id: olga.user.id } })
    expect(await front(olga)).toEqual(['cleo'])
    await staff.visitor.request(banPerson, { params: { id: cleo.user.id }, body: { reason: 'a test' } })
    expect(await front(olga)).toEqual([])
  })
})

it('WALL-1.7 of whoever is erased nothing stays, in their profile or in lists', async () => {
  const gone = await house.signedIn('gone')
  await follow(olga, gone)
  await change({ bio: 'I was here.' }, gone)
  await olga.visitor.request(contract.arrangeTop8, { body: { people: [gone.user.id] } })
  await eraseNow(house.house.ctx, 'gone')
  const { reader } = house.house.ctx.db
  const left = (table: 'profiles' | 'top_people', column: string) =>
    reader
      .selectFrom(table)
      .selectAll()
      .where(column as 'user_id', '=', gone.user.id)
      .execute()
  expect(await left('profiles', 'user_id')).toEqual([])
  expect(await left('top_people', 'person_id')).toEqual([])
})
