// Pictures of profiles: who may put which there, and who sees them.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listFaces } from '#contract/faces'
import { followPerson } from '#contract/friends'
import { deleteFile } from '#contract/files'
import * as contract from '#contract/profiles'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'

let house: TestNeoSpace
let ann: Person
let bob: Person
beforeAll(async () => {
  house = await testNeoSpace()
  ann = await house.person('ann')
  bob = await house.person('bob')
})
afterAll(() => house[Symbol.asyncDispose]())

const change = (body: { avatar?: string | null; banner?: string | null }) =>
  ann.visitor.request(contract.changeProfile, { body })
const face = async (who: { visitor: Person['visitor'] }) =>
  (await who.visitor.request(listFaces, { query: { of: `${ann.id},${bob.id}` } })).items
const status = async (url: string) => (await fetch(`${house.url}${url}`)).status

it('WALL-1.8 a picture is seen by whom the profile is for, from the next request on', async () => {
  const avatar = await send(ann, png(80, 80), 'avatar')
  const banner = await send(ann, png(90, 30), 'banner')
  const { profile } = await change({ avatar: avatar.name, banner: banner.name })
  expect([profile.avatar?.name, profile.banner?.name]).toEqual([avatar.name, banner.name])
  const world = { visitor: house.visitor() }
  const [forBob] = await face(bob)
  expect(forBob?.id).toBe(ann.id)
  expect((await face(world)).map(({ id }) => id)).toEqual([ann.id])
  expect(await status(forBob?.url ?? '')).toBe(200)
  await ann.visitor.request(contract.chooseProfileAudience, { body: { audience: 'followers' } })
  expect([await face(bob), await face(world), await status(forBob?.url ?? '')]).toEqual([[], [], 404])
  await bob.visitor.request(followPerson, { params: { id: ann.id } })
  const [again] = await face(bob)
  expect(await status(again?.url ?? '')).toBe(200)
  await ann.visitor.request(contract.chooseProfileAudience, { body: { audience: 'everyone' } })
})

it('WALL-1.8 only what is one’s own and was sent for this place stands there', async () => {
  const foreign = await send(bob, png(80, 80), 'avatar')
  const other = await send(ann, png(80, 80), 'image')
  for (const { name } of [foreign, other]) {
    const { body } = await ann.visitor.ask(contract.changeProfile, { body: { avatar: name } })
    expect(body.ok ? 'ok' : body.code).toBe('VALIDATION')
  }
})

it('WALL-1.8 what is replaced, taken off or deleted is seen no longer', async () => {
  const first = await send(ann, png(70, 70), 'avatar')
  const second = await send(ann, png(60, 60), 'avatar')
  await change({ avatar: first.name })
  const before = (await face(bob))[0]?.url ?? ''
  expect(await status(before)).toBe(200)
  await change({ avatar: second.name })
  expect(await status(before)).toBe(404)
  await ann.visitor.request(deleteFile, { params: { name: second.name } })
  expect(await face(bob)).toEqual([])
  const { profile } = await change({ avatar: null, banner: null })
  expect([profile.avatar, profile.banner]).toEqual([null, null])
})
