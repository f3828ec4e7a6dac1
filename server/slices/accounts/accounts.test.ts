// Scenarios of accounts: joining, signing in, devices, one-time links, over real HTTP and sockets, on a clock that the test moves.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as contract from '#contract/accounts'
import { changeHouse } from '#contract/house'
import { sizes } from '#contract/limits'
import { sessionEndedPush } from '#contract/presence'
import { confirmSession } from '#contract/security'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect } from '#dev-env/person'
import type { Visitor } from '#dev-env/visitor'
import { makeResetLink, openAccount } from './index.ts'
import type { Tx } from './owns.ts'

const clock = fakeClock()
let home: TestNeoSpace
let owner: Visitor

beforeAll(async () => {
  home = await testNeoSpace({ clock })
  owner = (await home.signedIn('boss', 'owner')).visitor
})
afterAll(() => home[Symbol.asyncDispose]())

const secretOf = (link: string): string => link.split('#')[1] ?? ''
const signUp = (who: Visitor, username: string, more: { password?: string } = {}) =>
  who.ask(contract.createAccount, { body: { username, password: passphrase, ...more } })
const signIn = (who: Visitor, username: string, password = passphrase) =>
  who.ask(contract.signIn, { body: { username, password } })
const code = (answer: Awaited<ReturnType<Visitor['fetch']>>) => (answer.body.ok ? 'ok' : answer.body.code)

describe('names and passphrases', () => {
  beforeAll(() => owner.request(changeHouse, { body: { join: 'open' } }))

  it('ACC-1.1 takes a name once, ignoring case', async () => {
    expect(code(await signUp(home.visitor(), 'Mira'))).toBe('ok')
    expect(code(await signUp(home.visitor(), 'mIRA'))).toBe('CONFLICT')
    for (const name of ['a', 'a'.repeat(21), 'with space', 'new\nline', 'ünï', ''])
      expect(code(await signUp(home.visitor(), name)), name).toBe('VALIDATION')
  })

  it('ACC-1.1 gives a name once to twenty who ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => signUp(home.visitor(), 'crowded')))
    expect(answers.filter((answer) => answer.body.ok)).toHaveLength(1)
    expect(new Set(answers.map(code))).toEqual(new Set(['ok', 'CONFLICT']))
  })

  it.each(['admin', 'Root', 'NEOSPACE', 'neo_space', '-admin-'])('ACC-1.2 keeps the name %s back', async (name) => {
    expect(code(await signUp(home.visitor(), name))).toBe('VALIDATION')
  })

  it.each([
    ['too short', 'short'],
    ['too long', 'x'.repeat(257)],
    ['the name', 'passphraser'],
    ['common', 'Password123'],
    ['common in wide letters', 'ｐａｓｓｗｏｒｄ１２３'],
  ])('ACC-1.3 refuses a passphrase that is %s', async (_, password) => {
    const answer = await signUp(home.visitor(), 'passphraser', { password })
    expect(answer.body).toMatchObject({ ok: false, code: 'VALIDATION', fields: { password: expect.any(String) } })
  })

  it('ACC-1.3 counts characters of any script and compares after NFKC', async () => {
    expect(code(await signUp(home.visitor(), 'emoji', { password: '🐈'.repeat(10) }))).toBe('ok')
    expect(code(await signUp(home.visitor(), 'wide', { password: 'ｗｉｄｅ ｌｅｔｔｅｒｓ' }))).toBe('ok')
    expect(code(await signIn(home.visitor(), 'wide', 'wide letters'))).toBe('ok')
  })

  it('ACC-1.4 stores hashes and logs neither passphrase, token nor cookie', async () => {
    const canary = 'canary passphrase 7f3a'
    const who = home.visitor()
    await signUp(who, 'canary', { password: canary })
    await signIn(home.visitor(), 'canary', `${canary} wrong`)
    const row = await home.house.ctx.db.reader
      .selectFrom('users')
      .select('passphrase')
      .where('username', '=', 'canary')
      .executeTakeFirstOrThrow()
    expect(row.passphrase).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const token = who.cookies.get('neospace') ?? ''
    expect(token).toMatch(/^[\w-]{43}$/)
    const sessions = await home.house.ctx.db.reader.selectFrom('sessions').select('token_hash').execute()
    expect(sessions.every((session) => /^[0-9a-f]{64}$/.test(session.token_hash))).toBe(true)
    const log = JSON.stringify(home.log)
    for (const secret of ['canary passphrase', token, who.cookies.get('neospace-form') ?? 'no form cookie'])
      expect(log).not.toContain(secret)
  })
})

