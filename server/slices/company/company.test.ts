// The rules of company on a real house, over real sockets.
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as company from '#contract/company'
import { blockPerson, followPerson, unblockPerson, unfollowPerson } from '#contract/friends'
import { sizes } from '#contract/limits'
import { setPresence } from '#contract/presence'
import { changeWallSettings } from '#contract/walls'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'

let house: TestNeoSpace
let olga: Person
let ben: Person
let eve: Person
let made = 0

beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  olga = await house.person(`olga${made}`)
  ben = await house.person(`ben${made}`)
  eve = await house.person(`eve${made}`)
  await olga.visitor.request(changeWallSettings, { body: { audience: 'everyone', company: true } })
})

const join = (person: Person, wall = olga) => person.ask(company.joinCompany, { username: wall.username })
const point = (person: Person, x: number, y = 0) => person.call(company.pointCompany, { x, y })
const last = (person: Person) => person.heard(company.companyPush).at(-1)
const feels = (person: Person, warm: boolean, ...xs: readonly number[]) =>
  expect
    .poll(() => [
      last(person)?.warm,
      last(person)
        ?.paws.map(({ x }) => x)
        .sort((a, b) => a - b),
    ])
    .toEqual([warm, [...xs].sort((a, b) => a - b)])

describe('who feels whom', () => {
  it('PRES-3.1 two who joined feel each other, and where they point; who only looks feels nothing', async () => {
    expect(await join(ben)).toMatchObject({ ok: true })
    await feels(ben, false)
    expect(await join(eve)).toMatchObject({ ok: true })
    await feels(ben, true)
    await feels(eve, true)
    await point(ben, 120, -40)
    await feels(eve, true, 120)
    expect(last(eve)?.paws).toMatchObject([{ x: 120, y: -40 }])
    await feels(ben, true)
    expect(olga.heard(company.companyPush)).toEqual([])
  })

  it('PRES-3.1 nobody is felt where the owner does not want it, and no more once they stop wanting it', async () => {
    await olga.visitor.request(changeWallSettings, { body: { company: false } })
    expect(await join(ben)).toMatchObject({ ok: false, code: 'FORBIDDEN' })
    expect(await ben.ask(company.pointCompany, { x: 0, y: 0 })).toMatchObject({ code: 'CONFLICT' })
    await olga.visitor.request(changeWallSettings, { body: { company: true } })
    await join(ben)
    await join(eve)
    await feels(ben, true)
    await olga.visitor.request(changeWallSettings, { body: { company: false } })
    await feels(ben, false)
    await feels(eve, false)
    expect(await ben.ask(company.pointCompany, { x: 0, y: 0 })).toMatchObject({ code: 'CONFLICT' })
  })

  it('PRES-3.2 who is hidden cannot come, and whoever hides is gone and feels nobody', async () => {
    await ben.call(setPresence, { state: 'around', hidden: true })
    expect(await join(ben)).toMatchObject({ ok: false, code: 'FORBIDDEN' })
    await ben.call(setPresence, { state: 'around', hidden: false })
    await join(ben)
    await join(eve)
    await point(ben, 5)
    await feels(eve, true, 5)
    await ben.call(setPresence, { state: 'around', hidden: true })
    await feels(eve, false)
    await feels(ben, false)
    ben.forget()
    await point(eve, 9)
    await house.settle()
    expect(ben.heard(company.companyPush)).toEqual([])
  })

  it('PRES-3.2 those who are kept apart never feel each other, whoever blocked, and others feel both', async () => {
    const iris = await house.person(`iris${made}`)
    await ben.visitor.request(blockPerson, { params: { id: eve.id } })
    for (const person of [ben, eve, iris]) await join(person)
    await point(ben, 1)
    await point(eve, 2)
    await feels(iris, true, 1, 2)
    await point(iris, 3)
    await feels(ben, true, 3)
    await feels(eve, true, 3)
    await ben.visitor.request(unblockPerson, { params: { id: eve.id } })
    await feels(ben, true, 2, 3)
    await iris.visitor.request(blockPerson, { params: { id: ben.id } })
    await feels(ben, true, 2)
    await feels(iris, true, 2)
    for (const person of [ben, eve]) expect(person.heard(company.companyPush).length).toBeGreaterThan(0)
  })

  it('PRES-3.2 whoever may not see the wall cannot come, and loses it with the right', async () => {
    await olga.visitor.request(changeWallSettings, { body: { audience: 'followers' } })
    expect(await join(ben)).toMatchObject({ code: 'NOT_FOUND' })
    for (const person of [ben, eve]) await person.visitor.request(followPerson, { params: { id: olga.id } })
    for (const person of [ben, eve, olga]) await join(person)
    await point(ben, 7)
    await feels(olga, true, 7)
    await ben.visitor.request(unfollowPerson, { params: { id: olga.id } })
    await feels(ben, false)
    await feels(olga, true)
    await olga.visitor.request(blockPerson, { params: { id: eve.id } })
    await feels(eve, false)
    await feels(olga, false)
  })
})

