// Scenarios of guestbooks: what may be written where, who reads it, who takes it out.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { blockPerson, unblockPerson } from '#contract/friends'
import * as contract from '#contract/guestbook'
import { changeWallSettings, wallChangedPush, watchWall } from '#contract/walls'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { eraseNow } from '#slices/accounts/index'

let house: TestNeoSpace
let olga: Person
let ben: Person
let cleo: Person
let count = 0
const params = { username: 'olga' }

beforeAll(async () => {
  house = await testNeoSpace()
  olga = await house.person('olga')
  ben = await house.person('ben')
  cleo = await house.person('cleo')
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  await olga.visitor.request(changeWallSettings, { body: { audience: 'everyone', board: 'everyone', approve: false } })
  for (let left = await read(olga); left.length > 0; left = await read(olga))
    for (const { id } of left) await remove(olga, id)
})

const sign = (by: Person, text: string, face: contract.Face | null = null, client_id = `entry-0-${++count}`) =>
  by.visitor.ask(contract.signGuestbook, { params, body: { client_id, text, face } })
const signed = async (by: Person, text: string) => {
  const { body } = await sign(by, text)
  if (!body.ok) throw new Error(body.error)
  return body.data.entry
}
const code = async (asked: Promise<{ body: { ok: boolean; code?: string } }>) => (await asked).body.code ?? 'ok'
const page = (by: Pick<Person, 'visitor'>, before?: number) =>
  by.visitor.request(contract.listGuestbook, { params, query: before === undefined ? {} : { before } })
const read = async (by: Pick<Person, 'visitor'>) => (await page(by)).items
const remove = (by: Person, id: number) =>
  code(by.visitor.ask(contract.removeGuestbookEntry, { params: { ...params, id } }))

it.each([
  ['Hello.', null, 'ok'],
  ['<b>as it is</b>\n\n**plain**', { kind: 'cat', cat: 'miso' }, 'ok'],
  ['x'.repeat(500), { kind: 'emoji', emoji: '🌈' }, 'ok'],
  ['x'.repeat(501), null, 'TOO_LONG'],
  [' \u200B ', null, 'EMPTY'],
  ['x', { kind: 'emoji', emoji: 'two' }, 'EMPTY'],
] as const)('WALL-3.40 %j with %j is answered %s', async (text, face, expected) => {
  expect(await code(sign(ben, text, face))).toBe(expected)
  expect((await read(cleo)).map((entry) => [entry.text, entry.face])).toEqual(expected === 'ok' ? [[text, face]] : [])
})

it('WALL-3.40 the newest first, in pages; the same one sent twice is one', async () => {
  const all: number[] = []
  for (let n = 0; n < 53; n++) all.unshift((await signed(n % 2 === 0 ? ben : cleo, `number ${n}`)).id)
  const first = await page({ visitor: house.visitor() })
  expect([first.items.map(({ id }) => id), first.complete]).toEqual([all.slice(0, 50), false])
  const second = await page({ visitor: house.visitor() }, first.items.at(-1)?.id)
  expect([second.items.map(({ id }) => id), second.complete]).toEqual([all.slice(50), true])
  await sign(ben, 'once', null, 'the-same-one')
  await sign(ben, 'once', null, 'the-same-one')
  expect((await read(ben)).filter(({ text }) => text === 'once')).toHaveLength(1)
}, 30_000)

it('WALL-3.41 its author and the owner take it out, nobody else', async () => {
  const [own, other] = [await signed(ben, 'mine'), await signed(ben, 'too')]
  expect(await remove(cleo, own.id)).toBe('FORBIDDEN')
  await olga.visitor.request(changeWallSettings, { body: { audience: 'me' } })
  expect([await remove(cleo, own.id), await remove(ben, own.id)]).toEqual(['NOT_FOUND', 'ok'])
  expect([await remove(olga, other.id), await remove(olga, other.id)]).toEqual(['ok', 'NOT_FOUND'])
  const left = await house.house.ctx.db.reader.selectFrom('guestbook_entries').select('id').execute()
  expect(left).toEqual([])
})

it('WALL-3.42 waits for the owner where they approve first', async () => {
  await olga.visitor.request(changeWallSettings, { body: { approve: true } })
  const { id, pending } = await signed(ben, 'May I?')
  expect(pending).toBe(true)
  expect([(await read(cleo)).length, (await read(ben)).length, (await read(olga)).length]).toEqual([0, 1, 1])
  const approve = (by: Person) => code(by.visitor.ask(contract.approveGuestbookEntry, { params: { ...params, id } }))
  expect([await approve(cleo), await approve(ben), await approve(olga)]).toEqual(['NOT_FOUND', 'FORBIDDEN', 'ok'])
  expect((await read(cleo)).map((entry) => entry.pending)).toEqual([false])
})

it('WALL-3.43 only those whom the owner lets, and nothing between people of whom one blocked the other', async () => {
  await signed(ben, 'Hello.')
  const block = { params: { id: ben.id } }
  await cleo.visitor.request(blockPerson, block)
  expect([(await read(cleo)).length, (await read(olga)).length]).toEqual([0, 1])
  await cleo.visitor.request(unblockPerson, block)
  await olga.visitor.request(blockPerson, block)
  expect([(await read(cleo)).length, await code(sign(ben, 'Hey!'))]).toEqual([0, 'NOT_FOUND'])
  await olga.visitor.request(unblockPerson, block)
  await olga.visitor.request(changeWallSettings, { body: { board: 'nobody' } })
  expect([await code(sign(ben, 'Hey!')), (await read(cleo)).length]).toEqual(['FORBIDDEN', 1])
  await olga.visitor.request(changeWallSettings, { body: { audience: 'mutuals' } })
  expect(await code(cleo.visitor.ask(contract.listGuestbook, { params }))).toBe('NOT_FOUND')
})

it('WALL-3.44 who looks at the wall is told at once', async () => {
  await cleo.call(watchWall, params)
  cleo.forget()
  const { id } = await signed(ben, 'Psst.')
  expect(JSON.stringify(await cleo.hears(wallChangedPush))).not.toContain('Psst')
  cleo.forget()
  await remove(ben, id)
  expect(await cleo.hears(wallChangedPush)).toMatchObject({ username: 'olga' })
})

it('WALL-3.45 of whoever is erased nothing stays', async () => {
  const gone = await house.person('gone')
  await signed(gone, 'I was here.')
  const body = { client_id: 'in-their-book', text: 'Hi.', face: null }
  await ben.visitor.request(contract.signGuestbook, { params: { username: 'gone' }, body })
  await eraseNow(house.house.ctx, 'gone')
  const rows = await house.house.ctx.db.reader
    .selectFrom('guestbook_entries')
    .select('id')
    .where((eb) => eb.or([eb('wall_id', '=', gone.id), eb('author_id', '=', gone.id)]))
    .execute()
  expect(rows).toEqual([])
})
