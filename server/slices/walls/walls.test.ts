// Scenarios of changing one's wall, of its limits, and of who sees and hears what of it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { blockPerson, followPerson, unfollowPerson } from '#contract/friends'
import { sizes } from '#contract/limits'
import type { WallStep } from '#contract/wall-changes'
import * as contract from '#contract/walls'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { puts, sampleModule } from '#dev-env/sample-module'
import { requesting, scenario } from '#dev-env/scenario'

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
const change = (...steps: WallStep[]) => ({ body: { client_id: `a-change-${++sent}`, steps } })
const save = (...steps: WallStep[]) => olga.visitor.request(contract.changeWall, change(...steps))
const own = async () => (await olga.visitor.request(contract.getOwnWall, {})).document
const wallOf = (who: Person) => ({ params: { username: who.username } })
const textsFor = async (viewer: { visitor: Person['visitor'] }) => {
  const { body } = await viewer.visitor.ask(contract.getWall, wallOf(olga))
  if (!body.ok) return body.code
  return body.data.wall.modules.map((module) => (module.kind === 'text' ? module.content.markdown : module.kind))
}
const stranger = () => ({ visitor: house.visitor() })

describe('changing', () => {
  it('WALL-2.2 a change is stored whole, in its order, takes one rev and is announced once', async () => {
    expect(await own()).toMatchObject({ modules: [], theme: { base: 'brutalist' } })
    await scenario(house, {
      as: olga,
      does: requesting(
        contract.changeWall,
        change(puts('module-a', 'one'), puts('module-b', 'two'), { step: 'order', ids: ['module-b', 'module-a'] }),
      ),
      answers: 'ok',
      data: { rev: 1 },
      announces: { WallChanged: 1 },
      hears: [
        [olga, []],
        [ben, []],
      ],
    })
    expect((await own()).modules.map(({ id }) => id)).toEqual(['module-b', 'module-a'])
    const { rev } = await save({ step: 'remove', id: 'module-b' }, { step: 'remove', id: 'not-there-1' })
    expect(rev).toBe(2)
    expect((await own()).modules).toEqual([sampleModule('module-a', 'one')])
  })

  it('WALL-2.2 what two devices change at once is both there', async () => {
    const texts = Array.from({ length: 8 }, (_, n) => `module-${n}`)
    await Promise.all(texts.map((id) => save(puts(id, id))))
    expect((await own()).modules.map(({ id }) => id).sort()).toEqual(texts)
    expect((await olga.visitor.request(contract.listMoments, {})).items.map(({ rev }) => rev)).toEqual([
      8, 7, 6, 5, 4, 3, 2, 1,
    ])
  })

  it('WALL-2.3 the same change sent again is stored once, at once and later; its id with another is refused', async () => {
    const same = change(puts('module-a', 'one'))
    const twins = await Promise.all([1, 2, 3].map(() => olga.visitor.request(contract.changeWall, same)))
    expect(new Set(twins.map(({ rev }) => rev))).toEqual(new Set([1]))
    expect((await olga.visitor.request(contract.changeWall, same)).rev).toBe(1)
    expect((await olga.visitor.request(contract.listMoments, {})).items).toHaveLength(1)
    const other = { body: { ...same.body, steps: [puts('module-a', 'two')] } }
    expect((await olga.visitor.ask(contract.changeWall, other)).body).toMatchObject({ code: 'CONFLICT' })
    const said = await olga.say('general', 'A message.')
    expect(said.message.client_id).toBeDefined()
    const asMessage = { body: { client_id: said.message.client_id ?? '', steps: [puts('module-a', 'two')] } }
    expect((await olga.visitor.ask(contract.changeWall, asMessage)).body).toMatchObject({ code: 'CONFLICT' })
    expect((await own()).modules).toEqual([sampleModule('module-a', 'one')])
  })

  it('WALL-2.5 settings count from the next look on, and their change is announced', async () => {
    expect((await olga.visitor.request(contract.getOwnWall, {})).settings).toEqual({
      audience: 'everyone',
      button: null,
      feeds: false,
      board: 'everyone',
      approve: false,
      company: false,
    })
    const settings = { audience: 'followers', feeds: true, board: 'mutuals', approve: true, company: true } as const
    await scenario(house, {
      as: olga,
      does: requesting(contract.changeWallSettings, { body: settings }),
      answers: 'ok',
      announces: { WallChanged: 1, WallAudienceChanged: 1 },
      hears: [[ben, []]],
    })
    expect((await olga.visitor.request(contract.getOwnWall, {})).settings).toEqual({ ...settings, button: null })
    await olga.visitor.request(contract.changeWallSettings, { body: { audience: 'everyone' } })
    const leaves = async () => (await ben.visitor.request(contract.getWall, wallOf(olga))).wall.can_leave
    expect(await leaves()).toBe(false)
    await ben.visitor.request(followPerson, { params: { id: olga.id } })
    expect(await leaves()).toBe(false)
    await olga.visitor.request(followPerson, { params: { id: ben.id } })
    expect(await leaves()).toBe(true)
    await olga.visitor.request(contract.changeWallSettings, { body: { board: 'nobody' } })
    expect(await leaves()).toBe(false)
  })

  it('WALL-2.6 who has it already is told so, until it changes, and never gets another viewer’s copy', async () => {
    await save(puts('module-a', 'one'), puts('module-b', 'two', 'me'))
    const path = `/api/walls/${olga.username}`
    const first = await ben.visitor.fetch('GET', path)
    const tag = first.headers.get('etag') ?? ''
    expect(first.headers.get('vary')).toContain('Cookie')
    const again = (headers: Record<string, string>, who = ben) => who.visitor.fetch('GET', path, { headers })
    expect((await again({ 'if-none-match': tag })).status).toBe(304)
    expect((await again({ 'if-none-match': `"other", W/${tag}` })).status).toBe(304)
    expect((await again({ 'if-none-match': tag }, olga)).status).toBe(200)
    await save(puts('module-a', 'three'))
    expect((await again({ 'if-none-match': tag })).status).toBe(200)
  })
})