describe('signing in', () => {
  it('ACC-2.1 answers an unknown name like a wrong passphrase, and takes as long', async () => {
    await home.signedIn('punctual')
    const timed = async (name: string): Promise<number> => {
      clock.advance(sizes.sessionIdleMs / 100)
      const who = home.visitor()
      await who.refresh()
      const began = performance.now()
      const answer = await signIn(who, name, 'certainly another one')
      const took = performance.now() - began
      expect(answer.status).toBe(401)
      expect({ ...answer.body, request_id: '' }).toEqual({
        ok: false,
        code: 'BAD_CREDENTIALS',
        error: 'Name and passphrase do not belong together. Check both and try again.',
        request_id: '',
      })
      return took
    }
    // Each try is compared with its neighbour in time, in both orders, so that a busy machine tells on both alike.
    const ratios: number[] = []
    for (let round = 0; round < 15; round++) {
      const unknown = await timed(`nobody${round}`)
      ratios.push(unknown / (await timed('punctual')))
      const wrong = await timed('punctual')
      ratios.push((await timed(`noone${round}`)) / wrong)
    }
    const median = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0
    expect(median).toBeGreaterThan(1 / 1.5)
    expect(median).toBeLessThan(1.5)
  })

  it('ACC-2.2 tells the right passphrase of a banned account why, and a wrong one nothing', async () => {
    await signUp(home.visitor(), 'bandit')
    const { db } = home.house.ctx
    await db.write('test', (tx: Tx) =>
      tx.db
        .updateTable('users')
        .set({ state: 'banned', state_reason: 'spam' })
        .where('username', '=', 'bandit')
        .execute(),
    )
    expect((await signIn(home.visitor(), 'bandit')).body).toMatchObject({
      code: 'BANNED',
      error: 'This account is banned: spam',
    })
    expect(code(await signIn(home.visitor(), 'bandit', 'not the passphrase'))).toBe('BAD_CREDENTIALS')
  })

  it('ACC-2.3 makes further tries wait after three failures, at most 30 seconds, and forgets them at success', async () => {
    clock.advance(3_600_001)
    await signUp(home.visitor(), 'forgetful')
    const fail = () => signIn(home.visitor(), 'forgetful', 'not the passphrase')
    for (let n = 0; n < 3; n++) expect(code(await fail())).toBe('BAD_CREDENTIALS')
    const blocked = await fail()
    expect(blocked.body).toMatchObject({ code: 'RATE_LIMITED', retry_after_ms: 1_000 })
    expect(blocked.headers.get('retry-after')).toBe('1')
    for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
      clock.advance(seconds * 1_000)
      expect(code(await fail()), `after ${seconds} s`).toBe('BAD_CREDENTIALS')
    }
    clock.advance(30_000)
    expect(code(await signIn(home.visitor(), 'forgetful'))).toBe('ok')
    expect(code(await fail())).toBe('BAD_CREDENTIALS')
  })

  it('ACC-3.2 gives a new token each time and ends the browser’s earlier session', async () => {
    const who = home.visitor()
    await signIn(who, 'mira')
    const before = who.cookies.get('neospace')
    const thief = home.visitor()
    thief.cookies.set('neospace', before ?? '')
    expect((await thief.request(contract.getSession, {})).user?.username).toBe('Mira')
    await signIn(who, 'mira')
    expect(who.cookies.get('neospace')).not.toBe(before)
    expect((await thief.request(contract.getSession, {})).user).toBeNull()
    expect((await who.request(contract.listSessions, {})).items.filter((device) => device.current)).toHaveLength(1)
  })

  it('ACC-3.1 ends a session after 30 days without use and after 180 in all', async () => {
    const who = home.visitor()
    await signIn(who, 'mira')
    const here = async () => {
      home.house.ctx.sessions.forgetAll()
      return (await who.request(contract.getSession, {})).user?.username
    }
    for (let day = 0; day < 174; day += 29) {
      clock.advance(29 * 86_400_000)
      expect(await here(), `day ${day + 29}`).toBe('Mira')
    }
    clock.advance(7 * 86_400_000)
    expect(await here()).toBeUndefined()
    await signIn(who, 'mira')
    clock.advance(sizes.sessionIdleMs)
    expect(await here()).toBeUndefined()
  })
})

