// Scenarios of the devices on which people are told: whose they are, how long they last, and where the house sends.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as contract from '#contract/devices'
import { sizes } from '#contract/limits'
import { changePassphrase, endOtherSessions, signIn, signOut } from '#contract/accounts'
import { banPerson } from '#contract/moderation'
import { confirmSession } from '#contract/security'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { signerOf } from '#dev-env/push-browser'
import { type PostOffice, postOffice } from '#dev-env/post-office'
import type { Visitor } from '#dev-env/visitor'
import { eraseNow } from '#slices/accounts/index'

let service: PostOffice
let house: TestNeoSpace
let ada: Visitor
let bob: Visitor
let count = 0
const ids: Record<string, number> = {}
beforeAll(async () => {
  service = await postOffice()
  house = await testNeoSpace({ outside: service.outside.overrides, hurry: 1e-3 })
})
afterAll(async () => {
  await house[Symbol.asyncDispose]()
  await service[Symbol.asyncDispose]()
})
beforeEach(async () => {
  count++
  service.answer(201)
  for (const name of ['ada', 'bob'] as const) {
    const { visitor, user } = await house.signedIn(`${name}${count}`)
    ids[name] = user.id
    if (name === 'ada') ada = visitor
    else bob = visitor
  }
})

const browser = (name: string) => service.browser(`${name}-${count}`)
const add = async (who: Visitor, name: string) =>
  (await who.request(contract.addDevice, { body: browser(name).subscription })).device
const list = async (who: Visitor) => (await who.request(contract.listDevices, {})).items
const stored = async () =>
  (
    await house.house.ctx.db.reader
      .selectFrom('devices')
      .select('endpoint')
      .where('user_id', '=', ids['ada'] ?? 0)
      .execute()
  ).length
const again = async (): Promise<Visitor> => {
  const visitor = house.visitor()
  await visitor.request(signIn, { body: { username: `ada${count}`, password: passphrase } })
  return visitor
}

describe('keys', () => {
  it('NOTE-2.10 a push is signed by the house for its push service, and the browser alone reads it', async () => {
    const device = await add(ada, 'phone')
    await ada.request(contract.testDevice, { params: { id: device.id } })
    const sent = service.delivered.at(-1)
    if (!sent) throw new Error('Nothing came.')
    expect(browser('phone').read(sent)).toMatchObject({ kind: 'test' })
    expect(() => browser('another').read(sent)).toThrow()
    const { key, claims } = signerOf(sent)
    const told = await ada.request(contract.listDevices, {})
    expect([key, claims.aud]).toEqual([told.public_key, 'https://pages.example'])
    expect(claims.sub).toBe('mailto:house@localhost')
    expect(claims.exp * 1_000 - Date.now()).toBeLessThan(24 * 3_600_000)
    expect(sent.headers).toMatchObject({ ttl: '60', topic: 'test', urgency: 'normal' })
    expect(sent.headers.cookie).toBeUndefined()
  })

  it('NOTE-2.10 the pair is the same after a restart and another in another house', async () => {
    await using other = await testNeoSpace()
    const { visitor } = await other.signedIn('eve')
    const key = async (who: Visitor) => (await who.request(contract.listDevices, {})).public_key
    expect(await key(ada)).toBe(await key(bob))
    expect(await key(visitor)).not.toBe(await key(ada))
  })
})

describe('devices', () => {
  it('NOTE-2.11 one sees and removes one’s own, at most ten, and another’s answer NOT_FOUND', async () => {
    const first = await add(ada, 'phone-0')
    expect(first).toMatchObject({ here: true })
    for (let n = 1; n < sizes.devices; n++) await add(await again(), `phone-${n}`)
    const further = await again()
    const { body } = await further.ask(contract.addDevice, { body: browser('one-more').subscription })
    expect(body).toMatchObject({ ok: false, code: 'CONFLICT' })
    expect(await list(ada)).toHaveLength(sizes.devices)
    expect(await list(bob)).toEqual([])
    for (const spec of [contract.removeDevice, contract.testDevice])
      expect((await bob.ask(spec, { params: { id: first.id } })).body).toMatchObject({ ok: false, code: 'NOT_FOUND' })
    await ada.request(contract.removeDevice, { params: { id: first.id } })
    expect((await list(ada)).some(({ id }) => id === first.id)).toBe(false)
    expect(await add(further, 'one-more')).toMatchObject({ here: true })
  })

  it.each([
    ['signing out', async (visitor: Visitor) => void (await visitor.request(signOut, {}))],
    [
      'ending its session from elsewhere',
      async () => {
        const elsewhere = await again()
        await elsewhere.request(confirmSession, { body: { password: passphrase } })
        await elsewhere.request(endOtherSessions, {})
      },
    ],
    [
      'a new passphrase elsewhere',
      async () => {
        const body = { current: passphrase, password: 'another battery staple' }
        await (await again()).request(changePassphrase, { body })
      },
    ],
    [
      'a ban',
      async () => {
        const { visitor } = await house.signedIn(`owner${count}`, 'owner')
        await visitor.request(banPerson, { params: { id: ids['ada'] ?? 0 }, body: { reason: 'rude' } })
      },
    ],
    ['erasing the account', async () => void (await eraseNow(house.house.ctx, `ada${count}`))],
  ])('NOTE-2.11 a device ends with its session: %s', async (_, end) => {
    await add(ada, 'phone')
    expect(await stored()).toBe(1)
    await end(ada)
    expect(await stored()).toBe(0)
  })
})