describe('limits', () => {
  const refused = async (body: unknown) => {
    const before = await own()
    const answer = await olga.visitor.fetch('PATCH', '/api/me/wall', { body })
    expect(await own()).toEqual(before)
    expect(answer.body.ok).toBe(false)
    return answer.body.ok ? { code: 'ok', error: '' } : answer.body
  }
  const sending = (steps: unknown) => refused({ client_id: `a-change-${++sent}`, steps })

  it('WALL-2.4 one thing more than a wall holds is refused, and the last is taken', async () => {
    const many = Array.from({ length: sizes.wallModules }, (_, n) => puts(`module-${n}`, 'x'))
    await save(...many)
    expect((await own()).modules).toHaveLength(sizes.wallModules)
    expect(await sending([puts('one-too-many', 'x')])).toMatchObject({
      code: 'CONFLICT',
      error: expect.stringContaining(String(sizes.wallModules)),
    })
    await save({ step: 'remove', id: 'module-0' }, puts('one-in-its-place', 'x'))
  })

  it('WALL-2.4 too many steps, numbers beyond their bounds and bodies too large are refused and named', async () => {
    const steps = Array.from({ length: 10_000 }, () => ({ step: 'remove', id: 'module-a' }))
    expect(await sending(steps)).toMatchObject({
      code: 'VALIDATION',
      fields: { steps: expect.stringContaining(String(sizes.wallStepsPerChange)) },
    })
    for (const x of [1e308, Number.MAX_SAFE_INTEGER, 20_001, 0.5])
      expect(
        await sending([puts('module-a', 'x', 'everyone', { place: { ...sampleModule('module-a', '').place, x } })]),
      ).toMatchObject({ code: 'VALIDATION', fields: { 'steps.0.module.place.x': expect.anything() } })
    expect(await sending([puts('module-a', 'x'.repeat(10 * 1_024 * 1_024))])).toMatchObject({
      code: 'TOO_LARGE',
      error: expect.stringContaining('512 KiB'),
    })
    expect(await sending([puts('module-a', 'nul \u0000 byte')])).toMatchObject({ code: 'VALIDATION' })
    expect(await sending([puts('module-a', '\ud800 alone')])).toMatchObject({ code: 'VALIDATION' })
  })

  it('WALL-2.4 more writing than a wall holds is refused', async () => {
    const html = (n: number): WallStep => ({
      step: 'put',
      module: {
        ...sampleModule(`module-${n}`, ''),
        kind: 'html',
        content: { title: '', html: 'x'.repeat(sizes.htmlCharacters), css: 'y'.repeat(sizes.cssCharacters) },
      },
    })
    const most = Math.floor(sizes.wallBytes / (sizes.htmlCharacters + sizes.cssCharacters + 400))
    for (let n = 0; n < most; n += 10)
      await save(...Array.from({ length: Math.min(10, most - n) }, (_, k) => html(n + k)))
    expect(await sending([html(most), html(most + 1)])).toMatchObject({
      code: 'TOO_LARGE',
      error: expect.stringContaining(`${sizes.wallBytes / 1_024} KiB`),
    })
  })
})

