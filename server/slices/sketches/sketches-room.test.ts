// The rules of how much room a person’s code takes.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import * as contract from '#contract/sketches'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { begin, described, keep, publish } from '#dev-env/sketching'
import { eraseNow } from '#slices/accounts/index'
import { countCode, takeTurn } from './commands/take-room.ts'
import type { Tx } from './owns.ts'

let house: TestNeoSpace
let olga: Person
let ben: Person
let made = 0

beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  olga = await house.person(`olga${made}`)
  ben = await house.person(`ben${made}`)
})

const db = () => house.house.ctx.db
const counted = async (who = olga) =>
  (await db().reader.selectFrom('sketch_makers').select('bytes').where('maker_id', '=', who.id).executeTakeFirst())
    ?.bytes
/** What all of it takes, counted one by one. */
async function taken(): Promise<number> {
  const drafts = await db()
    .reader.selectFrom('sketches')
    .select(['id', 'code'])
    .where('maker_id', '=', olga.id)
    .execute()
  const ids = drafts.map(({ id }) => id)
  const kept =
    ids.length === 0
      ? []
      : await db().reader.selectFrom('sketch_revisions').select('code').where('sketch_id', 'in', ids).execute()
  return [...drafts, ...kept].reduce((sum, { code }) => sum + Buffer.byteLength(code), 0)
}
const agrees = async (): Promise<void> => expect(await counted()).toBe(await taken())
/** Takes all but so much of what olga may have. */
const leave = (bytes: number) =>
  db()
    .maintenance.updateTable('sketch_makers')
    .set({ bytes: sizes.sketchesBytes - bytes })
    .where('maker_id', '=', olga.id)
    .execute()
const save = (name: string, code: string, rev: number) =>
  olga.visitor.ask(contract.saveDraft, { params: { name }, body: { code, title: 'Round', rev } })
const keepAt = (name: string, rev: number) =>
  olga.visitor.ask(contract.keepRevision, { params: { name }, body: { rev } })
const remove = (name: string, number: number, by = olga) =>
  by.visitor.ask(contract.removeRevision, { params: { name, number } })
const full = { code: 'QUOTA', error: expect.stringMatching(/64 MiB.*Remove old revisions.*delete a sketch/) }

it('CODE-4.27 drafts and revisions are counted by their bytes, whatever becomes of them', async () => {
  expect(await counted()).toBeUndefined()
  const { sketch, rev } = await begin(olga.visitor, { code: 'é\r\nx' })
  expect(await counted()).toBe(4)
  await keepAt(sketch.name, rev)
  expect(await counted()).toBe(8)
  // The same again is that.
  await keepAt(sketch.name, rev)
  await save(sketch.name, 'é\nx', rev)
  expect(await counted()).toBe(8)
  await keep(olga.visitor, sketch.name, 'longer than before')
  await agrees()
  await publish(ben.visitor, {}, { code: 'not hers' })
  await publish(olga.visitor, {}, { from: { name: await publish(ben.visitor), revision: 1 }, code: 'a remix' })
  await agrees()
  await remove(sketch.name, 1)
  await agrees()
  await olga.visitor.request(contract.deleteSketch, { params: { name: sketch.name } })
  await agrees()
})

it('CODE-4.27 what does not fit is refused with what to do, and leaves what was', async () => {
  const { sketch, rev } = await begin(olga.visitor, { code: '12345' })
  await leave(4)
  const body = { kind: 'p5' as const, title: '', code: '12345' }
  expect((await olga.visitor.ask(contract.createSketch, { body })).body).toMatchObject(full)
  expect((await keepAt(sketch.name, rev)).body).toMatchObject(full)
  expect((await save(sketch.name, '1234567890', rev)).body).toMatchObject(full)
  const own = await olga.visitor.request(contract.getOwnSketch, { params: { name: sketch.name } })
  expect(own.own).toMatchObject({ code: '12345', rev, newest: null })
  expect((await save(sketch.name, '123456789', rev)).body).toMatchObject({ ok: true })
  expect(await counted()).toBe(sizes.sketchesBytes)
})

it('CODE-4.27 whoever has more than that can still shorten, remove and delete, and has the room again', async () => {
  const { sketch, rev } = await begin(olga.visitor, { code: '1234567890' })
  await keepAt(sketch.name, rev)
  await keep(olga.visitor, sketch.name, 'another one')
  await leave(-1_000)
  const own = await olga.visitor.request(contract.getOwnSketch, { params: { name: sketch.name } })
  expect((await save(sketch.name, 'short', own.own.rev)).body).toMatchObject({ ok: true })
  expect(await counted()).toBe(sizes.sketchesBytes + 1_000 - 6)
  expect((await remove(sketch.name, 1)).body).toMatchObject({ ok: true })
  expect(await counted()).toBe(sizes.sketchesBytes + 1_000 - 16)
  await olga.visitor.request(contract.deleteSketch, { params: { name: sketch.name } })
  expect(await counted()).toBe(sizes.sketchesBytes + 1_000 - 16 - 5 - 11)
})

