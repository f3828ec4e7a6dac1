// CHAT-3.44: a pack as one zip, for whoever may see the emoji.
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as contract from '#contract/emoji'
import { blockPerson } from '#contract/friends'
import { banPerson } from '#contract/moderation'
import { fakeClock } from '#dev-env/fakes/clock'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { unpacked } from '#dev-env/zips'
import { fileViews } from '#slices/files/index'

const clock = fakeClock()
let house: TestNeoSpace
let owner: Person
let admin: Person
let ben: Person
beforeAll(async () => {
  house = await testNeoSpace({ clock })
  owner = await house.person('olive', 'owner')
  admin = await house.person('ada', 'admin')
  ben = await house.person('ben')
})
afterAll(() => house[Symbol.asyncDispose]())

async function open(name: string): Promise<number> {
  clock.advance(60_000)
  return (await admin.visitor.request(contract.openEmojiPack, { body: { name } })).pack.id
}
async function give(pack: number, name: string, alt = '', who: Person = admin): Promise<string> {
  clock.advance(60_000)
  const { name: file } = await send(who, png(300, 200), 'emoji')
  await who.visitor.request(contract.addEmoji, { body: { name, alt, file, pack } })
  return file
}
const ask = (who: Person | null, id: number | string, method = 'GET') =>
  fetch(`${house.url}/emoji/${id}/pack.zip`, { method, headers: who ? { cookie: who.visitor.cookie() } : {} })
const carried = async (who: Person, id: number) => unpacked(Buffer.from(await (await ask(who, id)).arrayBuffer()))

it('CHAT-3.44 every picture as the house keeps it, by name, and a list of them', async () => {
  const pack = await open('Cats & 日記')
  const file = await give(pack, 'nap', 'A cat “asleep”')
  await give(pack, 'con')
  const answer = await ask(ben, pack)
  expect(answer.headers.get('content-type')).toBe('application/zip')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="cats-emoji.zip"')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  const files = unpacked(Buffer.from(await answer.arrayBuffer()))
  expect(Object.keys(files)).toEqual(['pack.json', 'con_.webp', 'nap.webp'])
  expect(JSON.parse(files['pack.json']?.toString() ?? '')).toEqual({
    format: 'neospace/emoji-pack/1',
    name: 'Cats & 日記',
    emoji: [
      { name: 'con', file: 'con_.webp', alt: '' },
      { name: 'nap', file: 'nap.webp', alt: 'A cat “asleep”' },
    ],
  })
  const { ctx } = house.house
  const { url } = (await fileViews(ctx, ctx.db.reader, ben.id, [file])).get(file) ?? expect.fail()
  expect(url).toMatch(/\/256\?/)
  expect(files['nap.webp']).toEqual(Buffer.from(await (await fetch(`${house.url}${url}`)).arrayBuffer()))
})

it('CHAT-3.44 for whoever sees the emoji, the blocked too, and for no stranger, whatever is asked for', async () => {
  const pack = await open('For all')
  await give(pack, 'for_all')
  const foe = await house.person('foe')
  await admin.visitor.request(blockPerson, { params: { id: foe.id } })
  const banned = await house.person('rude')
  await owner.visitor.request(banPerson, { params: { id: banned.id }, body: { reason: 'a test' } })
  const statuses = await Promise.all([owner, admin, ben, foe, banned, null].map((who) => ask(who, pack)))
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 401, 401])
  for (const id of [999_999, 9_007_199_254_740_991, '9'.repeat(16), 0, -1, 'x', '1.5', '%00', '1e3'])
    expect([id, (await ask(ben, id)).status, (await ask(null, id)).status]).toEqual([id, 404, 401])
  const head = await ask(ben, pack, 'HEAD')
  expect([head.status, await head.text()]).toEqual([200, ''])
})

it('CHAT-3.44 a name that is nothing on a disk, a pack with nothing in it, and what its sender left behind', async () => {
  const pack = await open('日記"\\..')
  expect((await ask(ben, pack)).headers.get('content-disposition')).toBe(
    `attachment; filename="pack-${pack}-emoji.zip"`,
  )
  expect(Object.keys(await carried(ben, pack))).toEqual(['pack.json'])
  const helper = await house.person('helper', 'admin')
  await give(pack, 'from_helper', '', helper)
  await owner.visitor.request(banPerson, { params: { id: helper.id }, body: { reason: 'a test' } })
  expect(Object.keys(await carried(ben, pack))).toEqual(['pack.json', 'from_helper.webp'])
  await admin.visitor.request(contract.removeEmoji, { params: { name: 'from_helper' } })
  expect(Object.keys(await carried(ben, pack))).toEqual(['pack.json'])
})
