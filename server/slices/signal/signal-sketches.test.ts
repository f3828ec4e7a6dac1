// Sketches in the stream.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { followPerson, muteForMe, unmuteForMe } from '#contract/friends'
import { freezePerson } from '#contract/moderation'
import { listSignal } from '#contract/signal'
import { deleteSketch, publishSketch } from '#contract/sketches'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { described, publish } from '#dev-env/sketching'

const clock = fakeClock()
let house: TestNeoSpace
beforeAll(async () => {
  house = await testNeoSpace({ clock })
})
afterAll(() => house[Symbol.asyncDispose]())

it('FEED-1.8 FEED-1.5 a sketch comes once, when it was first public, for whom it is', async () => {
  const keeper = await house.signedIn('keeper', 'owner')
  const ben = await house.signedIn('ben')
  const olga = await house.signedIn('olga')
  const params = { id: olga.user.id }
  await ben.visitor.request(followPerson, { params })
  const seen = async (query = {}) =>
    (await ben.visitor.request(listSignal, { query })).items.map(({ kind, name, text, sketch, at }) => [
      kind,
      name,
      text,
      sketch,
      at,
    ])
  const show = (name: string, visibility: 'private' | 'unlisted' | 'public', title: string) =>
    olga.visitor.request(publishSketch, {
      params: { name },
      body: described({ visibility, title, caption: 'It turns.' }),
    })
  const first = await publish(olga.visitor, { visibility: 'unlisted', title: 'First', caption: 'It turns.' })
  expect(await seen()).toEqual([])
  clock.advance(60_000)
  const opened = new Date(clock.now()).toISOString()
  await show(first, 'public', 'First')
  clock.advance(60_000)
  const second = await publish(olga.visitor, { title: 'Second' })
  const line = ['sketch', 'First', 'It turns.', first, opened]
  const later = ['sketch', 'Second', '', second, new Date(clock.now()).toISOString()]
  expect(await seen()).toEqual([later, line])
  clock.advance(60_000)
  await show(first, 'private', 'First')
  expect(await seen()).toEqual([later])
  await show(first, 'public', 'First')
  expect(await seen()).toEqual([later, line])
  expect(await seen({ before: `${Date.parse(opened) + 1}-sketch-1` })).toEqual([line])
  await ben.visitor.request(muteForMe, { params })
  expect(await seen()).toEqual([])
  await ben.visitor.request(unmuteForMe, { params })
  await olga.visitor.request(deleteSketch, { params: { name: second } })
  expect(await seen()).toEqual([line])
  await keeper.visitor.request(freezePerson, { params, body: { reason: 'odd' } })
  expect(await seen()).toEqual([])
})