it('CODE-4.27 CODE-4.5 a revision that is thinned out gives its room back', async () => {
  const { sketch, rev } = await begin(olga.visitor, { code: 'the first of them' })
  await keepAt(sketch.name, rev)
  const { id } = await db()
    .reader.selectFrom('sketches')
    .select('id')
    .where('name', '=', sketch.name)
    .executeTakeFirstOrThrow()
  const rows = Array.from({ length: sizes.sketchRevisions - 1 }, (_, n) => ({
    sketch_id: id,
    number: n + 2,
    hash: `hash ${n}`,
    code: '',
    needs: '',
    published: 0,
    forked: 0,
    created_at: 0,
  }))
  await db().maintenance.insertInto('sketch_revisions').values(rows).execute()
  await leave(0)
  // No longer than what goes for it.
  expect((await save(sketch.name, 'the last of them!', rev)).body).toMatchObject({ ok: true })
  expect((await keepAt(sketch.name, rev + 1)).body).toMatchObject({ ok: true })
  expect(await counted()).toBe(sizes.sketchesBytes)
})

it('CODE-4.27 many screens at once take no more than one', async () => {
  const { sketch } = await begin(olga.visitor, { code: '' })
  const other = await begin(olga.visitor, { code: '' })
  await leave(25)
  const body = { kind: 'p5' as const, title: '', code: '1234567890' }
  const answers = await Promise.all([
    ...Array.from({ length: 6 }, () => olga.visitor.ask(contract.createSketch, { body })),
    save(sketch.name, '1234567890', 0),
    save(other.sketch.name, '1234567890', 0),
  ])
  expect(answers.filter(({ body: { ok } }) => ok)).toHaveLength(2)
  expect(answers.flatMap(({ body: said }) => (said.ok ? [] : [said.code]))).toEqual(Array(6).fill('QUOTA'))
  expect(await counted()).toBe(sizes.sketchesBytes - 5)
})

it('CODE-4.27 nor do they where nothing but the database keeps them apart, as between nodes', async () => {
  await begin(olga.visitor, { code: '' })
  await leave(25)
  const take = (node: number): Promise<string> =>
    db()
      .write(`node ${node}`, async (tx: Tx) => countCode(tx, olga.id, await takeTurn(tx, olga.id), 10))
      .then(
        () => 'taken',
        (error: { readonly code?: string }) => error.code ?? 'a fault',
      )
  const said = await Promise.all(Array.from({ length: 6 }, (_, node) => take(node)))
  expect(said.toSorted()).toEqual([...Array(4).fill('QUOTA'), 'taken', 'taken'])
  expect(await counted()).toBe(sizes.sketchesBytes - 5)
})

it('CODE-4.27 with an account nothing of the count is left', async () => {
  const name = await publish(olga.visitor)
  await publish(ben.visitor, {}, { from: { name, revision: 1 } })
  const held = await counted(ben)
  await eraseNow(house.house.ctx, olga.username)
  expect([await counted(), await counted(ben)]).toEqual([undefined, held])
})

it('CODE-4.28 a revision goes that nobody else had to do with, by its maker alone', async () => {
  const name = await publish(olga.visitor)
  await keep(olga.visitor, name, 'two()')
  await keep(olga.visitor, name, 'three()')
  await keep(olga.visitor, name, 'four()')
  await begin(olga.visitor, { from: { name, revision: 3 } })
  expect((await remove(name, 2, ben)).body).toMatchObject({ code: 'NOT_FOUND' })
  expect((await remove(name, 1)).body).toMatchObject({ code: 'CONFLICT', error: expect.stringContaining('published') })
  expect((await remove(name, 3)).body).toMatchObject({ code: 'CONFLICT', error: expect.stringContaining('remixed') })
  expect((await remove(name, 4)).body).toMatchObject({ code: 'CONFLICT', error: expect.stringContaining('newest') })
  expect((await remove(name, 2)).body).toMatchObject({ ok: true })
  expect((await remove(name, 2)).body).toMatchObject({ code: 'NOT_FOUND' })
  expect(await keep(olga.visitor, name, 'five()')).toBe(5)
  const again = described({ revision: 2 })
  const published = await olga.visitor.ask(contract.publishSketch, { params: { name }, body: again })
  expect(published.body).toMatchObject({ code: 'NOT_FOUND' })
  const { items } = await olga.visitor.request(contract.listRevisions, { params: { name } })
  expect(items.map(({ number }) => number)).toEqual([5, 4, 3, 1])
  await agrees()
})
