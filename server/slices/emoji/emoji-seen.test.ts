// Scenarios of the house's emoji: who sees their pictures, who hears of changes, and what their sender leaves behind.
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as contract from '#contract/emoji'
import { deleteFile, listFiles } from '#contract/files'
import { blockPerson } from '#contract/friends'
import { sizes } from '#contract/limits'
import { banPerson } from '#contract/moderation'
import { fakeClock } from '#dev-env/fakes/clock'
import { send, storedPieces } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { eraseNow } from '#slices/accounts/index'
import { fileViews, files } from '#slices/files/index'

const clock = fakeClock()
let house: TestNeoSpace
let owner: Person
let admin: Person
let ben: Person
let pack = 0
beforeAll(async () => {
  house = await testNeoSpace({ clock })
  owner = await house.person('olive', 'owner')
  admin = await house.person('ada', 'admin')
  ben = await house.person('ben')
  pack = (await admin.visitor.request(contract.openEmojiPack, { body: { name: 'Cats' } })).pack.id
})
afterAll(() => house[Symbol.asyncDispose]())

async function give(name: string, who: Person = admin): Promise<string> {
  clock.advance(60_000)
  const { name: file } = await send(who, png(40, 40), 'emoji')
  await who.visitor.request(contract.addEmoji, { body: { name, alt: '', file, pack } })
  return file
}
/** What the picture of this name answers to somebody who has its address. */
async function seen(who: Person | null, file: string): Promise<number> {
  const { ctx } = house.house
  const view = (await fileViews(ctx, ctx.db.reader, who?.id ?? null, [file])).get(file)
  return (await fetch(`${house.url}${view?.url ?? '/files/none/1'}`)).status
}
const all = async () => (await ben.visitor.request(contract.listEmoji, {})).packs
const names = async () => (await all()).flatMap(({ emoji }) => emoji.map(({ name }) => name))

it('CHAT-3.38 FILE-2.7 whoever belongs to the house sees it, the blocked too, and no stranger', async () => {
  const file = await give('for_all')
  const foe = await house.person('foe')
  await admin.visitor.request(blockPerson, { params: { id: foe.id } })
  await ben.visitor.request(blockPerson, { params: { id: admin.id } })
  const banned = await house.person('rude')
  await owner.visitor.request(banPerson, { params: { id: banned.id }, body: { reason: 'a test' } })
  const statuses = await Promise.all([owner, admin, ben, foe, banned, null].map((who) => seen(who, file)))
  expect(statuses).toEqual([200, 200, 200, 200, 404, 404])
  // What was not given to the house yet is its sender's alone.
  clock.advance(60_000)
  const { name } = await send(admin, png(40, 40), 'emoji')
  expect([await seen(admin, name), await seen(ben, name)]).toEqual([200, 404])
})

it('FILE-2.7 what was given is in nobody’s list, takes nobody’s room, and cannot be taken back past the house', async () => {
  const before = await admin.visitor.request(listFiles, {})
  const file = await give('given_away')
  const after = await admin.visitor.request(listFiles, {})
  expect(after.used_bytes).toBe(before.used_bytes)
  expect(after.items.map(({ name }) => name)).not.toContain(file)
  const { body } = await admin.visitor.ask(deleteFile, { params: { name: file } })
  expect(body).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  clock.advance(2 * sizes.unusedFileMs)
  for (const keeper of files.keepers ?? []) await keeper.run(house.house.ctx)
  expect(await seen(ben, file)).toBe(200)
})

it('CHAT-3.38 FILE-2.7 it outlives the account of whoever sent it', async () => {
  const helper = await house.person('helper', 'admin')
  const file = await give('from_helper', helper)
  await owner.visitor.request(banPerson, { params: { id: helper.id }, body: { reason: 'a test' } })
  expect(await seen(ben, file)).toBe(200)
  await eraseNow(house.house.ctx, 'helper')
  expect([await seen(ben, file), await seen(null, file)]).toEqual([200, 404])
  expect(await names()).toContain('from_helper')
  await owner.visitor.request(contract.removeEmoji, { params: { name: 'from_helper' } })
  await house.settle()
  expect(storedPieces(house).filter((piece) => piece.includes(file))).toEqual([])
})

it('CHAT-3.37 whoever is there hears of each change, and who has them is told so', async () => {
  const page = () => ben.visitor.fetch('GET', '/api/emoji')
  const first = await page()
  const etag = first.headers.get('etag') ?? ''
  const again = () => ben.visitor.fetch('GET', '/api/emoji', { headers: { 'if-none-match': etag } })
  expect((await again()).status).toBe(304)
  const hears = async (act: () => Promise<unknown>): Promise<void> => {
    ben.forget()
    await act()
    expect(await ben.hears(contract.emojiPush)).toEqual({})
  }
  await hears(() => give('heard'))
  expect((await again()).status).toBe(200)
  await hears(() =>
    admin.visitor.request(contract.changeEmoji, { params: { name: 'heard' }, body: { alt: 'something new' } }),
  )
  await hears(() => admin.visitor.request(contract.removeEmoji, { params: { name: 'heard' } }))
  await hears(() => admin.visitor.request(contract.changeEmojiPack, { params: { id: pack }, body: { name: 'Toms' } }))
})

it('CHAT-3.36 a house has so many packs and emoji and no more', async () => {
  const { ctx } = house.house
  for (let n = (await all()).length; n < sizes.emojiPacks; n++) {
    clock.advance(60_000)
    await admin.visitor.request(contract.openEmojiPack, { body: { name: `Pack ${n}` } })
  }
  clock.advance(60_000)
  const { body } = await admin.visitor.ask(contract.openEmojiPack, { body: { name: 'One more' } })
  expect(body).toMatchObject({ ok: false, code: 'CONFLICT' })
  const held = (await names()).length
  const [one] = await ctx.db.reader.selectFrom('files').selectAll().where('made_for', '=', 'emoji').limit(1).execute()
  const { id: _, ...file } = one ?? expect.fail('There is no picture.')
  // Past the house, because nobody waits for five hundred pictures.
  const db = ctx.db.maintenance
  const many = Array.from({ length: sizes.houseEmoji - held }, (_, n) => `many${String(n).padStart(18, '0')}`)
  for (let from = 0; from < many.length; from += 100) {
    const some = many.slice(from, from + 100)
    await db
      .insertInto('files')
      .values(some.map((name) => ({ ...file, name })))
      .execute()
    await db
      .insertInto('house_emoji')
      .values(some.map((name, n) => ({ name: `many_${from + n}`, pack_id: pack, alt: '', file: name })))
      .execute()
  }
  expect(await names()).toHaveLength(sizes.houseEmoji)
  await expect(give('too_many')).rejects.toThrow('CONFLICT')
  expect(await names()).toHaveLength(sizes.houseEmoji)
})

it('CHAT-3.39 what is done to them is written down', async () => {
  const rows = await house.house.ctx.db.reader
    .selectFrom('audit')
    .select(['act', 'actor_id', 'details'])
    .where('act', 'in', ['add emoji', 'change emoji', 'remove emoji'])
    .execute()
  expect(rows).toContainEqual({ act: 'add emoji', actor_id: admin.id, details: '{"what":"for_all"}' })
  expect(rows).toContainEqual({ act: 'change emoji', actor_id: admin.id, details: '{"what":"heard"}' })
  expect(rows).toContainEqual({ act: 'remove emoji', actor_id: owner.id, details: '{"what":"from_helper"}' })
})
