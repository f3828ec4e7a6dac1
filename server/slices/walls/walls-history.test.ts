// Scenarios of a wall's history: looking back, restoring, eras, and forgetting.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { followPerson } from '#contract/friends'
import type { WallDocument, WallStep } from '#contract/wall-changes'
import * as contract from '#contract/walls'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { puts } from '#dev-env/sample-module'
import { eraseNow } from '#slices/accounts/index'

let house: TestNeoSpace
let olga: Person
let ben: Person
let count = 0

beforeAll(async () => {
  house = await testNeoSpace()
})
beforeEach(async () => {
  count++
  olga = await house.person(`olga${count}`)
  ben = await house.person(`ben${count}`)
})
afterAll(() => house[Symbol.asyncDispose]())

let sent = 0
const id = () => `a-change-${++sent}`
const save = async (...steps: WallStep[]) =>
  (await olga.visitor.request(contract.changeWall, { body: { client_id: id(), steps } })).rev
const own = async () => (await olga.visitor.request(contract.getOwnWall, {})).document
const then = async (rev: number, who = olga) => {
  const { body } = await who.visitor.ask(contract.getMoment, { params: { rev } })
  return body.ok ? body.data.document : body.code
}
const restore = (rev: number, client_id = id()) =>
  olga.visitor.ask(contract.restoreMoment, { body: { rev, client_id } })
const open = async (rev: number, title = 'Then') =>
  (await olga.visitor.request(contract.openEra, { body: { rev, title } })).era.id
const eraFor = async (who: Person, era: number) => {
  const { body } = await who.visitor.ask(contract.getEra, { params: { username: olga.username, id: era } })
  return body.ok ? body.data.wall.modules.map((module) => module.kind === 'text' && module.content.markdown) : body.code
}

it('WALL-7.2 every moment is seen again as it was, over more changes than lie between two copies', async () => {
  const moments: [number, WallDocument][] = []
  for (let n = 1; n <= 120; n++) {
    const rev = await save(puts(`module-${n % 7}`, `text ${n}`), { step: 'order', ids: [`module-${(n * 3) % 7}`] })
    if (n % 17 === 0 || [49, 50, 51, 100, 101].includes(n)) moments.push([rev, await own()])
  }
  for (const [rev, document] of moments) expect(await then(rev)).toEqual(document)
  expect(await then(moments[0]?.[0] ?? 0, ben)).toBe('NOT_FOUND')
  expect(await then(999)).toBe('NOT_FOUND')
  const pages = await olga.visitor.request(contract.listMoments, { query: { limit: 50 } })
  expect(pages.items[0]).toMatchObject({ rev: 120, steps: ['order', 'put'] })
  expect(pages.next).toEqual({ before: 71 })
  const rest = await olga.visitor.request(contract.listMoments, { query: { before: 71, limit: 100 } })
  expect(rest).toMatchObject({ complete: true, order: 'newest' })
  expect(rest.items).toHaveLength(70)
}, 60_000)

it('WALL-7.3 restoring is one new change that can be taken back, and is done once', async () => {
  const first = await save(puts('module-a', 'one'), puts('module-b', 'two'))
  const before = await own()
  await save({ step: 'remove', id: 'module-a' }, puts('module-c', 'three'))
  const later = await own()
  const same = id()
  const answers = await Promise.all([restore(first, same), restore(first, same)])
  expect(answers.map(({ body }) => body.ok && body.data.rev)).toEqual([3, 3])
  expect(await own()).toEqual(before)
  expect((await restore(2)).body).toMatchObject({ ok: true, data: { rev: 4 } })
  expect(await own()).toEqual(later)
  expect((await restore(77)).body).toMatchObject({ code: 'NOT_FOUND' })
  expect((await olga.visitor.request(contract.getOwnWall, {})).rev).toBe(4)
})

it('WALL-7.3 restoring shows nobody what stands today and is not for them today', async () => {
  const loose = await save(puts('module-a', 'one', 'everyone'), puts('module-b', 'two', 'me'))
  await save(puts('module-a', 'one', 'me'), puts('module-b', 'two', 'everyone'))
  await restore(loose)
  expect((await own()).modules.map(({ audience }) => audience)).toEqual(['me', 'me'])
})

