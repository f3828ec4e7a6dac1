// The rules of drafts, revisions and publishing on a real house.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getFileTicket } from '#contract/files'
import { blockPerson, unblockPerson } from '#contract/friends'
import { sizes } from '#contract/limits'
import { banPerson, freezePerson, unfreezePerson } from '#contract/moderation'
import * as contract from '#contract/sketches'
import { fakeClock } from '#dev-env/fakes/clock'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { begin, code, described, keep, publish } from '#dev-env/sketching'

const clock = fakeClock()
let house: TestNeoSpace
let keeper: Person
let olga: Person
let ben: Person
let made = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  keeper = await house.person('keeper', 'owner')
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  olga = await house.person(`olga${made}`)
  ben = await house.person(`ben${made}`)
})

const own = async (name: string) => (await olga.visitor.request(contract.getOwnSketch, { params: { name } })).own
const look = async (who: Person | null, name: string, revision?: number) => {
  const query = revision === undefined ? {} : { revision }
  const { body } = await (who?.visitor ?? house.visitor()).ask(contract.getSketch, { params: { name }, query })
  return body.ok ? body.data : body.code
}
const again = (name: string, more: Parameters<typeof described>[0]) =>
  olga.visitor.ask(contract.publishSketch, { params: { name }, body: described(more) })
const save = (name: string, body: { code: string; title?: string; rev: number }) =>
  olga.visitor.ask(contract.saveDraft, { params: { name }, body: { title: 'Round', ...body } })

describe('drafts', () => {
  it('CODE-4.1 CODE-4.8 a sketch is its maker’s alone until it is published', async () => {
    const { sketch, code: kept, rev, newest } = await begin(olga.visitor)
    expect(sketch).toMatchObject({ kind: 'p5', title: 'Round', visibility: 'private', revision: null, parent: null })
    expect([kept, rev, newest]).toEqual([code, 0, null])
    expect(sketch.name).toMatch(/^[A-Za-z0-9]{12}$/)
    const params = { name: sketch.name }
    for (const who of [ben, keeper, null]) expect(await look(who, sketch.name)).toBe('NOT_FOUND')
    for (const route of [contract.getOwnSketch, contract.deleteSketch] as const)
      expect((await ben.visitor.ask(route, { params })).body).toMatchObject({ code: 'NOT_FOUND' })
    const body = { code: 'mine', title: 'Mine', rev: 0 }
    expect((await ben.visitor.ask(contract.saveDraft, { params, body })).body).toMatchObject({ code: 'NOT_FOUND' })
    expect((await ben.visitor.ask(contract.keepRevision, { params, body: { rev: 0 } })).body).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await ben.visitor.ask(contract.publishSketch, { params, body: described() })).body).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await olga.visitor.request(contract.listOwnSketches, {})).items.map(({ name }) => name)).toEqual([
      sketch.name,
    ])
    expect((await ben.visitor.request(contract.listOwnSketches, {})).items).toEqual([])
  })

  it('CODE-4.3 a draft is kept on top of what its writer has read, and the same again is that', async () => {
    const { sketch } = await begin(olga.visitor)
    const first = await save(sketch.name, { code: 'one', rev: 0 })
    expect(first.body).toMatchObject({ ok: true, data: { own: { code: 'one', rev: 1 } } })
    expect((await save(sketch.name, { code: 'one', rev: 0 })).body).toMatchObject({ data: { own: { rev: 1 } } })
    expect((await save(sketch.name, { code: 'two', rev: 0 })).body).toMatchObject({ code: 'CONFLICT' })
    const both = await Promise.all(['three', 'four'].map((each) => save(sketch.name, { code: each, rev: 1 })))
    expect(both.map(({ body }) => body.ok).filter((ok) => ok)).toEqual([true])
    expect((await own(sketch.name)).rev).toBe(2)
  })

  it('CODE-4.2 code is kept as it was typed, to the last byte that it may have', async () => {
    const { sketch } = await begin(olga.visitor, { code: 'a\r\nb\r\tc  \n\n' })
    expect((await own(sketch.name)).code).toBe('a\nb\n\tc  \n\n')
    const most = 'é'.repeat(sizes.sketchBytes / 2)
    expect((await save(sketch.name, { code: most, rev: 0 })).body).toMatchObject({ ok: true })
    const more = await save(sketch.name, { code: `${most}x`, rev: 1 })
    expect(more.body).toMatchObject({ code: 'TOO_LONG', error: expect.stringContaining('128 KiB') })
    for (const broken of ['a\0b', 'a\ud800b'])
      expect((await save(sketch.name, { code: broken, rev: 1 })).body).toMatchObject({ code: 'VALIDATION' })
    const title = '🐈'.repeat(sizes.sketchTitleCharacters)
    expect((await save(sketch.name, { code: 'x', title, rev: 1 })).body).toMatchObject({ ok: true })
    expect((await save(sketch.name, { code: 'x', title: `${title}x`, rev: 2 })).body).toMatchObject({
      code: 'TOO_LONG',
    })
    expect(await own(sketch.name)).toMatchObject({ code: 'x', rev: 2, sketch: { title } })
  })

  it('CODE-4.2 a person has so many sketches and no more', async () => {
    const { sketch } = await begin(olga.visitor)
    const { maintenance } = house.house.ctx.db
    const { id, ...row } = await maintenance
      .selectFrom('sketches')
      .selectAll()
      .where('name', '=', sketch.name)
      .executeTakeFirstOrThrow()
    const rows = Array.from({ length: sizes.sketchesPerPerson - 1 }, (_, n) => ({
      ...row,
      name: `${made}x${id}x${n}`.padEnd(12, 'x').slice(-12),
    }))
    for (let n = 0; n < rows.length; n += 20)
      await maintenance
        .insertInto('sketches')
        .values(rows.slice(n, n + 20))
        .execute()
    const body = { kind: 'svg' as const, title: '', code: '' }
    expect((await olga.visitor.ask(contract.createSketch, { body })).body).toMatchObject({ code: 'CONFLICT' })
    await olga.visitor.request(contract.deleteSketch, { params: { name: sketch.name } })
    expect((await olga.visitor.ask(contract.createSketch, { body })).body).toMatchObject({ ok: true })
  })
})

