// Scenarios of pictures in journals: who sees them, and when they are gone.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { BodyOf } from '#contract/define'
import { deleteFile, getFileTicket, listFiles } from '#contract/files'
import { blockPerson, followPerson } from '#contract/friends'
import * as contract from '#contract/journal'
import { sizes } from '#contract/limits'
import { searchJournals } from '#contract/search'
import { changeWallSettings } from '#contract/walls'
import { fakeClock } from '#dev-env/fakes/clock'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { eraseNow } from '#slices/accounts/index'

type Written = Partial<BodyOf<typeof contract.beginJournalEntry>>
const clock = fakeClock()
let house: TestNeoSpace
let olga: Person
let ben: Person
let made = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  olga = await house.person(`olga${made}`)
  ben = await house.person(`ben${made}`)
})

const picture = (who = olga, size = 40) => send(who, png(size, 30))
const begin = (written: Written) =>
  olga.visitor.ask(contract.beginJournalEntry, {
    body: {
      client_id: `pictured-${(made += 1)}`,
      title: 'A day',
      markdown: 'It rained.',
      audience: 'everyone',
      replies: true,
      ...written,
    },
  })
async function begun(written: Written) {
  const { body } = await begin(written)
  if (!body.ok) throw new Error(body.error)
  return body.data.entry
}
const publish = async (id: number, hours: number | null = null) =>
  (await olga.visitor.request(contract.publishJournalEntry, { params: { id }, body: { ends_in_hours: hours } })).entry
const change = (id: number, body: Written) => olga.visitor.ask(contract.changeJournalEntry, { params: { id }, body })
const read = async (who: Person, id: number) =>
  (await who.visitor.request(contract.getJournalEntry, { params: { username: olga.username, id } })).entry
const status = async (url: string) => (await fetch(`${house.url}${url}`)).status
const follow = (who: Person, whom: Person) => who.visitor.request(followPerson, { params: { id: whom.id } })
/** What this person is answered under the address of the first picture, made out to them. */
async function sees(who: Person, file: string): Promise<number> {
  const { ticket } = await who.visitor.request(getFileTicket, {})
  return await status(`/files/${file}/320?t=${ticket}`)
}

it('WALL-9.30 a picture of a draft is seen by its author alone, and stays with the draft', async () => {
  const { name } = await picture()
  const { id, pictures } = await begun({ pictures: [{ file: name, alt: '  A yellow stair. ' }] })
  expect(pictures).toMatchObject([{ file: name, alt: 'A yellow stair.', width: 40, height: 30 }])
  expect([await sees(olga, name), await sees(ben, name), await status(`/files/${name}/320`)]).toEqual([200, 404, 404])
  await change(id, { title: 'Another' })
  const { entry } = await olga.visitor.request(contract.getOwnJournalEntry, { params: { id } })
  expect(entry.pictures.map(({ file }) => file)).toEqual([name])
  expect(await status(entry.pictures[0]?.url ?? '')).toBe(200)
})

it.each([
  ['everyone', [200, 200, 200, 200]],
  ['followers', [200, 200, 404, 404]],
  ['mutuals', [200, 404, 404, 404]],
  ['me', [404, 404, 404, 404]],
] as const)(
  'WALL-9.30 of an entry for %s it is seen by those the entry is for, from its being published on',
  async (audience, expected) => {
    const [mutual, follower] = [await house.person(`mutual${made}`), await house.person(`follower${made}`)]
    await follow(mutual, olga)
    await follow(olga, mutual)
    await follow(follower, olga)
    const { name } = await picture()
    const { id } = await begun({ audience: 'everyone', pictures: [{ file: name, alt: '' }] })
    await change(id, { audience })
    expect(await sees(mutual, name)).toBe(404)
    await publish(id)
    const open = await status(`/files/${name}/320`)
    expect([await sees(mutual, name), await sees(follower, name), await sees(ben, name), open]).toEqual(expected)
    if (expected[2] === 200) {
      const [shown] = (await read(ben, id)).pictures
      expect(await status(shown?.url ?? '')).toBe(200)
      await olga.visitor.request(blockPerson, { params: { id: ben.id } })
      expect(await sees(ben, name)).toBe(404)
    }
  },
)

it('WALL-9.30 another audience, another picture, and erasing count from the next request on', async () => {
  const [first, second] = [await picture(), await picture(olga, 50)]
  const { id } = await begun({ pictures: [{ file: first.name, alt: '' }] })
  await publish(id)
  expect(await sees(ben, first.name)).toBe(200)
  await change(id, { audience: 'me' })
  expect([await sees(ben, first.name), await sees(olga, first.name)]).toEqual([404, 200])
  await change(id, { audience: 'everyone', pictures: [{ file: second.name, alt: 'Two' }] })
  expect([await sees(ben, first.name), await sees(ben, second.name)]).toEqual([404, 200])
  const inUse = async () =>
    (await olga.visitor.request(listFiles, {})).items.filter((file) => file.in_use).map(({ name }) => name)
  expect(await inUse()).toEqual([second.name])
  await olga.visitor.request(contract.eraseJournalEntry, { params: { id } })
  expect([await sees(ben, second.name), await inUse()]).toEqual([404, []])
})

