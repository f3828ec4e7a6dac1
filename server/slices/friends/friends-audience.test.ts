// The one predicate of audiences, over every tie between an owner and who looks.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Audience } from '#contract/audience'
import { blockPerson, followPerson } from '#contract/friends'
import { banPerson } from '#contract/moderation'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { inAudience } from './queries/audience.ts'

let house: TestNeoSpace
const ids: Record<string, number> = {}
const audiences: readonly Audience[] = ['everyone', 'followers', 'mutuals', 'me']

beforeAll(async () => {
  house = await testNeoSpace()
  const names = ['olga', 'follower', 'followed', 'mutual', 'stranger', 'blocked', 'blocker']
  const people = await Promise.all(names.map((name) => house.signedIn(name)))
  const [olga, follower, followed, mutual, stranger, blocked, blocker] = people
  if (!olga || !follower || !followed || !mutual || !stranger || !blocked || !blocker) throw new Error('nobody came')
  for (const { user } of people) ids[user.username] = user.id
  type One = typeof olga
  const follow = (one: One, other: One) => one.visitor.request(followPerson, { params: { id: other.user.id } })
  const block = (one: One, other: One) => one.visitor.request(blockPerson, { params: { id: other.user.id } })
  await follow(follower, olga)
  await follow(olga, followed)
  await follow(mutual, olga)
  await follow(olga, mutual)
  await block(olga, blocked)
  await block(blocker, olga)
})
afterAll(() => house[Symbol.asyncDispose]())

/** Which of the audiences of this owner the viewer belongs to. */
async function sees(viewer: string | null, owner = 'olga'): Promise<readonly Audience[]> {
  const viewerId = viewer === null ? null : (ids[viewer] ?? 0)
  const seen: Audience[] = []
  for (const audience of audiences) {
    const row = await house.house.ctx.db.reader
      .selectFrom('users')
      .select('users.id')
      .where('users.id', '=', ids[owner] ?? 0)
      .where((eb) => inAudience(viewerId, eb.ref('users.id'), eb.val(audience)))
      .executeTakeFirst()
    if (row) seen.push(audience)
  }
  return seen
}

it.each([
  [null, ['everyone']],
  ['stranger', ['everyone']],
  ['followed', ['everyone']],
  ['follower', ['everyone', 'followers']],
  ['mutual', ['everyone', 'followers', 'mutuals']],
  ['olga', ['everyone', 'followers', 'mutuals', 'me']],
  ['blocked', []],
  ['blocker', []],
] as const)('FRND-1.7 %s sees what is for %j', async (viewer, seen) => {
  expect(await sees(viewer)).toEqual(seen)
})

it('FRND-1.7 what a banned person keeps is nobody’s to see', async () => {
  const staff = await house.signedIn('mona', 'moderator')
  await staff.visitor.request(banPerson, { params: { id: ids['followed'] ?? 0 }, body: { reason: 'a test' } })
  expect(await sees(null, 'followed')).toEqual([])
  expect(await sees('stranger', 'followed')).toEqual([])
})