describe('addresses', () => {
  it('NOTE-2.12 the same again takes the place of what was there, and of whoever was told there before', async () => {
    const first = await add(ada, 'before')
    expect(await add(ada, 'shared')).toEqual(first)
    await add(await again(), 'shared')
    expect(await list(ada)).toMatchObject([{ here: false }])
    await add(bob, 'shared')
    expect([await list(ada), (await list(bob)).length]).toEqual([[], 1])
  })

  it.each([
    'https://127.0.0.1/push',
    'https://10.0.0.7/push',
    'https://[::1]/push',
    'https://printer.local/push',
    'https://pages.example:8443/push',
    'https://ada:secret@pages.example/push',
    'https://localhost/push',
  ])('NOTE-2.12 the house sends nothing to %s', async (endpoint) => {
    const body = { ...browser('odd').subscription, endpoint }
    expect((await ada.ask(contract.addDevice, { body })).body).toMatchObject({ ok: false, code: 'NOT_FETCHED' })
  })

  it('NOTE-2.12 nor to a name that leads inside, nor over plain HTTP, nor with keys that are none', async () => {
    const inside = { ...browser('inside').subscription, endpoint: 'https://inside.example/push' }
    const { device } = await ada.request(contract.addDevice, { body: inside })
    const before = service.outside.reached.length
    expect(await ada.request(contract.testDevice, { params: { id: device.id } })).toEqual({ answer: 'unreached' })
    expect(service.outside.reached).toHaveLength(before)
    for (const bad of [{ endpoint: 'http://pages.example/push' }, { p256dh: 'A'.repeat(87) }])
      expect((await ada.ask(contract.addDevice, { body: { ...inside, ...bad } })).body).toMatchObject({
        ok: false,
        code: 'VALIDATION',
      })
  })

  it('NOTE-2.12 nor where its owner lets it fetch, because whoever is told names the address', async () => {
    const env = { NEOSPACE_OUTGOING_ALLOW: '10.0.0.0/8, inside.example' }
    await using open = await testNeoSpace({ outside: service.outside.overrides, hurry: 1e-3, env })
    const { visitor } = await open.signedIn('eve')
    for (const host of ['10.0.0.7', 'inside.example']) {
      const body = { ...browser('within').subscription, endpoint: `https://${host}/push` }
      const { body: answer } = await visitor.ask(contract.addDevice, { body })
      if (answer.ok) {
        const { id } = answer.data.device
        expect(await visitor.request(contract.testDevice, { params: { id } })).toEqual({ answer: 'unreached' })
      } else expect(answer).toMatchObject({ code: 'NOT_FETCHED' })
    }
    expect(service.outside.reached.some((place) => place.startsWith('10.'))).toBe(false)
  })

  it('NOTE-2.12 a house that fetches nothing offers no key and takes no device', async () => {
    await using still = await testNeoSpace({ env: { NEOSPACE_OUTGOING: 'off' } })
    const { visitor } = await still.signedIn('eve')
    expect(await visitor.request(contract.listDevices, {})).toMatchObject({ public_key: null })
    const { body } = await visitor.ask(contract.addDevice, { body: browser('still').subscription })
    expect(body).toMatchObject({ ok: false, code: 'NOT_FETCHED' })
  })
})

describe('trying out', () => {
  it.each([
    [201, 'taken'],
    [429, 'later'],
    [503, 'later'],
    [400, 'refused'],
    [302, 'refused'],
  ])('NOTE-2.17 %i is told as %s', async (status, answer) => {
    const { id } = await add(ada, 'phone')
    service.answer(status)
    expect(await ada.request(contract.testDevice, { params: { id } })).toEqual({ answer })
    expect(await list(ada)).toHaveLength(1)
  })

  it('NOTE-2.16 NOTE-2.17 a device that its push service knows no longer is forgotten', async () => {
    const { id } = await add(ada, 'phone')
    service.answer(410)
    expect(await ada.request(contract.testDevice, { params: { id } })).toEqual({ answer: 'gone' })
    expect(await list(ada)).toEqual([])
  })
})