it('WALL-7.5 an era is open to visitors under its title until it is closed', async () => {
  const rev = await save(puts('module-a', 'the first day'))
  await save(puts('module-a', 'the second day'))
  const era = await open(rev, '  The first day ')
  const list = async () => (await ben.visitor.request(contract.listEras, { params: { username: olga.username } })).items
  expect(await list()).toMatchObject([{ id: era, title: 'The first day' }])
  expect(await eraFor(ben, era)).toEqual(['the first day'])
  const twice = await olga.visitor.ask(contract.openEra, { body: { rev, title: 'Again' } })
  expect(twice.body).toMatchObject({ code: 'CONFLICT' })
  const nothing = await olga.visitor.ask(contract.openEra, { body: { rev: 99, title: 'Nothing' } })
  expect(nothing.body).toMatchObject({ code: 'NOT_FOUND' })
  await olga.visitor.request(contract.closeEra, { params: { id: era } })
  expect(await list()).toEqual([])
  expect(await eraFor(ben, era)).toBe('NOT_FOUND')
})

it('WALL-7.6 in an era the narrower audience counts for what stands, and that of then for what is gone', async () => {
  const rev = await save(
    puts('module-a', 'was for all, is for me', 'everyone'),
    puts('module-b', 'was for me, is for all', 'me'),
    puts('module-c', 'was for all, is gone', 'everyone'),
    puts('module-d', 'was for followers, is gone', 'followers'),
    puts('module-e', 'was and is for all', 'everyone'),
  )
  await save(
    puts('module-a', 'a', 'me'),
    puts('module-b', 'b', 'everyone'),
    { step: 'remove', id: 'module-c' },
    { step: 'remove', id: 'module-d' },
  )
  const era = await open(rev)
  expect(await eraFor(ben, era)).toEqual(['was for all, is gone', 'was and is for all'])
  await ben.visitor.request(followPerson, { params: { id: olga.id } })
  expect(await eraFor(ben, era)).toEqual(['was for all, is gone', 'was for followers, is gone', 'was and is for all'])
  expect(await eraFor(olga, era)).toHaveLength(5)
  await olga.visitor.request(contract.changeWallSettings, { body: { audience: 'me' } })
  expect(await eraFor(ben, era)).toBe('NOT_FOUND')
})

it('WALL-7.4 what a wall is made to forget is in no table, and the moment from which it is kept stays', async () => {
  const secret = `secret-${count}-of-old`
  const resent = { body: { client_id: id(), steps: [puts('module-a', secret)] } }
  const { rev: old } = await olga.visitor.request(contract.changeWall, resent)
  await open(old, 'Old')
  for (let n = 0; n < 60; n++) await save(puts('module-b', `${secret} ${n}`))
  const kept = await save(puts('module-a', 'new'), puts('module-b', 'new too'))
  await save(puts('module-c', 'newer'))
  const asItWas = await then(kept)
  await olga.visitor.request(contract.forgetMoments, { query: { before: kept } })

  const { reader } = house.house.ctx.db
  const tables = await Promise.all([
    reader.selectFrom('entries').selectAll().execute(),
    reader.selectFrom('entry_versions').selectAll().execute(),
    reader.selectFrom('wall_snapshots').selectAll().execute(),
    reader.selectFrom('wall_modules').selectAll().execute(),
    reader.selectFrom('wall_eras').selectAll().where('user_id', '=', olga.id).execute(),
  ])
  expect(JSON.stringify(tables)).not.toContain(secret)
  expect(tables[4]).toEqual([])
  expect(await then(old)).toBe('NOT_FOUND')
  expect(await then(kept)).toEqual(asItWas)
  expect(await then(kept + 1)).toEqual(await own())
  expect((await olga.visitor.request(contract.listMoments, {})).items.map(({ rev }) => rev)).toEqual([kept + 1, kept])
  // What was forgotten is still known to have been sent.
  expect((await olga.visitor.request(contract.changeWall, resent)).rev).toBe(old)
  expect(JSON.stringify(await own())).not.toContain(secret)
})

it('WALL-7.7 with an account its wall is erased, and all that it ever was', async () => {
  const secret = `gone-${count}-for-good`
  const rev = await save(puts('module-a', secret, 'me'))
  await save({ step: 'remove', id: 'module-a' })
  await open(rev, secret)
  const { reader } = house.house.ctx.db
  const all = async () =>
    JSON.stringify(
      await Promise.all(
        (['entries', 'walls', 'wall_snapshots', 'wall_modules', 'wall_eras'] as const).map((table) =>
          reader.selectFrom(table).selectAll().execute(),
        ),
      ),
    )
  expect(await all()).toContain(secret)
  await eraseNow(house.house.ctx, olga.username)
  expect(await all()).not.toContain(secret)
  const gone = await ben.visitor.ask(contract.getWall, { params: { username: olga.username } })
  expect(gone.body).toMatchObject({ code: 'NOT_FOUND' })
})
