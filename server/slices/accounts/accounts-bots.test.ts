// Scenarios of bots: their tokens, their scopes, and the end of both.
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calls, protocol, routes } from '#contract/index'
import { scopedDoors } from '#contract/scopes'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { judge, listBots, makeBot, makeResetLink, revokeBot } from './index.ts'

let home: TestNeoSpace

beforeAll(async () => {
  home = await testNeoSpace()
  await home.person('ada', 'owner')
})
afterAll(() => home[Symbol.asyncDispose]())

interface Said {
  readonly ok: boolean
  readonly code?: string
}

/** Asks as a program does: without cookie, Origin or anti-forgery token unless `more` brings them. */
async function ask(token: string, method: string, path: string, body?: unknown, more: Record<string, string> = {}) {
  const answer = await fetch(`${home.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...more,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: (await answer.json()) as Said }
}

/** Opens a socket with a token; answers the refusal's code, or the socket once it was greeted. */
function open(token: string, extraHeaders: Record<string, string> = {}): Promise<Socket | string> {
  const socket = io(home.url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { protocol, token },
    extraHeaders,
  })
  return new Promise((resolve) => {
    socket.once('connected', () => resolve(socket))
    socket.once('connect_error', (error) => resolve((error as unknown as { data: { code: string } }).data.code))
  })
}

const line = (name: string) => ({ content: 'it rains', client_id: `bot-line-${name}` })

describe('bots', () => {
  it('BOT-1.1 speak over HTTP and the socket by their token alone, of which the hash is stored', async () => {
    const token = await makeBot(home.house.ctx, { username: 'weather', scopes: ['read', 'write', 'rooms'] })
    expect(token).toMatch(/^nsb_[\w-]{43}$/)
    expect(await ask(token, 'POST', '/api/rooms', { name: 'sky' })).toMatchObject({ status: 201 })
    expect(await ask(token, 'POST', '/api/rooms/sky/messages', line('1'))).toMatchObject({
      status: 201,
      body: { data: { message: { user: 'weather' } } },
    })
    const socket = (await open(token)) as Socket
    expect(await socket.emitWithAck('join_room', { room: 'sky' })).toMatchObject({ ok: true })
    socket.disconnect()
    const { token_hash } = await home.house.ctx.db.reader
      .selectFrom('bots')
      .select('token_hash')
      .executeTakeFirstOrThrow()
    expect(token_hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('BOT-1.2 come through no door whose scope their token lacks, and through none that names no scope', async () => {
    const token = await makeBot(home.house.ctx, { username: 'reader', scopes: ['read'] })
    expect(await ask(token, 'GET', '/api/rooms/sky/messages')).toMatchObject({ status: 200 })
    expect((await ask(token, 'POST', '/api/rooms/sky/messages', line('2'))).body.code).toBe('FORBIDDEN')
    for (const route of routes.filter(({ method, path }) => scopedDoors[`${method} ${path}`] === undefined)) {
      const path = route.path.replace(/:\w+/g, '1')
      const { body } = await ask(token, route.method, path, route.method === 'GET' ? undefined : {})
      expect(body, `${route.method} ${path}`).toMatchObject({ ok: false, code: 'FORBIDDEN' })
    }
    const socket = (await open(token)) as Socket
    expect(await socket.emitWithAck('send_message', { room: 'sky', ...line('3') })).toMatchObject({ code: 'FORBIDDEN' })
    socket.disconnect()
  })

  it('BOT-1.2 find their scopes at doors that exist and ask for no role', () => {
    const doors = new Map<string, string>([
      ...routes.map((spec) => [`${spec.method} ${spec.path}`, spec.policy] as const),
      ...calls.map((spec) => [spec.event, spec.policy] as const),
    ])
    for (const door of Object.keys(scopedDoors)) expect(['anyone', 'signed-in'], door).toContain(doors.get(door))
  })

  it('BOT-1.3 are shut out when revoked, on open sockets too, and no cookie helps', async () => {
    const { ctx } = home.house
    const token = await makeBot(ctx, { username: 'leaving', scopes: ['read', 'write'] })
    const { visitor } = await home.signedIn('bea')
    const cookie = visitor.cookie()
    const socket = (await open(token)) as Socket
    const ended = new Promise((resolve) => socket.once('session_ended', resolve))
    await revokeBot(ctx, 'leaving')
    expect(await ended).toMatchObject({ reason: 'revoked' })
    expect(await ask(token, 'GET', '/api/rooms', undefined, { cookie })).toMatchObject({
      status: 401,
      body: { code: 'AUTH_REQUIRED' },
    })
    expect(await open(token, { cookie, origin: home.url })).toBe('AUTH_REQUIRED')
    expect(await open({} as string, { cookie, origin: home.url })).toBe('AUTH_REQUIRED')
    // A person's session is no bearer token: it would pass the check against forgery.
    const session = decodeURIComponent(visitor.cookies.get('neospace') ?? '')
    expect(session).not.toBe('')
    expect((await ask(session, 'GET', '/api/rooms')).body.code).toBe('AUTH_REQUIRED')
  })

  it('BOT-1.3 are shut out while their owner is, and wrong tokens are counted', async () => {
    const { ctx } = home.house
    await home.signedIn('cleo')
    const token = await makeBot(ctx, { username: 'hers', owner: 'cleo', scopes: ['read'] })
    await judge(ctx, null, { username: 'cleo' }, { act: 'ban', reason: 'spam' })
    expect((await ask(token, 'GET', '/api/rooms')).body.code).toBe('AUTH_REQUIRED')
    await using strict = await testNeoSpace({ env: { NEOSPACE_LIMITS_FACTOR: '1' } })
    const statuses = new Set<number>()
    for (let tries = 0; tries < 100; tries++) {
      const headers = { authorization: 'Bearer nsb_wrong' }
      statuses.add((await fetch(`${strict.url}/api/house`, { headers })).status)
    }
    expect([...statuses]).toEqual([401, 429])
  })

  it('BOT-1.4 tell when they were last used, get a new token once revoked, and no reset link', async () => {
    const { ctx } = home.house
    const wish = { username: 'again', scopes: ['read'] as const }
    const first = await makeBot(ctx, wish)
    const seen = async () => (await listBots(ctx.db.reader, 'a', 1))[0]
    expect(await seen()).toMatchObject({ username: 'again', seen_at: null })
    await ask(first, 'GET', '/api/rooms')
    expect((await seen())?.seen_at).toBeGreaterThan(0)
    await expect(makeBot(ctx, wish)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(makeResetLink(ctx, { target: { username: 'again' }, by: null })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    await revokeBot(ctx, 'again')
    const second = await makeBot(ctx, wish)
    expect((await ask(first, 'GET', '/api/rooms')).status).toBe(401)
    expect((await ask(second, 'GET', '/api/rooms')).status).toBe(200)
  })
})
