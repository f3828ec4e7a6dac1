// The edges of the house: what every route and every event does with callers who are not who they should be and input that is not what it should be. Generated from the contract, so a new entry is covered by being there.
import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CallSpec, type RouteSpec } from '#contract/define'
import { calls, protocol, routes } from '#contract/index'
import { sizes } from '#contract/limits'
import { sendMessage } from '#contract/messages'
import { listRooms } from '#contract/rooms'
import { connect, type Person } from '#dev-env/person'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'

let house: TestNeoSpace
let alice: Person

beforeAll(async () => {
  house = await testNeoSpace()
  alice = await house.person('alice')
  await alice.join('general')
})
afterAll(() => house[Symbol.asyncDispose]())

const pathOf = (spec: RouteSpec): string =>
  spec.path.replace(':room', 'general').replace(':username', 'alice').replace(':id', '1')
const allRoutes: readonly RouteSpec[] = routes
const allCalls: readonly CallSpec[] = calls
const named = (spec: RouteSpec): [string, RouteSpec] => [`${spec.method} ${spec.path}`, spec]

describe('who may come in', () => {
  it.each(allRoutes.filter((spec) => spec.policy !== 'anyone').map(named))(
    'EDGE-1 %s asks the anonymous to sign in',
    async (_, spec) => {
      const answer = await house.visitor().fetch(spec.method, pathOf(spec), spec.method === 'GET' ? {} : { body: {} })
      expect(answer.status).toBe(401)
      expect(answer.body).toMatchObject({ ok: false, code: 'AUTH_REQUIRED' })
    },
  )

  it.each(allRoutes.filter((spec) => spec.method !== 'GET').map(named))(
    'EDGE-2 %s refuses what another site may have caused',
    async (_, spec) => {
      for (const headers of [
        { 'x-csrf-token': '' },
        { 'x-csrf-token': 'aaaaaaaa-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
        { origin: 'https://elsewhere.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ] as Record<string, string>[]) {
        const answer = await alice.visitor.fetch(spec.method, pathOf(spec), { body: {}, headers })
        expect(answer.status, JSON.stringify(headers)).toBe(403)
        expect(answer.body).toMatchObject({ ok: false, code: 'CSRF' })
      }
    },
  )

  it.each(allRoutes.filter((spec) => ['owner', 'admin', 'moderator'].includes(spec.policy)).map(named))(
    'EDGE-3 %s is closed to members',
    async (_, spec) => {
      const answer = await alice.visitor.fetch(spec.method, pathOf(spec), spec.method === 'GET' ? {} : { body: {} })
      expect(answer.body).toMatchObject({ ok: false, code: 'FORBIDDEN' })
    },
  )
})

describe('bad input over HTTP', () => {
  it.each(
    allRoutes
      .filter((spec) => spec.body !== undefined && spec.policy !== 'owner' && spec.policy !== 'moderator')
      .map(named),
  )('EDGE-4 %s answers malformed bodies with a coded JSON error', async (_, spec) => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    for (const raw of [
      '',
      '{',
      'null',
      '[]',
      '"text"',
      '{"__proto__":{"admin":true}}',
      '{"constructor":{"prototype":{}}}',
      deep,
    ]) {
      const answer = await alice.visitor.fetch(spec.method, pathOf(spec), { raw })
      expect(answer.headers.get('content-type')).toContain('application/json')
      expect(answer.status, raw.slice(0, 40)).toBeLessThan(500)
      if (!answer.body.ok) expect(answer.body.request_id).toMatch(/^[\w.-]{8,64}$/)
    }
    const xml = await alice.visitor.fetch(spec.method, pathOf(spec), {
      raw: '<a/>',
      headers: { 'content-type': 'application/xml' },
    })
    expect(xml.body).toMatchObject({ ok: false, code: 'UNSUPPORTED_TYPE' })
    const large = await alice.visitor.fetch(spec.method, pathOf(spec), {
      raw: JSON.stringify({ content: 'x'.repeat((spec.bodyBytes ?? sizes.bodyBytes) + 1_000) }),
    })
    expect(large.body).toMatchObject({ ok: false, code: 'TOO_LARGE' })
  })

  it('EDGE-5 refuses limits outside 1 to 100, two cursors, and ids that are none', async () => {
    for (const query of [
      'limit=0',
      'limit=-1',
      'limit=101',
      'limit=1e9',
      'limit=abc',
      'limit=1.5',
      'before_id=0',
      'before_id=-3',
      'after_rev=1',
      'before_id=1&after_id=1',
      'at=yesterday',
      'before_id=99999999999999999999',
    ]) {
      const answer = await alice.visitor.fetch('GET', `/api/rooms/general/messages?${query}`)
      expect(answer.body, query).toMatchObject({ ok: false, code: 'VALIDATION' })
    }
    for (const path of [
      '/api/messages/0',
      '/api/messages/-1',
      '/api/messages/abc',
      '/api/messages/1%00',
      '/api/rooms/GENERAL',
      '/api/rooms/..%2f',
    ]) {
      const answer = await alice.visitor.fetch('GET', path)
      expect(answer.status, path).toBeLessThan(500)
      expect(answer.body).toMatchObject({ ok: false })
    }
  })

  it('EDGE-6 gives the request id back and replaces hostile ones', async () => {
    const good = await alice.visitor.fetch('GET', '/api/session', { headers: { 'x-request-id': 'trace-12345678' } })
    expect(good.headers.get('x-request-id')).toBe('trace-12345678')
    for (const hostile of ['a b', '<script>', 'x'.repeat(200), 'short']) {
      const answer = await alice.visitor.fetch('GET', '/api/session', { headers: { 'x-request-id': hostile } })
      expect(answer.headers.get('x-request-id')).toMatch(/^[A-Za-z0-9._-]{8,64}$/)
      expect(answer.headers.get('x-request-id')).not.toBe(hostile)
    }
  })

  it('EDGE-7 answers JSON callers with JSON, whatever the path', async () => {
    for (const path of ['/api/nothing', '/nothing', '/assets/nothing.js']) {
      const answer = await alice.visitor.fetch('GET', path)
      expect(answer.status).toBe(404)
      expect(answer.body).toMatchObject({ ok: false, code: 'NOT_FOUND' })
    }
  })

  it('SEC-1.1 sends a content policy without unsafe sources, and every other header, with every answer', async () => {
    for (const path of ['/docs/api', '/api/session', '/api/nothing', '/livez']) {
      const { headers } = await alice.visitor.fetch('GET', path)
      const page = headers.get('content-type')?.startsWith('text/html') ?? false
      expect(page).toBe(path === '/docs/api')
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/default-src 'none'/)
      if (page) expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=-]+'/)
      // What is no page may do nothing at all when it is opened as one.
      else expect(policy).not.toMatch(/-src [^;]*'(self|nonce)/)
      expect(policy).not.toMatch(/unsafe-|\*|https:(?!\/\/)/)
      expect(policy).toMatch(/frame-ancestors 'none'/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      if (page) expect(headers.get('permissions-policy')).toContain('camera=()')
    }
  })
})

describe('bad input over the socket', () => {
  const hostile: readonly unknown[] = [
    undefined,
    null,
    0,
    'text',
    [],
    [1],
    true,
    {},
    { room: 5 },
    { room: ['general'] },
    { room: { a: 1 } },
    { id: 'x' },
    { id: -1 },
    { id: 1.5 },
    { ids: 'x' },
    { ids: Array(51).fill(1) },
    { __proto__: { room: 'general' } },
  ]

  it.each(allCalls.map((spec): [string, CallSpec] => [spec.event, spec]))(
    'EDGE-8 %s answers hostile payloads with a code and the socket lives on',
    async (event) => {
      for (const payload of hostile) {
        const ack = await alice.emit(event, payload)
        if (!ack.ok) expect(ack.code, JSON.stringify(payload)).not.toBe('INTERNAL')
      }
      expect(alice.socket.connected).toBe(true)
    },
  )

  it('EDGE-9 answers an unknown event with UNKNOWN_EVENT, and without an ack by an error event', async () => {
    expect(await alice.emit('launch_missiles', {})).toMatchObject({ ok: false, code: 'UNKNOWN_EVENT' })
    alice.forget()
    alice.socket.emit(sendMessage.event, { room: 'general' })
    await house.settle()
    expect(alice.frames.find((frame) => frame.event === 'error')?.payload).toMatchObject({
      code: 'VALIDATION',
      event: 'send_message',
    })
  })

  it('EDGE-10 ends the connection that sends a frame over 64 KiB, and no other', async () => {
    const { visitor, user } = await house.signedIn('flooder')
    const flooder = await connect(visitor, user)
    const gone = new Promise<string>((resolve) => flooder.socket.once('disconnect', resolve))
    flooder.socket.emit(sendMessage.event, {
      room: 'general',
      content: 'x'.repeat(70_000),
      client_id: 'abcdefgh',
    })
    await gone
    expect(alice.socket.connected).toBe(true)
    expect((await alice.visitor.request(listRooms, {})).items.length).toBeGreaterThan(0)
  })

  it('EDGE-11 refuses a handshake from a foreign page, without a session, or of another protocol', async () => {
    const { visitor, user } = await house.signedIn('knocker')
    const refused = async (change: (v: typeof visitor) => typeof visitor, headers: Record<string, string> = {}) =>
      connect(change(visitor), user, headers).then(
        () => 'connected',
        (error: { failure?: { code?: string } }) => error.failure?.code,
      )
    expect(await refused((v) => ({ ...v, cookie: () => '' }))).toBe('AUTH_REQUIRED')
    expect(await refused((v) => ({ ...v, cookie: () => 'neospace=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }))).toBe(
      'SESSION_EXPIRED',
    )
    expect(await refused((v) => v, { origin: 'https://evil.example' })).toBe('FORBIDDEN')
    const old = io(house.url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { protocol: protocol + 1 },
      extraHeaders: { cookie: visitor.cookie(), origin: house.url },
    })
    const failure = await new Promise((resolve) => old.once('connect_error', (error) => resolve(Object(error).data)))
    expect(failure).toMatchObject({ code: 'PROTOCOL' })
  })
})