describe('revisions', () => {
  const revisions = async (who: Person, name: string) =>
    (await who.visitor.request(contract.listRevisions, { params: { name } })).items

  it('CODE-4.4 a revision is the draft at one moment, numbered and hashed, and the same text is the same', async () => {
    const { sketch, rev } = await begin(olga.visitor, { code: '//@needs sound keyboard\nx()' })
    const params = { name: sketch.name }
    const kept = async (at: number) =>
      (await olga.visitor.ask(contract.keepRevision, { params, body: { rev: at } })).body
    const hash = createHash('sha256').update('p5\n//@needs sound keyboard\nx()').digest('hex')
    const first = { revision: { number: 1, hash, needs: ['keyboard', 'sound'], published: false } }
    expect(await kept(rev)).toMatchObject({ data: first })
    expect(await kept(rev)).toMatchObject({ data: first })
    expect(await kept(rev + 1)).toMatchObject({ code: 'CONFLICT' })
    expect(await keep(olga.visitor, sketch.name, 'y()')).toBe(2)
    expect(await keep(olga.visitor, sketch.name, '//@needs sound keyboard\nx()')).toBe(3)
    expect(await look(olga, sketch.name, 2)).toMatchObject({ code: 'y()', revision: { number: 2, needs: [] } })
    expect((await revisions(olga, sketch.name)).map(({ number }) => number)).toEqual([3, 2, 1])
    await save(sketch.name, { code: ' \n', rev: (await own(sketch.name)).rev })
    expect(await kept((await own(sketch.name)).rev)).toMatchObject({ code: 'EMPTY' })
    expect(await own(sketch.name)).toMatchObject({ newest: 3 })
  })

  it('CODE-4.5 of many the oldest goes that nobody else had to do with', async () => {
    const name = await publish(olga.visitor)
    await keep(olga.visitor, name, 'two()')
    const { maintenance } = house.house.ctx.db
    const { id } = await maintenance
      .selectFrom('sketches')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    const rows = Array.from({ length: sizes.sketchRevisions - 2 }, (_, n) => ({
      sketch_id: id,
      number: n + 3,
      hash: `hash ${n}`,
      code: `step ${n}`,
      needs: '',
      published: 0,
      // The next one was remixed.
      forked: n === 0 ? 1 : 0,
      created_at: clock.now(),
    }))
    for (let n = 0; n < rows.length; n += 50)
      await maintenance
        .insertInto('sketch_revisions')
        .values(rows.slice(n, n + 50))
        .execute()
    expect(await keep(olga.visitor, name, 'one more()')).toBe(sizes.sketchRevisions + 1)
    expect(await keep(olga.visitor, name, 'and one more()')).toBe(sizes.sketchRevisions + 2)
    const left = await maintenance.selectFrom('sketch_revisions').select('number').where('sketch_id', '=', id).execute()
    expect(left).toHaveLength(sizes.sketchRevisions)
    expect([1, 2, 3, 4, 5].filter((number) => left.some((row) => row.number === number))).toEqual([1, 3, 5])
    await maintenance.updateTable('sketch_revisions').set({ published: 1 }).where('sketch_id', '=', id).execute()
    const { rev } = await own(name)
    const saved = await save(name, { code: 'a last one()', rev })
    expect(saved.body.ok).toBe(true)
    const refused = await olga.visitor.ask(contract.keepRevision, { params: { name }, body: { rev: rev + 1 } })
    expect(refused.body).toMatchObject({ code: 'CONFLICT', error: expect.stringContaining('200') })
  })
})

