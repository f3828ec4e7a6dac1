// Scenarios of what is pushed and when: what waits, what is no longer to be told, quiet hours, and what push services answer.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signIn } from '#contract/accounts'
import * as contract from '#contract/devices'
import { muteForMe } from '#contract/friends'
import { deleteMessage } from '#contract/messages'
import * as notices from '#contract/notices'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { type PostOffice, postOffice } from '#dev-env/post-office'
import { claimPushes } from './commands/claim-pushes.ts'
import { queuePushes } from './commands/queue-pushes.ts'
import type { Tx } from './owns.ts'
import { deliver } from './prepare/deliver.ts'
import { settle } from './prepare/settle.ts'
import { devicesById } from './queries/devices.ts'

const hourMs = 3_600_000
/** Noon in London. */
const clock = fakeClock(Date.UTC(2031, 0, 15, 12))
let service: PostOffice
let house: TestNeoSpace
let ada: Person
let bob: Person
let count = 0
beforeAll(async () => {
  service = await postOffice()
  // The keeper stands still, so that each test says when it comes round.
  house = await testNeoSpace({ clock, outside: service.outside.overrides, hurry: 1e-3 })
})
afterAll(async () => {
  await house[Symbol.asyncDispose]()
  await service[Symbol.asyncDispose]()
})
beforeEach(async () => {
  count++
  service.answer(201)
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  await add('phone')
})

const browser = (name: string) => service.browser(`${name}-${count}`)
const add = (name: string, by = bob.visitor) => by.request(contract.addDevice, { body: browser(name).subscription })
/** What came for this browser of Bob’s, opened. */
const told = (name = 'phone') =>
  service.delivered
    .filter(({ path }) => path === `/push/${name}-${count}`)
    .map((sent) => browser(name).read(sent) as { kind: string; key: string }) // What the house writes into a push.
const kinds = (name?: string) => told(name).map(({ kind }) => kind)
const name = async (words = 'come here') => {
  const { message } = await ada.say('general', `@${bob.username} ${words}`)
  await house.settle()
  return message
}
const roundAfter = async (ms: number) => {
  clock.advance(ms)
  await deliver(house.house.ctx)
}
const waiting = async () =>
  (await house.house.ctx.db.reader.selectFrom('device_pushes').select(['first_notice_id', 'tries', 'due_at']).execute())
    .length

describe('what is told', () => {
  it('NOTE-2.14 is pushed to every device at once, as a kind and without words, names or rooms', async () => {
    const desk = house.visitor()
    await desk.request(signIn, { body: { username: bob.username, password: passphrase } })
    await add('desk', desk)
    await name('the secret word')
    const [first] = told()
    expect(first).toMatchObject({ title: 'Your doorbell rang', text: 'Somebody named you.' })
    expect([kinds(), kinds('desk')]).toEqual([['mention'], ['mention']])
    expect(Object.keys(told()[0] ?? {}).toSorted()).toEqual(['key', 'kind', 'text', 'title'])
    expect(service.delivered.at(-1)?.headers).toMatchObject({ topic: 'news', ttl: '86400' })
    expect(await waiting()).toBe(0)
  })

  it('NOTE-2.14 one push waits for a device however much it is told of, and the later ones follow', async () => {
    service.answer(503)
    await name('one')
    await name('two')
    await name('three')
    expect(kinds()).toEqual(['mention'])
    expect(await waiting()).toBe(1)
    service.answer(201)
    await roundAfter(15_000)
    expect(kinds()).toEqual(['mention', 'mention'])
    expect(await waiting()).toBe(0)
    await name('four')
    expect(new Set(told().map(({ key }) => key)).size).toBe(3)
  })
})

const claimOne = async () => {
  const { ctx } = house.house
  const [push] = await ctx.db.write('device-pushes', (tx: Tx) => claimPushes(tx))
  const [device] = await devicesById(ctx.db.reader, [push?.device_id ?? 0])
  if (!push || !device) throw new Error('Nothing waits.')
  return { ctx, push, device }
}
const spans = () =>
  house.house.ctx.db.reader.selectFrom('device_pushes').select(['first_notice_id', 'last_notice_id', 'tries']).execute()

