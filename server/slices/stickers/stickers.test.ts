// Scenarios of stickers: what may be stuck where, who sees it, who takes it off.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { blockPerson, followPerson, unblockPerson } from '#contract/friends'
import { sizes } from '#contract/limits'
import { banPerson } from '#contract/moderation'
import * as contract from '#contract/stickers'
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
const place = { x: 10, y: -20, size: 96, turn: 5, layer: 2 }

beforeAll(async () => {
  house = await testNeoSpace()
  olga = await house.person('olga')
  ben = await house.person('ben')
  cleo = await house.person('cleo')
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  await olga.visitor.request(changeWallSettings, { body: { audience: 'everyone', board: 'everyone', approve: false } })
  for (let left = await seen(olga); left.length > 0; left = await seen(olga))
    for (const { id } of left) await peel(olga, id)
})

const put = (
  by: Person,
  content: contract.StickerContent = { kind: 'cat', cat: 'beans' },
  more: Partial<contract.StickerPlace> = {},
  client_id = `sticker-${++count}`,
) => by.visitor.ask(contract.placeSticker, { params, body: { client_id, content, place: { ...place, ...more } } })
const placed = async (by: Person, layer = 2) => {
  const { body } = await put(by, undefined, { layer })
  if (!body.ok) throw new Error(body.error)
  return body.data.sticker
}
const code = async (asked: Promise<{ body: { ok: boolean; code?: string } }>) => (await asked).body.code ?? 'ok'
const look = (by: Pick<Person, 'visitor'>, after?: number) =>
  by.visitor.request(contract.listStickers, { params, query: after === undefined ? {} : { after } })
const seen = async (by: Pick<Person, 'visitor'>) => (await look(by)).items
const peel = (by: Person, id: number) => code(by.visitor.ask(contract.peelSticker, { params: { ...params, id } }))
const move = (by: Person, id: number) =>
  code(by.visitor.ask(contract.moveSticker, { params: { ...params, id }, body: { place: { ...place, x: 500 } } }))

describe('what is stuck on', () => {
  it.each([
    [{ kind: 'cat', cat: 'tofu' }, 'ok'],
    [{ kind: 'kaomoji', kaomoji: '=^･ω･^=' }, 'ok'],
    [{ kind: 'emoji', emoji: '👾' }, 'ok'],
    [{ kind: 'emoji', emoji: 'hm' }, 'EMPTY'],
    [{ kind: 'emoji', emoji: '' }, 'EMPTY'],
    [{ kind: 'text', text: 'x'.repeat(32) }, 'ok'],
    [{ kind: 'text', text: 'x'.repeat(33) }, 'TOO_LONG'],
    [{ kind: 'text', text: ' \u200B\u202E ' }, 'EMPTY'],
    [{ kind: 'cat', cat: 'dog' }, 'VALIDATION'],
    [{ kind: 'kaomoji', kaomoji: 'anything' }, 'VALIDATION'],
  ])('WALL-5.1 %j is answered %s', async (content, expected) => {
    expect(await code(put(ben, content as contract.StickerContent))).toBe(expected)
    expect((await seen(cleo)).map((sticker) => sticker.content)).toEqual(expected === 'ok' ? [content] : [])
  })

  it.each([
    { x: 20_001 },
    { y: Number.MAX_VALUE },
    { size: 23 },
    { size: 801 },
    { turn: 181 },
    { layer: -1 },
    { x: 0.5 },
  ])('WALL-5.1 nothing lies beyond the wall: %j', async (more) => {
    expect(await code(put(ben, undefined, more))).toBe('VALIDATION')
  })

  it('WALL-5.1 the same one sent twice is one', async () => {
    const twice = [await put(ben, undefined, {}, 'the-same-one'), await put(ben, undefined, {}, 'the-same-one')]
    expect(new Set(twice.map(({ body }) => (body.ok ? body.data.sticker.id : 0))).size).toBe(1)
    expect(await seen(olga)).toHaveLength(1)
  })

  it('WALL-5.2 comes from the back to the front, in pages, with whoever placed it', async () => {
    const front = await placed(ben, 9)
    const back = await placed(cleo, 0)
    const [first, second] = await seen({ visitor: house.visitor() })
    expect([first, second]).toMatchObject([
      { id: back.id, placer: { username: 'cleo' }, can_move: false, place: { ...place, layer: 0 } },
      { id: front.id, placer: { username: 'ben' } },
    ])
    expect((await look(ben, back.id)).items.map(({ id, can_move }) => [id, can_move])).toEqual([[front.id, true]])
  })
})