describe('devices', () => {
  it('ACC-3.3 ending a session closes its sockets at once, and its token opens nothing', async () => {
    const { visitor: laptop, user } = await home.signedIn('nomad')
    const phone = home.visitor()
    await signIn(phone, 'nomad')
    const person = await connect(phone, user)
    const gone = new Promise((resolve) => person.socket.once('disconnect', resolve))
    const { items } = await laptop.request(contract.listSessions, {})
    const other = items.find((device) => !device.current)
    await laptop.request(contract.endSession, { params: { id: other?.id ?? 0 } })
    expect(await person.hears(sessionEndedPush)).toEqual({ reason: 'revoked' })
    await gone
    expect((await phone.request(contract.getSession, {})).user).toBeNull()
    await expect(connect(phone, user)).rejects.toMatchObject({ failure: { code: 'SESSION_EXPIRED' } })
    expect((await laptop.request(contract.getSession, {})).user?.username).toBe('nomad')
  })

  it('ACC-3.3 signing out closes one’s sockets', async () => {
    const person = await home.person('leaver')
    await person.visitor.request(contract.signOut, {})
    expect(await person.hears(sessionEndedPush)).toEqual({ reason: 'logout' })
    expect(person.visitor.cookies.has('neospace')).toBe(false)
  })

  it('ACC-3.4 shows and ends one’s own devices only', async () => {
    const { visitor: mine } = await home.signedIn('mine')
    const { visitor: theirs } = await home.signedIn('theirs')
    const [device] = (await theirs.request(contract.listSessions, {})).items
    expect(code(await mine.ask(contract.endSession, { params: { id: device?.id ?? 0 } }))).toBe('NOT_FOUND')
    await signIn(home.visitor(), 'mine')
    await signIn(home.visitor(), 'mine')
    expect((await mine.request(contract.listSessions, {})).items).toHaveLength(3)
    await mine.request(confirmSession, { body: { password: passphrase } })
    await mine.request(contract.endOtherSessions, {})
    expect((await mine.request(contract.listSessions, {})).items).toHaveLength(1)
  })

  it('ACC-4.1 changes the passphrase with the current one and ends the other sessions', async () => {
    const { visitor: here } = await home.signedIn('changer')
    const elsewhere = home.visitor()
    await signIn(elsewhere, 'changer')
    const change = (current: string) =>
      here.ask(contract.changePassphrase, { body: { current, password: 'another long passphrase' } })
    expect(code(await change('wrong passphrase'))).toBe('BAD_CREDENTIALS')
    expect(code(await change(passphrase))).toBe('ok')
    expect((await elsewhere.request(contract.getSession, {})).user).toBeNull()
    expect((await here.request(contract.getSession, {})).user?.username).toBe('changer')
    expect(code(await signIn(home.visitor(), 'changer', 'another long passphrase'))).toBe('ok')
  })

  it('ACC-4.2 a reset link works once, for an hour, and ends all sessions', async () => {
    const { visitor: here } = await home.signedIn('resetter')
    const token = secretOf((await makeResetLink(home.house.ctx, { target: { username: 'resetter' }, by: null })).link)
    const use = (who: Visitor) =>
      who.ask(contract.useResetLink, { body: { token, password: 'a fresh long passphrase' } })
    const answers = await Promise.all([use(home.visitor()), use(home.visitor())])
    expect(answers.map(code).toSorted()).toEqual(['NOT_FOUND', 'ok'])
    expect((await here.request(contract.getSession, {})).user).toBeNull()
    const late = secretOf((await makeResetLink(home.house.ctx, { target: { username: 'resetter' }, by: null })).link)
    clock.advance(sizes.resetLinkMs)
    expect(
      code(
        await home.visitor().ask(contract.useResetLink, { body: { token: late, password: 'a fresh long passphrase' } }),
      ),
    ).toBe('NOT_FOUND')
  })
})

describe('cookies', () => {
  it('ACC-3.2 sets cookies that suit the house’s address', async () => {
    const { headers } = await home
      .visitor()
      .fetch('POST', '/api/session', { body: { username: 'mira', password: passphrase } })
    const line = headers.getSetCookie().find((cookie) => cookie.startsWith('neospace='))
    expect(line).toMatch(/HttpOnly/)
    expect(line).toMatch(/SameSite=Lax/)
    expect(line).not.toMatch(/Secure/)
    const secure = await testNeoSpace({ env: { NEOSPACE_ORIGIN: 'https://house.example' } })
    try {
      const who = secure.visitor()
      const answer = await who.fetch('GET', '/api/session')
      expect(answer.headers.getSetCookie().join()).toMatch(/^__Host-neospace-form=.*HttpOnly; Secure; SameSite=Lax/)
      await openAccount(secure.house.ctx, { username: 'mira', password: passphrase })
      const opened = await who.fetch('POST', '/api/session', {
        body: { username: 'mira', password: passphrase },
        headers: { origin: 'https://house.example' },
      })
      const session = opened.headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-neospace='))
      expect(session).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax/)
      expect(session).not.toMatch(/Domain/)
      expect(answer.headers.get('strict-transport-security')).toContain('max-age=31536000')
    } finally {
      await secure[Symbol.asyncDispose]()
    }
  })
})