describe('publishing', () => {
  it('CODE-4.6 CODE-4.3 others see the revision that its maker says, as it was described, and no draft', async () => {
    const name = await publish(olga.visitor, {
      title: ' Round  thing ',
      caption: 'It turns.',
      alt: 'A circle',
      tags: ['round', 'calm', 'round'],
      seed: 4_294_967_295,
    })
    const shown = {
      sketch: {
        title: 'Round thing',
        caption: 'It turns.',
        alt: 'A circle',
        tags: ['round', 'calm'],
        licence: 'cc-by',
        revision: 1,
        seed: 4_294_967_295,
        maker: { id: olga.id, username: olga.username },
      },
      revision: { number: 1, published: true },
      code,
    }
    expect(await look(null, name)).toMatchObject(shown)
    await keep(olga.visitor, name, '//@needs sound\nsecret()', 'Other title')
    for (const who of [ben, null]) expect(await look(who, name)).toMatchObject({ ...shown, sketch: { needs: [] } })
    expect(await look(ben, name, 2)).toBe('NOT_FOUND')
    expect((await own(name)).sketch).toMatchObject({ title: 'Other title', needs: ['sound'], revision: 1 })
    expect((await again(name, { title: ' ' })).body).toMatchObject({ code: 'EMPTY' })
    expect((await again(name, { revision: 9 })).body).toMatchObject({ code: 'NOT_FOUND' })
    const caption = 'x'.repeat(sizes.sketchCaptionCharacters + 1)
    expect((await again(name, { caption })).body).toMatchObject({ code: 'TOO_LONG' })
    expect(await look(ben, name)).toMatchObject(shown)
  })

  it('CODE-4.7 each revision that ever was published is looked at by its number, and no other', async () => {
    const name = await publish(olga.visitor)
    await keep(olga.visitor, name, 'two()')
    await keep(olga.visitor, name, 'three()')
    await again(name, { revision: 3 })
    expect(await look(ben, name)).toMatchObject({ code: 'three()' })
    expect([await look(ben, name, 1), await look(ben, name, 2)]).toMatchObject([{ code }, {}])
    expect(await look(ben, name, 2)).toBe('NOT_FOUND')
    const numbers = async (who: Person) =>
      (await who.visitor.request(contract.listRevisions, { params: { name } })).items.map(({ number }) => number)
    expect([await numbers(ben), await numbers(olga)]).toEqual([
      [3, 1],
      [3, 2, 1],
    ])
  })

  it('CODE-4.10 CODE-4.11 taken back it is its maker’s again, with its picture; its dates are those of its first time', async () => {
    const { name: picture } = await send(olga, png(64, 48))
    const name = await publish(olga.visitor, { visibility: 'unlisted', picture })
    const unlisted = new Date(clock.now()).toISOString()
    const sees = async (who: Person): Promise<number> => {
      const { ticket } = await who.visitor.request(getFileTicket, {})
      return (await fetch(`${house.url}/files/${picture}/320?t=${ticket}`)).status
    }
    const shown = async () => (await look(ben, name)) as { sketch: contract.Sketch }
    expect((await shown()).sketch).toMatchObject({ published_at: unlisted, thumbnail: { url: expect.any(String) } })
    expect(await sees(ben)).toBe(200)
    clock.advance(60_000)
    const opened = new Date(clock.now()).toISOString()
    await again(name, { picture })
    expect((await shown()).sketch.published_at).toBe(opened)
    clock.advance(60_000)
    await again(name, { picture, visibility: 'private' })
    for (const who of [ben, null])
      expect([await look(who, name), await look(who, name, 1)]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
    expect([await sees(ben), await sees(olga)]).toEqual([404, 200])
    clock.advance(60_000)
    await again(name, {})
    expect((await shown()).sketch).toMatchObject({ published_at: opened, thumbnail: null })
    expect(await sees(ben)).toBe(404)
    expect((await again(name, { picture: (await send(ben, png(20, 20))).name })).body).toMatchObject({
      code: 'VALIDATION',
    })
  })

  it('CODE-4.9 nobody but its maker sees it while that one is frozen or banned, or one of the two has blocked the other', async () => {
    const name = await publish(olga.visitor, { visibility: 'unlisted' })
    for (const [one, other] of [
      [olga, ben],
      [ben, olga],
    ] as const) {
      await one.visitor.request(blockPerson, { params: { id: other.id } })
      expect(await look(ben, name)).toBe('NOT_FOUND')
      await one.visitor.request(unblockPerson, { params: { id: other.id } })
      expect(await look(ben, name)).toMatchObject({ code })
    }
    await keeper.visitor.request(freezePerson, { params: { id: olga.id }, body: { reason: 'odd' } })
    for (const who of [ben, keeper, null]) expect(await look(who, name)).toBe('NOT_FOUND')
    expect(await look(olga, name)).toMatchObject({ code })
    await keeper.visitor.request(unfreezePerson, { params: { id: olga.id } })
    expect(await look(null, name)).toMatchObject({ code })
    await keeper.visitor.request(banPerson, { params: { id: olga.id }, body: { reason: 'a quarrel' } })
    for (const who of [ben, keeper, null]) expect(await look(who, name)).toBe('NOT_FOUND')
  })
})
