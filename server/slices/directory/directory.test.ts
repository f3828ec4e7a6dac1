// Scenarios of looking people up.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { blockPerson, unblockPerson } from '#contract/friends'
import { banPerson } from '#contract/moderation'
import { listPeople, suggestPeople } from '#contract/people'
import { chooseProfileAudience } from '#contract/profiles'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Visitor } from '#dev-env/visitor'
import { standing } from './parts/seeded.ts'

let house: TestNeoSpace
let who: Visitor

beforeAll(async () => {
  house = await testNeoSpace()
  who = (await house.signedIn('Anna')).visitor
  for (const name of ['anton', 'ANNE', 'bea', 'an_', 'an-x']) await house.signedIn(name)
})
afterAll(() => house[Symbol.asyncDispose]())

const names = async (query: { prefix?: string; after?: string }) =>
  (await who.request(suggestPeople, { query })).items.map((person) => person.username)

it('FEED-3.1 completes a name ignoring case, in alphabetical order, and takes no sign for a wildcard', async () => {
  expect(await names({ prefix: 'AN' })).toEqual(['an-x', 'an_', 'Anna', 'ANNE', 'anton'])
  expect(await names({ prefix: 'an_' })).toEqual(['an_'])
  expect(await names({ prefix: '%' })).toEqual([])
  expect(await names({ prefix: 'an', after: 'anna' })).toEqual(['ANNE', 'anton'])
  expect(await names({})).toHaveLength(6)
})

/** All pages of the directory. */
async function everybody(viewer: Visitor, seed?: string): Promise<string[]> {
  const found: string[] = []
  let after: string | undefined
  do {
    const page = await viewer.request(listPeople, {
      query: { ...(seed === undefined ? {} : { seed }), ...(after === undefined ? {} : { after }) },
    })
    expect(Object.keys(page).sort()).toEqual(['complete', 'items', 'next', 'order'])
    expect(page.order).toBe(seed === undefined ? 'alphabetical' : `seeded:${seed}`)
    found.push(...page.items.map(({ username }) => username))
    after = page.complete ? undefined : String(page.next?.['after'])
  } while (after !== undefined)
  return found
}
const byName = (one: string, other: string): number => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)
const bySeed = (seed: string) => (one: string, other: string) => (standing(seed, one) < standing(seed, other) ? -1 : 1)

it('FEED-3.2 FEED-3.3 shows everybody, page by page, by name or by a seed that gives everybody the same order', async () => {
  // Past the house, because sixty sign-ups take long.
  const many = Array.from({ length: 60 }, (_, n) => `Many-${n}`)
  await house.house.ctx.db.maintenance
    .insertInto('users')
    .values(
      many.map((username) => ({
        username,
        name_key: username.toLowerCase(),
        passphrase: '-',
        role: 'member' as const,
        state: 'active' as const,
        state_reason: null,
        created_at: 1,
      })),
    )
    .execute()
  const zoe = (await house.signedIn('zoe')).visitor
  const all = await everybody(who)
  expect(all).toHaveLength(67)
  expect(all).toEqual([...new Set(all)].sort(byName))
  const kiwi = await everybody(who, 'kiwi')
  expect(kiwi).toEqual([...all].sort(bySeed('kiwi')))
  expect(await everybody(zoe, 'kiwi')).toEqual(kiwi)
  expect(await everybody(who, 'plum')).not.toEqual(kiwi)
  await house.signedIn('newcomer')
  expect((await everybody(who, 'kiwi')).filter((name) => name !== 'newcomer')).toEqual(kiwi)
})

it('FEED-3.2 leaves out whom one may not know of: narrowed, blocked either way, banned', async () => {
  const staff = (await house.signedIn('warden', 'owner')).visitor
  const shy = await house.signedIn('shy')
  const params = { id: shy.user.id }
  const there = async (viewer: Visitor) =>
    (await Promise.all([everybody(viewer), everybody(viewer, 'kiwi')])).map((names) => names.includes('shy'))
  expect(await there(who)).toEqual([true, true])
  await shy.visitor.request(chooseProfileAudience, { body: { audience: 'mutuals' } })
  expect([await there(who), await there(shy.visitor)]).toEqual([
    [false, false],
    [true, true],
  ])
  await shy.visitor.request(chooseProfileAudience, { body: { audience: 'everyone' } })
  await who.request(blockPerson, { params })
  expect(await there(who)).toEqual([false, false])
  expect((await everybody(shy.visitor)).includes('Anna')).toBe(false)
  await who.request(unblockPerson, { params })
  expect(await there(who)).toEqual([true, true])
  await staff.request(banPerson, { params, body: { reason: 'a test' } })
  expect(await there(who)).toEqual([false, false])
})