describe('what is told while something is sent', () => {
  it('NOTE-2.14 waits for a push of its own', async () => {
    service.answer(503)
    await name('one')
    clock.advance(15_000)
    const { ctx, push, device } = await claimOne()
    service.answer(201)
    await name('two')
    expect(kinds()).toHaveLength(1)
    await settle(ctx, push, device, { ok: true, status: 201, retryAfter: null })
    expect(await waiting()).toBe(1)
    await roundAfter(0)
    expect(kinds()).toHaveLength(2)
    expect(await waiting()).toBe(0)
  })

  it('NOTE-2.14 also where it has the smaller number, because notices are not stored in their order', async () => {
    service.answer(503)
    await name('one')
    await name('two')
    const [span] = await spans()
    const [one, two] = [span?.first_notice_id ?? 0, span?.last_notice_id ?? 0]
    const queue = (id: number) => house.house.ctx.db.write('queue', (tx: Tx) => queuePushes(tx, [{ id }]))
    await house.house.ctx.db.maintenance.deleteFrom('device_pushes').execute()
    await queue(two)
    await house.settle()
    clock.advance(15_000)
    const { ctx, push, device } = await claimOne()
    service.answer(201)
    await queue(one)
    await house.settle()
    expect(await spans()).toMatchObject([{ first_notice_id: one, last_notice_id: two }])
    const before = kinds().length
    await settle(ctx, push, device, { ok: true, status: 201, retryAfter: null })
    expect(await waiting()).toBe(1)
    await roundAfter(0)
    expect(kinds()).toHaveLength(before + 1)
    expect(await waiting()).toBe(0)
  })

  it('NOTE-2.15 what found no room was not tried, and comes a moment later', async () => {
    service.answer(503)
    await name('one')
    clock.advance(15_000)
    const { ctx, push, device } = await claimOne()
    expect(push.tries).toBe(2)
    await settle(ctx, push, device, { ok: false, why: 'busy' })
    expect(await spans()).toMatchObject([{ tries: 1 }])
    service.answer(201)
    await roundAfter(5_000)
    expect(kinds()).toHaveLength(2)
    expect(await waiting()).toBe(0)
  })
})

describe('what would not be told now', () => {
  it.each([
    [
      'was read',
      async () => void (await bob.visitor.request(notices.changeNotices, { body: { state: 'read', up_to: 1e9 } })),
    ],
    [
      'is of a kind muted meanwhile',
      async () => void (await bob.visitor.request(notices.changeNoticeSettings, { body: { muted: ['mention'] } })),
    ],
    [
      'is of somebody muted meanwhile',
      async () => void (await bob.visitor.request(muteForMe, { params: { id: ada.id } })),
    ],
    ['was deleted', async (id: number) => void (await ada.call(deleteMessage, { id }))],
  ])('NOTE-2.13 is not pushed: what %s', async (_, happens) => {
    service.answer(503)
    const { id } = await name()
    service.answer(201)
    await happens(id)
    await roundAfter(15_000)
    expect(kinds()).toEqual(['mention'])
    expect(await waiting()).toBe(0)
  })

  it('NOTE-2.13 nor what is said in a room of which one hears nothing', async () => {
    await bob.visitor.request(notices.setRoomLevel, { params: { room: 'general' }, body: { level: 'none' } })
    await name()
    expect(kinds()).toEqual([])
  })

  it('NOTE-2.13 what comes in quiet hours waits for their end', async () => {
    const now = new Date(clock.now())
    const at = now.getUTCHours() * 60 + now.getUTCMinutes()
    const quiet = { from_minute: (at + 1_410) % 1_440, to_minute: (at + 120) % 1_440, zone: 'UTC' }
    await bob.visitor.request(notices.changeNoticeSettings, { body: { quiet } })
    await name()
    expect(kinds()).toEqual([])
    await roundAfter(2 * hourMs - 120_000)
    expect(kinds()).toEqual([])
    await roundAfter(120_000)
    expect(kinds()).toEqual(['mention'])
  })
})

describe('what push services answer', () => {
  it('NOTE-2.16 a device that they know no longer is forgotten', async () => {
    service.answer(404)
    await name()
    expect((await bob.visitor.request(contract.listDevices, {})).items).toEqual([])
    expect(await waiting()).toBe(0)
  })

  it('NOTE-2.16 what they refuse is given up, with a line that does not name the address', async () => {
    service.answer(413)
    const { length } = house.log
    await name()
    await roundAfter(hourMs)
    expect(kinds()).toEqual(['mention'])
    const lines = house.log.slice(length).filter(({ msg }) => msg === 'a push was refused and is given up')
    expect(lines).toMatchObject([{ service: 'pages.example', status: 413 }])
    expect(JSON.stringify(house.log)).not.toContain('/push/')
  })

  it('NOTE-2.16 what is to come later is tried again after longer and longer, or as late as they ask, and given up after a day', async () => {
    service.answer(503)
    await name()
    await roundAfter(14_000)
    expect(kinds()).toHaveLength(1)
    await roundAfter(1_000)
    expect(kinds()).toHaveLength(2)
    await roundAfter(15_000)
    expect(kinds()).toHaveLength(2)
    service.answer(429, { 'retry-after': '7200' })
    await roundAfter(15_000)
    expect(kinds()).toHaveLength(3)
    await roundAfter(hourMs)
    expect(kinds()).toHaveLength(3)
    service.answer(503)
    for (let hour = 0; hour < 30; hour++) await roundAfter(hourMs)
    expect(await waiting()).toBe(0)
    expect(kinds().length).toBeGreaterThan(20)
    service.answer(201)
    await roundAfter(hourMs)
    expect(kinds().length).toBeLessThan(30)
  })
})
