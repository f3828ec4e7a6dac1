// Every limit of the contract at its edge, through every route and event that names it, in a running house with its real numbers and a clock that is moved by hand.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount, signIn } from '#contract/accounts'
import type { CallSpec, RouteSpec } from '#contract/define'
import { changeHouse } from '#contract/house'
import { calls, routes } from '#contract/index'
import { sizes } from '#contract/limits'
import { addressFactor, type LimitName, limits, type RateLimit } from '#contract/rates'
import { postMessage, sendMessage } from '#contract/messages'
import { latencyCheck, slowDownPush } from '#contract/presence'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import type { Visitor } from '#dev-env/visitor'

const clock = fakeClock()
let house: TestNeoSpace
let made = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock, env: { NEOSPACE_LIMITS_FACTOR: '1', NEOSPACE_TRUST_PROXY: 'loopback' } })
})
afterAll(() => house[Symbol.asyncDispose]())

const allRoutes: readonly RouteSpec[] = routes
const allCalls: readonly CallSpec[] = calls
const windowsOf = (name: LimitName): RateLimit['windows'] => limits[name].windows
const pointsOf = (name: LimitName): number => windowsOf(name)[0]?.points ?? 0
const pathOf = (spec: RouteSpec): string =>
  spec.path.replace(':room', 'general').replace(':username', 'nobody').replace(':id', '999999')

/** A fresh address each time; the house trusts what stands before it here. */
const address = (): string => `198.51.${++made >> 8}.${made & 255}`
/** The same visitor, seen as from this address. */
const from = (someone: Visitor, place: string): Visitor['fetch'] => {
  return (method, path, options = {}) =>
    someone.fetch(method, path, { ...options, headers: { 'x-forwarded-for': place, ...options.headers } })
}
const somebody = async () => {
  clock.advance(86_400_000)
  return await house.signedIn(`walker-${++made}`, 'owner')
}

/** Counts as a request or event would, without asking: all but the last of the window, over as many shorter windows as that takes. */
async function fillAllButOne(name: LimitName, points: number, caller: { person: number | null; address: string }) {
  for (let n = 0; n < points - 1; ) {
    const { waitMs } = await house.house.ctx.limiter.count(name, caller)
    if (waitMs === null) n++
    else clock.advance(waitMs)
  }
}

const edges = (name: LimitName) =>
  windowsOf(name).map(({ points, seconds }) => ({ points, seconds, label: `${name}: ${points} in ${seconds} s` }))

describe('over HTTP', () => {
  const cases = allRoutes.flatMap((spec) =>
    edges(spec.limit).map((edge) => [`${spec.method} ${spec.path}`, edge.label, spec, edge] as const),
  )

  it.each(cases)('LIMIT-1 %s (%s) takes the last one and refuses the next', async (_, __, spec, edge) => {
    const { visitor, user } = await somebody()
    const place = address()
    const ask = () => from(visitor, place)(spec.method, pathOf(spec), spec.method === 'GET' ? {} : { body: {} })
    await visitor.refresh()
    // The token was asked for under a limit as well.
    clock.advance(86_400_000)
    await fillAllButOne(spec.limit, edge.points, { person: user.id, address: place })
    const last = await ask()
    expect(last.status).not.toBe(429)
    expect(last.headers.get('ratelimit-policy')).toContain(`"${spec.limit}-${edge.seconds}s";q=${edge.points};w=`)
    expect(last.headers.get('ratelimit')).toMatch(new RegExp(`"${spec.limit}-${edge.seconds}s";r=0;t=\\d+`))
    // Signing out has made a stranger of them, who is counted by address.
    if (last.headers.getSetCookie().length > 0) return
    const next = await ask()
    expect(next.status).toBe(429)
    expect(next.body).toMatchObject({ ok: false, code: 'RATE_LIMITED' })
    const waitMs = next.body.ok ? 0 : (next.body.retry_after_ms ?? 0)
    expect(waitMs).toBeGreaterThan(0)
    expect(waitMs).toBeLessThanOrEqual(edge.seconds * 1_000)
    expect(next.headers.get('retry-after')).toBe(String(Math.ceil(waitMs / 1_000)))
    clock.advance(waitMs)
    expect((await ask()).status).not.toBe(429)
  })
})

