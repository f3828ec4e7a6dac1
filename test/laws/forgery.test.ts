// What another site may make a visitor's browser send, tried on every route that changes something: generated from the route table.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '#contract/accounts'
import type { RouteSpec } from '#contract/define'
import { routes } from '#contract/index'
import { listRooms } from '#contract/rooms'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Visitor } from '#dev-env/visitor'

let house: TestNeoSpace
let member: Visitor

beforeAll(async () => {
  house = await testNeoSpace()
  // Ids of the first person’s things are not the member’s own.
  await house.person('first-one')
  member = (await house.signedIn('alice')).visitor
})
afterAll(() => house[Symbol.asyncDispose]())

const allRoutes: readonly RouteSpec[] = routes
const unsafe = allRoutes
  .filter((spec) => spec.method !== 'GET')
  .map((spec): [string, RouteSpec] => [`${spec.method} ${spec.path}`, spec])
const pathOf = (spec: RouteSpec): string =>
  spec.path.replace(':room', 'no-such-room').replace(':username', 'nobody').replace(':id', '999999')

const forged: readonly (readonly [string, Record<string, string>])[] = [
  ['no token', { 'x-csrf-token': '' }],
  ['a wrong token', { 'x-csrf-token': 'aaaaaaaa-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
  ['a foreign origin', { origin: 'https://elsewhere.example' }],
  ['an origin that begins like ours', { origin: 'http://127.0.0.1.elsewhere.example' }],
  ['the origin of a sandbox', { origin: 'null' }],
  ['a foreign page by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
  ['a sister site by Sec-Fetch-Site', { 'sec-fetch-site': 'same-site' }],
  ['a form without token', { 'x-csrf-token': '', 'content-type': 'application/x-www-form-urlencoded' }],
  ['a text body without token', { 'x-csrf-token': '', 'content-type': 'text/plain' }],
]

describe('every unsafe route', () => {
  it.each(unsafe)('EDGE-2 %s refuses what another site may have caused, of members and strangers', async (_, spec) => {
    for (const visitor of [member, house.visitor()])
      for (const [what, headers] of forged) {
        const { status, body } = await visitor.fetch(spec.method, pathOf(spec), { raw: '{}', headers })
        expect([403, 415], what).toContain(status)
        expect(body, what).toMatchObject({ ok: false, code: status === 415 ? 'UNSUPPORTED_TYPE' : 'CSRF' })
      }
  })

  it.each(unsafe)('EDGE-2 %s lets the right token through, and reads no text as JSON', async (_, spec) => {
    // Signing out comes in this table too, so each route has its own visitor.
    const name = `right-${unsafe.findIndex(([, each]) => each === spec)}`
    // Where bytes are taken their type is looked at once it is clear who sends them.
    const { visitor } = await house.signedIn(name, spec.takes ? 'owner' : 'member')
    const text = await visitor.fetch(spec.method, pathOf(spec), {
      raw: '{}',
      headers: { 'content-type': 'text/plain' },
    })
    expect(text.body).toMatchObject({ ok: false, code: 'UNSUPPORTED_TYPE' })
    const { body } = await visitor.fetch(spec.method, pathOf(spec), { body: {} })
    if (!body.ok) expect(body.code).not.toBe('CSRF')
  })

  it.each(unsafe)('EDGE-2 %s is not reached under another method', async (_, spec) => {
    const { visitor } = await house.signedIn(`masked-${unsafe.findIndex(([, each]) => each === spec)}`)
    const before = house.announced.length
    for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override'])
      await visitor.fetch('GET', pathOf(spec), { headers: { [name]: spec.method, 'x-csrf-token': '' } })
    await visitor.fetch('GET', `${pathOf(spec)}?_method=${spec.method}`)
    expect(house.announced.slice(before)).toEqual([])
    // Still signed in, which an override of DELETE /api/session would have ended.
    expect((await visitor.ask(listRooms, {})).body).toMatchObject({ ok: true })
  })
})

describe('the token', () => {
  const login = (name: string) => ({ body: { username: name, password: passphrase } })

  it('EDGE-2 a stranger’s token is bound to their own browser, so nobody is signed in as somebody else', async () => {
    await house.signedIn('victim')
    const attacker = house.visitor()
    const attackers = (await attacker.fetch('GET', '/api/session')).body
    const token = attackers.ok ? String(Object(attackers.data)['csrf_token']) : ''
    const victim = house.visitor()
    // With the attacker’s token and no cookie of one’s own, and with one’s own cookie.
    for (const visitor of [house.visitor(), victim]) {
      if (visitor === victim) await visitor.fetch('GET', '/api/session')
      const answer = await visitor.fetch('POST', signIn.path, {
        ...login('victim'),
        headers: { 'x-csrf-token': token },
      })
      expect(answer.body).toMatchObject({ ok: false, code: 'CSRF' })
    }
    const right = await attacker.fetch('POST', signIn.path, { ...login('victim'), headers: { 'x-csrf-token': token } })
    expect(right.body.ok).toBe(true)
  })

  it('EDGE-2 a token from before signing in, or of another session, opens nothing', async () => {
    const { user } = await house.signedIn('returning')
    const visitor = house.visitor()
    const early = (await visitor.fetch('GET', '/api/session')).body
    const token = early.ok ? String(Object(early.data)['csrf_token']) : ''
    await visitor.request(signIn, login(user.username))
    const stale = await visitor.fetch('DELETE', '/api/session', { headers: { 'x-csrf-token': token } })
    expect(stale.body).toMatchObject({ ok: false, code: 'CSRF' })
    const others = (await member.fetch('GET', '/api/session')).body
    const foreign = others.ok ? String(Object(others.data)['csrf_token']) : ''
    const crossed = await visitor.fetch('DELETE', '/api/session', { headers: { 'x-csrf-token': foreign } })
    expect(crossed.body).toMatchObject({ ok: false, code: 'CSRF' })
  })
})