describe('seeing', () => {
  it('WALL-3.1 everybody sees what is for them, thing by thing and as a whole', async () => {
    await save(
      puts('module-a', 'all', 'everyone'),
      puts('module-b', 'followers', 'followers'),
      puts('module-c', 'mutuals', 'mutuals'),
      puts('module-d', 'me', 'me'),
    )
    expect(await textsFor(stranger())).toEqual(['all'])
    expect(await textsFor(ben)).toEqual(['all'])
    await ben.visitor.request(followPerson, { params: { id: olga.id } })
    expect(await textsFor(ben)).toEqual(['all', 'followers'])
    await olga.visitor.request(followPerson, { params: { id: ben.id } })
    expect(await textsFor(ben)).toEqual(['all', 'followers', 'mutuals'])
    expect(await textsFor(olga)).toEqual(['all', 'followers', 'mutuals', 'me'])
    await olga.visitor.request(contract.changeWallSettings, { body: { audience: 'mutuals' } })
    expect(await textsFor(stranger())).toBe('NOT_FOUND')
    expect(await textsFor(ben)).toEqual(['all', 'followers', 'mutuals'])
    await ben.visitor.request(unfollowPerson, { params: { id: olga.id } })
    expect(await textsFor(ben)).toBe('NOT_FOUND')
    await olga.visitor.request(contract.changeWallSettings, { body: { audience: 'everyone' } })
    await olga.visitor.request(blockPerson, { params: { id: ben.id } })
    expect(await textsFor(ben)).toBe('NOT_FOUND')
  })

  it('WALL-3.1 AU-02 a wall that nobody touched tells the world no names, and is empty for those signed in', async () => {
    expect(await textsFor(stranger())).toBe('NOT_FOUND')
    expect(await textsFor(ben)).toEqual([])
    const page = await house.visitor().fetch('GET', `/@${olga.username}`)
    const nobody = await house.visitor().fetch('GET', '/@nobody-at-all')
    expect([page.status, nobody.status]).toEqual([404, 404])
    await save(puts('module-a', 'one'))
    expect(await textsFor(stranger())).toEqual(['one'])
  })

  it('WALL-3.1 what is for nobody else is in no answer, no push and no line of the log', async () => {
    const canary = `canary-${count}-only-for-me`
    await ben.call(contract.watchWall, { username: olga.username })
    const { rev } = await save(puts('module-a', 'all'), puts('module-b', canary, 'me'))
    const { era } = await olga.visitor.request(contract.openEra, { body: { rev, title: 'Then' } })
    await save(puts('module-a', 'all again'))
    await house.settle()
    const path = `/api/walls/${olga.username}`
    for (const who of [ben.visitor, house.visitor()])
      for (const each of [path, `${path}/eras`, `${path}/eras/${era.id}`]) {
        const answer = await who.fetch('GET', each)
        expect(answer.status).toBe(200)
        expect(JSON.stringify(answer.body)).not.toContain(canary)
      }
    expect(JSON.stringify(ben.frames)).toContain('wall_changed')
    expect(JSON.stringify(ben.frames)).not.toContain(canary)
    expect(JSON.stringify(house.log)).not.toContain(canary)
    expect(JSON.stringify(await own())).toContain(canary)
  })
})

describe('watching', () => {
  const heard = () => ben.heard(contract.wallChangedPush).map(({ rev }) => rev)

  it('WALL-8.1 a watcher is told where to look, gathered, and no more once they leave', async () => {
    expect(await ben.call(contract.watchWall, { username: olga.username })).toEqual({ rev: 0 })
    for (let n = 0; n < 12; n++) await save(puts('module-a', String(n)))
    const last = await ben.hears(contract.wallChangedPush, ({ rev }) => rev === 12)
    expect(last).toEqual({ username: olga.username, rev: 12 })
    expect(heard().length).toBeLessThan(12)
    await ben.call(contract.unwatchWall, { username: olga.username })
    ben.forget()
    await save(puts('module-a', 'unheard'))
    await house.settle()
    expect(heard()).toEqual([])
  })

  it('WALL-8.2 who loses the right is told of no change from then on', async () => {
    await save(puts('module-a', 'one'))
    await ben.call(contract.watchWall, { username: olga.username })
    const eve = await house.person(`eve${count}`)
    await eve.call(contract.watchWall, { username: olga.username })
    await olga.visitor.request(blockPerson, { params: { id: ben.id } })
    await save(puts('module-a', 'two'))
    await eve.hears(contract.wallChangedPush, ({ rev }) => rev === 2)
    await house.settle()
    expect(heard()).toEqual([])
    expect(await ben.ask(contract.watchWall, { username: olga.username })).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('WALL-8.1 one page watches only so many walls', async () => {
    for (let n = 0; n < sizes.wallsPerSocket; n++) {
      const { user } = await house.signedIn(`host${count}-${n}`)
      await ben.call(contract.watchWall, { username: user.username })
    }
    expect(await ben.ask(contract.watchWall, { username: olga.username })).toMatchObject({ code: 'CONFLICT' })
    await ben.call(contract.unwatchWall, { username: `host${count}-0` })
    await ben.call(contract.watchWall, { username: olga.username })
  })
})