describe('over the socket', () => {
  const cases = allCalls.flatMap((spec) =>
    edges(spec.limit).map((edge) => [spec.event, edge.label, spec, edge] as const),
  )

  it.each(cases)('LIMIT-1 %s (%s) takes the last one and refuses the next', async (_, __, spec, edge) => {
    const { visitor, user } = await somebody()
    await using person = await connect(visitor, user)
    await fillAllButOne(spec.limit, edge.points, { person: user.id, address: '127.0.0.1' })
    const last = await person.emit(spec.event, {})
    if (!last.ok) expect(last.code).not.toBe('RATE_LIMITED')
    const next = await person.emit(spec.event, {})
    expect(next).toMatchObject({ ok: false, code: 'RATE_LIMITED' })
    const waitMs = next.ok ? 0 : (next.retry_after_ms ?? 0)
    expect(waitMs).toBeGreaterThan(0)
    expect(waitMs).toBeLessThanOrEqual(edge.seconds * 1_000)
    clock.advance(waitMs)
    const after = await person.emit(spec.event, {})
    if (!after.ok) expect(after.code).not.toBe('RATE_LIMITED')
  })
})

describe('what no route or event names', () => {
  const named = new Set([...allRoutes, ...allCalls].map(({ limit }) => limit))
  const bare = (Object.keys(limits) as LimitName[]).filter((name) => !named.has(name))

  const walks: Partial<Record<LimitName, () => Promise<void>>> = {
    async newcomer() {
      const owner = await house.signedIn(`walker-${++made}`, 'owner')
      await owner.visitor.request(changeHouse, { body: { join: 'open' } })
      const visitor = house.visitor()
      const body = { username: `walker-${++made}`, password: passphrase }
      const { user } = await visitor.request(createAccount, { body })
      await using person = await connect(visitor, user)
      const one = limits.newcomer.windows[0]
      await fillAllButOne('newcomer', one.points, { person: user.id, address: '127.0.0.1' })
      expect(await person.emit(sendMessage.event, {})).not.toMatchObject({ code: 'RATE_LIMITED' })
      expect(await person.emit(sendMessage.event, {})).toMatchObject({ code: 'RATE_LIMITED' })
      const post = () => visitor.fetch('POST', pathOf(postMessage), { body: {} })
      expect((await post()).status).toBe(429)
      clock.advance(one.seconds * 1_000)
      expect((await post()).status).not.toBe(429)
    },
    async requests() {
      const place = address()
      const someone = from(house.visitor(), place)
      await fillAllButOne('requests', limits.requests.windows[0].points, { person: null, address: place })
      expect((await someone('GET', '/api/openapi.json')).status).toBe(200)
      for (const path of ['/api/session', '/api/rooms', '/nothing', '/docs/api', '/assets/nothing.js', '/metrics']) {
        const answer = await someone('GET', path)
        expect(answer.status, path).toBe(429)
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
      }
      expect((await someone('GET', '/livez')).status).toBe(200)
      expect((await someone('GET', '/readyz')).status).toBe(200)
    },
    async handshake() {
      const { visitor, user } = await somebody()
      await fillAllButOne('handshake', limits.handshake.windows[0].points, { person: user.id, address: '127.0.0.1' })
      const first = await connect(visitor, user)
      await first[Symbol.asyncDispose]()
      await expect(connect(visitor, user)).rejects.toMatchObject({ failure: { code: 'RATE_LIMITED' } })
    },
    async handshake_refused() {
      clock.advance(60_000)
      const stranger = { ...house.visitor(), cookie: () => '' }
      const knock = () => connect(stranger, { id: 0, username: 'stranger' })
      await fillAllButOne('handshake_refused', limits.handshake_refused.windows[0].points, {
        person: null,
        address: '127.0.0.1',
      })
      await expect(knock()).rejects.toMatchObject({ failure: { code: 'AUTH_REQUIRED' } })
      await expect(knock()).rejects.toMatchObject({ failure: { code: 'RATE_LIMITED' } })
    },
    async socket_events() {
      const { visitor, user } = await somebody()
      await using person = await connect(visitor, user)
      await fillAllButOne('socket_events', pointsOf('socket_events'), {
        person: user.id,
        address: '127.0.0.1',
      })
      expect(await person.emit('no_such_event', {})).toMatchObject({ code: 'UNKNOWN_EVENT' })
      expect(await person.emit('no_such_event', {})).toMatchObject({ code: 'RATE_LIMITED' })
      expect(await person.ask(latencyCheck, { ts: 1 })).toMatchObject({ code: 'RATE_LIMITED' })
    },
  }

  it.each(bare)('LIMIT-1 %s holds at its edge', async (name) => {
    const walk = walks[name]
    expect(walk, `nothing in the house enforces ${name}`).toBeDefined()
    await walk?.()
  })
})