describe('coming and going', () => {
  it('PRES-3.3 whoever leaves, goes to another wall or loses the line is gone at once', async () => {
    await eve.visitor.request(changeWallSettings, { body: { company: true } })
    await join(olga)
    for (const go of [
      () => ben.call(company.leaveCompany, {}),
      () => join(ben, eve),
      () => Promise.resolve(ben.socket.disconnect()),
    ]) {
      await join(ben)
      await point(ben, 4)
      await feels(olga, true, 4)
      await go()
      await feels(olga, false)
    }
  })

  it('PRES-3.5 one person is one pair of paws on two screens, and does not feel themselves', async () => {
    await using phone = await connect(ben.visitor, ben)
    await join(ben)
    await join(phone)
    await join(eve)
    await point(ben, 1)
    await point(phone, 2)
    await feels(eve, true, 2)
    await feels(ben, true)
    ben.socket.disconnect()
    await point(phone, 3)
    await feels(eve, true, 3)
    await phone.call(company.leaveCompany, {})
    await feels(eve, false)
  })

  it('PRES-3.5 what is told names nobody and counts nobody', async () => {
    await join(ben)
    await join(eve)
    await point(ben, 1)
    await feels(eve, true, 1)
    const [frame] = eve.heard(company.companyPush).slice(-1)
    expect(Object.keys(frame ?? {}).sort()).toEqual(['paws', 'username', 'warm'])
    expect(Object.keys(frame?.paws[0] ?? {}).sort()).toEqual(['paw', 'x', 'y'])
    expect(JSON.stringify(frame)).not.toContain(ben.username)
    const before = frame?.paws[0]?.paw
    await ben.call(company.leaveCompany, {})
    await join(ben)
    await point(ben, 2)
    await feels(eve, true, 2)
    expect(last(eve)?.paws[0]?.paw).not.toBe(before)
  })
})

describe('bounds', () => {
  it('PRES-3.4 however much one points, it is told ten times a second at most, and the last place comes', async () => {
    await join(ben)
    await join(eve)
    await feels(eve, true)
    eve.forget()
    ben.forget()
    const began = performance.now()
    await Promise.all(Array.from({ length: 300 }, (_, n) => point(ben, n)))
    const tookMs = performance.now() - began
    await feels(eve, true, 299)
    expect(eve.heard(company.companyPush).length).toBeLessThanOrEqual(tookMs / sizes.companyToldEveryMs + 3)
    // One’s own moves are no news to oneself.
    expect(ben.heard(company.companyPush)).toEqual([])
  })

  it('PRES-3.6 a wall takes so many, and shows so few paws of them', async () => {
    const crowd: Person[] = []
    for (let n = 0; n < sizes.companyPerWall; n++) crowd.push(await house.person(`crowd${made}-${n}`))
    for (const [n, person] of crowd.entries()) {
      expect(await join(person)).toMatchObject({ ok: true })
      await point(person, n)
    }
    expect(await join(ben)).toMatchObject({ ok: false, code: 'CONFLICT' })
    const [first] = crowd
    await expect.poll(() => first && last(first)?.paws.length).toBe(sizes.companyPaws)
    await first?.call(company.leaveCompany, {})
    expect(await join(ben)).toMatchObject({ ok: true })
    for (const person of crowd) person.socket.disconnect()
  })

  it('PRES-3.7 nothing of it reaches the database', async () => {
    const { database } = house.config
    const everything = (): string => {
      if (database.kind !== 'sqlite') return ''
      const file = new DatabaseSync(database.file, { readOnly: true })
      const tables = file.prepare(`select name from sqlite_schema where type = 'table' order by name`).all()
      const rows = tables.map(({ name }) => file.prepare(`select * from "${String(name)}"`).all())
      file.close()
      return JSON.stringify(rows)
    }
    await house.settle()
    const before = everything()
    await join(ben)
    await join(eve)
    await point(ben, 11)
    await feels(eve, true, 11)
    await ben.call(company.leaveCompany, {})
    expect(everything()).toBe(before)
  })
})
