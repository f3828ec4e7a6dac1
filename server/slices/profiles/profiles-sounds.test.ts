// Sounds of profiles: who may put which there, and who hears them.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deleteFile, listFiles } from '#contract/files'
import { followPerson } from '#contract/friends'
import * as contract from '#contract/profiles'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { wav } from '#dev-env/sounds'

let house: TestNeoSpace
let ann: Person
let bob: Person
beforeAll(async () => {
  house = await testNeoSpace()
  ann = await house.person('ann')
  bob = await house.person('bob')
})
afterAll(() => house[Symbol.asyncDispose]())

const change = (body: { intro?: string | null; anthem?: string | null; intro_caption?: string }) =>
  ann.visitor.request(contract.changeProfile, { body })
const seenBy = async (who: Person) =>
  (await who.visitor.request(contract.getPerson, { params: { username: 'ann' } })).profile
const status = async (url: string) => (await fetch(`${house.url}${url}`)).status

it('WALL-1.8 a voice intro and an anthem are heard by whom the profile is for, from the next request on', async () => {
  const intro = await send(ann, wav(3_000), 'intro')
  const anthem = await send(ann, wav(8_000), 'anthem')
  await change({ intro: intro.name })
  await change({ anthem: anthem.name })
  const heard = await seenBy(bob)
  expect(heard).toMatchObject({
    intro: { name: intro.name, use: 'intro', kind: 'audio', duration_ms: 3_000 },
    anthem: { name: anthem.name, use: 'anthem', duration_ms: 8_000 },
  })
  expect([heard.intro?.peaks?.length, heard.anthem?.peaks?.length]).toEqual([64, 200])
  const urls = [heard.intro?.url ?? '', heard.anthem?.url ?? '']
  expect(await Promise.all(urls.map(status))).toEqual([200, 200])

  await ann.visitor.request(contract.chooseProfileAudience, { body: { audience: 'followers' } })
  await expect(seenBy(bob)).rejects.toThrow('NOT_FOUND')
  expect(await Promise.all(urls.map(status))).toEqual([404, 404])
  await bob.visitor.request(followPerson, { params: { id: ann.id } })
  const again = await seenBy(bob)
  expect(await Promise.all([again.intro?.url ?? '', again.anthem?.url ?? ''].map(status))).toEqual([200, 200])
})

it('WALL-1.8 only what is one’s own and was sent for this place stands there', async () => {
  const foreign = await send(bob, wav(1_000), 'intro')
  const voice = await send(ann, wav(1_000), 'voice')
  const anthem = await send(ann, wav(1_000), 'anthem')
  for (const intro of [foreign.name, voice.name, anthem.name]) {
    const { body } = await ann.visitor.ask(contract.changeProfile, { body: { intro } })
    expect(body.ok ? 'ok' : body.code).toBe('VALIDATION')
  }
})

it('WALL-1.8 what is replaced or taken off is heard no longer, and the other one stays', async () => {
  const before = await seenBy(bob)
  const second = await send(ann, wav(2_000), 'intro')
  await change({ intro: second.name })
  expect(await status(before.intro?.url ?? '')).toBe(404)
  const now = await seenBy(bob)
  expect(now.anthem?.name).toBe(before.anthem?.name)
  expect(await status(now.anthem?.url ?? '')).toBe(200)
  const { profile } = await change({ intro: null, anthem: null })
  expect([profile.intro, profile.anthem]).toEqual([null, null])
  expect(await status(now.anthem?.url ?? '')).toBe(404)
  const left = (await ann.visitor.request(listFiles, {})).items
  expect(left.find(({ name }) => name === second.name)?.in_use).toBe(false)
})

it('WALL-1.13 what a voice intro says stands beside it in words, and goes with it', async () => {
  const intro = await send(ann, wav(1_000), 'intro')
  await change({ intro: intro.name, intro_caption: '  Hello, it is me.\n\nCome in. ' })
  expect(await seenBy(bob)).toMatchObject({
    intro: { name: intro.name },
    intro_caption: 'Hello, it is me.\n\nCome in.',
  })
  // Another voice says something else.
  const second = await send(ann, wav(2_000), 'intro')
  await change({ intro: second.name })
  expect(await seenBy(bob)).toMatchObject({ intro: { name: second.name }, intro_caption: '' })
  await change({ intro_caption: 'Once more.' })
  expect((await seenBy(bob)).intro_caption).toBe('Once more.')
  const { body } = await ann.visitor.ask(contract.changeProfile, { body: { intro_caption: 'x'.repeat(281) } })
  expect(body.ok ? 'ok' : body.code).toBe('TOO_LONG')
  await ann.visitor.request(deleteFile, { params: { name: second.name } })
  expect(await seenBy(bob)).toMatchObject({ intro: null, intro_caption: '' })
})