describe('who is counted with whom', () => {
  const wrong = { body: { username: 'nobody-here', password: 'wrong wrong wrong' } }
  const send = (person: Person) => person.emit(sendMessage.event, {})

  it('LIMIT-2 the whole of a limit over real requests, and not one more', async () => {
    const someone = from(house.visitor(), address())
    const statuses: number[] = []
    for (let n = 0; n <= limits.sign_in.windows[0].points; n++)
      statuses.push((await someone('POST', signIn.path, { body: {} })).status)
    expect(statuses).toEqual([...Array<number>(limits.sign_in.windows[0].points).fill(400), 429])
  })

  it('LIMIT-2 one person’s excess costs others at the address nothing, and five people’s fullness does', async () => {
    const people = await Promise.all(
      Array.from({ length: addressFactor + 1 }, async () => await house.signedIn(`neighbour-${++made}`)),
    )
    clock.advance(86_400_000)
    const connected = await Promise.all(people.map(({ visitor, user }) => connect(visitor, user)))
    const [first, ...others] = connected as [Person, ...Person[]]
    const points = limits.send_message.windows[0].points
    const codes = async (person: Person, times: number) => {
      const answers = await Promise.all(Array.from({ length: times }, () => send(person)))
      return answers.filter((answer) => !answer.ok && answer.code === 'RATE_LIMITED').length
    }
    expect(await codes(first, points * 4)).toBe(points * 3)
    for (const person of others.slice(0, addressFactor - 1)) expect(await codes(person, points)).toBe(0)
    // The address has had five times what one person may.
    expect(await codes(others.at(-1) as Person, 1)).toBe(1)
    clock.advance(limits.send_message.windows[0].seconds * 1_000)
    expect(await codes(others.at(-1) as Person, 1)).toBe(0)
    for (const person of connected) await person[Symbol.asyncDispose]()
  })

  it('LIMIT-3 a /64 is one address, its neighbour another', async () => {
    const ask = (place: string) => from(house.visitor(), place)('POST', signIn.path, { body: {} })
    for (let n = 0; n < limits.sign_in.windows[0].points; n++)
      expect((await ask(`2001:db8:1:2::${n + 1}`)).status).toBe(400)
    expect((await ask('2001:db8:1:2:ffff::1')).status).toBe(429)
    expect((await ask('2001:db8:1:3::1')).status).toBe(400)
  })

  it('LIMIT-3 forwarded headers of a proxy that is not trusted are ignored, counted, and warned of once', async () => {
    await using bare = await testNeoSpace({ clock, env: { NEOSPACE_LIMITS_FACTOR: '1' } })
    const someone = bare.visitor()
    const statuses: number[] = []
    for (let n = 0; n <= limits.sign_in.windows[0].points; n++) {
      const headers = { 'x-forwarded-for': address() }
      statuses.push((await someone.fetch('POST', signIn.path, { ...wrong, body: {}, headers })).status)
    }
    expect(statuses.at(-1)).toBe(429)
    expect(bare.log.filter(({ msg }) => String(msg).includes('untrusted proxy'))).toHaveLength(1)
    const metrics = await bare.house.ctx.metrics.untrustedForwards.get()
    expect(metrics.values[0]?.value).toBe(statuses.length)
  })
})

describe('sustained excess over a socket', () => {
  it('LIMIT-4 is asked to slow down, then cut off alone, and comes back', async () => {
    const { visitor, user } = await somebody()
    await using calm = await house.person(`calm-${++made}`)
    const flooder = await connect(visitor, user)
    const gone = new Promise<string>((resolve) => flooder.socket.once('disconnect', resolve))
    const quiet = pointsOf('socket_events')
    await Promise.all(Array.from({ length: quiet + sizes.excessToldAfter - 1 }, () => flooder.emit('flood', {})))
    expect(flooder.heard(slowDownPush)).toEqual([])
    expect(await flooder.emit('flood', {})).toMatchObject({ code: 'RATE_LIMITED' })
    expect(flooder.heard(slowDownPush)).toHaveLength(1)
    for (let n = sizes.excessToldAfter; n < sizes.excessCutAfter; n++) flooder.socket.emit('flood', {})
    expect(await gone).toBe('transport close')
    expect(flooder.heard(slowDownPush)).toHaveLength(1)
    expect(house.log.some(({ msg, user_id }) => user_id === user.id && String(msg).includes('was cut off'))).toBe(true)
    const cut = await house.house.ctx.metrics.cutOff.get()
    expect(cut.values).toContainEqual({ labels: { reason: 'flood' }, value: 1 })
    expect(await calm.ask(latencyCheck, { ts: 1 })).toMatchObject({ ok: true })
    await flooder[Symbol.asyncDispose]()
    clock.advance(60_000)
    await using back = await connect(visitor, user)
    expect(await back.ask(latencyCheck, { ts: 1 })).toMatchObject({ ok: true })
  })
})