it('WALL-9.30 of a bulletin that has ended nobody else sees it any more, also before it is erased', async () => {
  await follow(ben, olga)
  await follow(olga, ben)
  const { name } = await picture()
  const { id } = await begun({ audience: 'me', pictures: [{ file: name, alt: '' }] })
  await publish(id, 1)
  expect(await sees(ben, name)).toBe(200)
  clock.advance(3_599_000)
  expect(await sees(ben, name)).toBe(200)
  clock.advance(1_000)
  expect(await sees(ben, name)).toBe(404)
})

it('WALL-9.31 what is not there, somebody else’s, no picture, named twice or too many is refused, and leaves what was', async () => {
  const { name } = await picture()
  const foreign = await picture(ben)
  const avatar = await send(olga, png(40, 40), 'avatar')
  const { id } = await begun({ pictures: [{ file: name, alt: 'Mine' }] })
  const named = (...files: string[]) => ({ pictures: files.map((file) => ({ file, alt: '' })) })
  const code = async (pictures: Written) => (await change(id, pictures)).body
  for (const wrong of [named('x'.repeat(22)), named(foreign.name), named(avatar.name), named(name, name)])
    expect(await code(wrong)).toMatchObject({ ok: false, code: 'VALIDATION' })
  const many = named(...Array.from({ length: sizes.journalPictures + 1 }, (_, n) => `${String(n).padStart(22, 'x')}`))
  expect(await code(many)).toMatchObject({ ok: false, code: 'VALIDATION' })
  const long = { pictures: [{ file: name, alt: 'x'.repeat(sizes.altCharacters + 1) }] }
  expect(await code(long)).toMatchObject({ ok: false, code: 'TOO_LONG' })
  const { entry } = await olga.visitor.request(contract.getOwnJournalEntry, { params: { id } })
  expect(entry.pictures).toMatchObject([{ file: name, alt: 'Mine' }])
})

it('WALL-9.30 a picture that its author took away is in the entry no longer, and the entry can be changed and published all the same', async () => {
  const [first, second] = [await picture(), await picture(olga, 50)]
  const { id } = await begun({ pictures: [first, second].map(({ name }) => ({ file: name, alt: '' })) })
  await olga.visitor.request(deleteFile, { params: { name: first.name } })
  expect((await publish(id)).pictures.map(({ file }) => file)).toEqual([second.name])
  expect((await change(id, { audience: 'followers' })).body).toMatchObject({ ok: true })
  expect(await sees(ben, second.name)).toBe(404)
})

it('WALL-9.32 stands in the page without script and in the feeds, with what is told of it, and is found by that', async () => {
  const { name } = await picture()
  const { id } = await begun({ pictures: [{ file: name, alt: 'Stairs & "steps"' }] })
  await publish(id)
  await olga.visitor.request(changeWallSettings, { body: { feeds: true } })
  const path = `/@${olga.username}/journal`
  const text = async (at: string) =>
    await (await fetch(`${house.url}${at}`, { headers: { accept: 'text/html' } })).text()
  const page = await text(`${path}/${id}`)
  expect(page).toContain(`src="/files/${name}/`)
  expect(page).toContain('alt="Stairs &amp; &quot;steps&quot;"')
  const absolute = `${house.config.origin}/files/${name}/`
  expect(await text(`${path}/feed.json`)).toContain(absolute)
  expect(await text(`${path}/feed.atom`)).toContain(absolute)
  const { items } = await ben.visitor.request(searchJournals, { query: { q: 'steps has:picture' } })
  expect(items.map((one) => one.id)).toEqual([id])
})

it('WALL-9.8 WALL-9.30 with the account its pictures are erased, rows and bytes', async () => {
  const { name } = await picture()
  const { id } = await begun({ pictures: [{ file: name, alt: '' }] })
  await publish(id)
  expect(await status(`/files/${name}/320`)).toBe(200)
  await eraseNow(house.house.ctx, olga.username)
  expect(await status(`/files/${name}/320`)).toBe(404)
  const { reader } = house.house.ctx.db
  expect(await reader.selectFrom('files').select('id').where('name', '=', name).execute()).toEqual([])
  expect(
    await reader
      .selectFrom('file_uses')
      .select('file_id')
      .where('place', '=', 'journal')
      .where('owner_id', '=', olga.id)
      .execute(),
  ).toEqual([])
})