describe('who may', () => {
  it('WALL-5.3 its placer and the owner of the wall move and peel it, nobody else', async () => {
    const { id } = await placed(ben)
    expect([await move(cleo, id), await peel(cleo, id)]).toEqual(['FORBIDDEN', 'FORBIDDEN'])
    expect([await move(ben, id), await move(olga, id)]).toEqual(['ok', 'ok'])
    expect((await seen(cleo))[0]?.place.x).toBe(500)
    expect([await peel(ben, id), await peel(ben, id), await move(ben, id)]).toEqual(['ok', 'NOT_FOUND', 'NOT_FOUND'])
    expect(await seen(olga)).toEqual([])
  })

  it('WALL-5.3 one’s own is peeled also from a wall that one may not see any more', async () => {
    const [own, other] = [await placed(ben), await placed(cleo)]
    await olga.visitor.request(changeWallSettings, { body: { audience: 'me' } })
    expect(await move(ben, own.id)).toBe('NOT_FOUND')
    expect([await peel(ben, other.id), await peel(ben, own.id)]).toEqual(['NOT_FOUND', 'ok'])
    expect((await seen(olga)).map(({ id }) => id)).toEqual([other.id])
  })

  it('WALL-5.4 waits for the owner where they approve first', async () => {
    await olga.visitor.request(changeWallSettings, { body: { approve: true } })
    const { id, pending } = await placed(ben)
    expect(pending).toBe(true)
    expect([await seen(cleo), await seen({ visitor: house.visitor() })]).toEqual([[], []])
    expect([(await seen(ben)).length, (await seen(olga)).length]).toEqual([1, 1])
    const approve = (by: Person) => code(by.visitor.ask(contract.approveSticker, { params: { ...params, id } }))
    expect([await approve(cleo), await approve(ben), await approve(olga)]).toEqual(['NOT_FOUND', 'FORBIDDEN', 'ok'])
    expect((await seen(cleo)).map((sticker) => sticker.pending)).toEqual([false])
    expect((await placed(olga)).pending).toBe(false)
  })

  it('WALL-5.5 only those whom the owner lets', async () => {
    await olga.visitor.request(changeWallSettings, { body: { board: 'mutuals' } })
    expect(await code(put(ben))).toBe('FORBIDDEN')
    await ben.visitor.request(followPerson, { params: { id: olga.id } })
    await olga.visitor.request(followPerson, { params: { id: ben.id } })
    expect(await code(put(ben))).toBe('ok')
    await olga.visitor.request(changeWallSettings, { body: { board: 'nobody' } })
    expect([await code(put(ben)), await code(put(olga))]).toEqual(['FORBIDDEN', 'ok'])
  })

  it('WALL-5.5 not more than fit, though they come at once', async () => {
    const many = await Promise.all(Array.from({ length: sizes.stickersPerPerson + 3 }, () => code(put(ben))))
    expect(many.filter((answer) => answer === 'ok')).toHaveLength(sizes.stickersPerPerson)
    expect(many.filter((answer) => answer === 'CONFLICT')).toHaveLength(3)
    const left = sizes.stickersPerWall - sizes.stickersPerPerson
    for (let n = 0; n < left; n++) expect(await code(put(olga))).toBe('ok')
    expect([await code(put(olga)), await code(put(cleo))]).toEqual(['CONFLICT', 'CONFLICT'])
    const first = await look(cleo)
    expect([first.items.length, first.complete]).toEqual([sizes.pageMax, false])
  }, 60_000)

  it('WALL-5.6 nothing comes between people of whom one blocked the other, nor from the banned', async () => {
    await placed(ben)
    const block = { params: { id: ben.id } }
    await cleo.visitor.request(blockPerson, block)
    expect([(await seen(cleo)).length, (await seen(olga)).length]).toEqual([0, 1])
    await cleo.visitor.request(unblockPerson, block)
    await olga.visitor.request(blockPerson, block)
    expect([(await seen(cleo)).length, (await seen(olga)).length]).toEqual([0, 0])
    expect(await code(put(ben))).toBe('NOT_FOUND')
    await olga.visitor.request(unblockPerson, block)
    const foe = await house.person('foe')
    await placed(foe)
    const staff = await house.signedIn('mona', 'moderator')
    await staff.visitor.request(banPerson, { params: { id: foe.id }, body: { reason: 'a test' } })
    expect((await seen(cleo)).map(({ placer }) => placer.username)).toEqual(['ben'])
  })
})

it('WALL-5.7 who looks at the wall is told at once, and nothing of what it is', async () => {
  await cleo.call(watchWall, params)
  cleo.forget()
  const { id } = await placed(ben)
  const told = await cleo.hears(wallChangedPush)
  expect(Object.keys(told).toSorted()).toEqual(['rev', 'username'])
  cleo.forget()
  await peel(ben, id)
  expect(await cleo.hears(wallChangedPush)).toMatchObject({ username: 'olga' })
})

it('WALL-5.8 of whoever is erased nothing stays', async () => {
  const gone = await house.person('gone')
  await placed(gone)
  const theirs = { username: 'gone' }
  const body = { client_id: 'on-their-wall', content: { kind: 'emoji' as const, emoji: '🔥' }, place }
  await ben.visitor.request(contract.placeSticker, { params: theirs, body })
  await eraseNow(house.house.ctx, 'gone')
  const rows = await house.house.ctx.db.reader
    .selectFrom('stickers')
    .select('id')
    .where((eb) => eb.or([eb('wall_id', '=', gone.id), eb('placer_id', '=', gone.id)]))
    .execute()
  expect(rows).toEqual([])
})
