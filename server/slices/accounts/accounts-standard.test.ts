// The list of what accounts are tested for elsewhere (AU-01 to AU-12), where it is not already another rule's scenario.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as contract from '#contract/accounts'
import { changeHouse } from '#contract/house'
import { sizes } from '#contract/limits'
import { banPerson, changeRole } from '#contract/moderation'
import { sessionEndedPush } from '#contract/presence'
import { confirmSession } from '#contract/security'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import type { Visitor } from '#dev-env/visitor'
import { openAccount, setRole } from './index.ts'

const clock = fakeClock()
let home: TestNeoSpace
let owner: Visitor
let ownerId: number

beforeAll(async () => {
  home = await testNeoSpace({ clock })
  const boss = await home.signedIn('boss', 'owner')
  owner = boss.visitor
  ownerId = boss.user.id
})
afterAll(() => home[Symbol.asyncDispose]())

type Answer = Awaited<ReturnType<Visitor['fetch']>>
const code = (answer: Answer) => (answer.body.ok ? 'ok' : answer.body.code)
const longerThanAnyDelay = 3_600_001
const signIn = (who: Visitor, username: string, password = passphrase) =>
  who.ask(contract.signIn, { body: { username, password } })
const whoIs = async (who: Visitor) => (await who.request(contract.getSession, {})).user?.username ?? null

describe('passphrases', () => {
  const odd = 'Grüße an Ørsted 🐈‍⬛ '
  it.each([
    ['ten characters', 'qu1et-cats'],
    ['64 characters', 'quiet cats '.repeat(6).slice(0, 64)],
    ['256 characters', `${'quiet cats '.repeat(24).slice(0, 255)}!`],
    ['256 characters beyond the first plane', '🐈'.repeat(256)],
    ['spaces at both ends, and joined emoji', ` ${odd}`],
    ['no pattern at all', '\'; drop table users; -- \\ % _ "'],
  ])('AU-01 takes %s whole, and nothing that only resembles it', async (_, password) => {
    const username = `taker-${password.length}`
    await openAccount(home.house.ctx, { username, password })
    expect(code(await signIn(home.visitor(), username, password))).toBe('ok')
    for (const near of [Array.from(password).slice(0, -1).join(''), `${password}x`, password.trim()]) {
      clock.advance(longerThanAnyDelay)
      if (near !== password) expect(code(await signIn(home.visitor(), username, near)), near).toBe('BAD_CREDENTIALS')
    }
  })

  it('AU-01 is the same from a keyboard that composes letters and from one that does not', async () => {
    await openAccount(home.house.ctx, { username: 'composer', password: odd.normalize('NFC') })
    expect(odd.normalize('NFD')).not.toBe(odd.normalize('NFC'))
    expect(code(await signIn(home.visitor(), 'composer', odd.normalize('NFD')))).toBe('ok')
  })

  it('AU-01 bounds are counted in characters, not in bytes', async () => {
    await owner.request(changeHouse, { body: { join: 'open' } })
    const join = (password: string) =>
      home.visitor().ask(contract.createAccount, { body: { username: 'counted', password } })
    for (const password of ['🐈'.repeat(sizes.passphraseMin - 1), '🐈'.repeat(sizes.passphraseMax + 1)])
      expect((await join(password)).body).toMatchObject({
        code: 'VALIDATION',
        fields: { password: expect.any(String) },
      })
    expect(code(await join('🐈'.repeat(sizes.passphraseMax)))).toBe('ok')
    await owner.request(changeHouse, { body: { join: 'invite' } })
  })
})

describe('what a stranger learns', () => {
  it('AU-02 a banned name answers a wrong passphrase like any other, and takes as long', async () => {
    const { user } = await home.signedIn('shunned')
    await owner.request(banPerson, { params: { id: user.id }, body: { reason: 'spam' } })
    const timed = async (name: string): Promise<number> => {
      clock.advance(longerThanAnyDelay)
      const who = home.visitor()
      await who.refresh()
      const began = performance.now()
      const answer = await signIn(who, name, 'certainly another one')
      const took = performance.now() - began
      expect({ status: answer.status, ...answer.body, request_id: '' }).toEqual({
        status: 401,
        ok: false,
        code: 'BAD_CREDENTIALS',
        error: 'Name and passphrase do not belong together. Check both and try again.',
        request_id: '',
      })
      return took
    }
    // Each try is compared with its neighbour in time, in both orders, so that a busy machine tells on both alike.
    const ratios: number[] = []
    for (let round = 0; round < 10; round++) {
      const unknown = await timed(`nobody${round}`)
      ratios.push(unknown / (await timed('shunned')))
      const banned = await timed('shunned')
      ratios.push((await timed(`noone${round}`)) / banned)
    }
    const median = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0
    expect(median).toBeGreaterThan(1 / 1.5)
    expect(median).toBeLessThan(1.5)
  })

  it('AU-02 where one needs an invite, signing up does not tell which names are taken', async () => {
    const join = async (username: string) => {
      const { status, body } = await home
        .visitor()
        .ask(contract.createAccount, { body: { username, password: passphrase } })
      return { status, ...body, request_id: '' }
    }
    expect(await join('boss')).toMatchObject({ code: 'FORBIDDEN' })
    expect(await join('boss')).toEqual(await join('surely-free'))
  })
})

describe('tries', () => {
  it('AU-03 a stranger’s own word for where they come from is not believed', async () => {
    clock.advance(longerThanAnyDelay)
    const tryAs = (n: number) =>
      home.visitor().fetch('POST', '/api/session', {
        body: { username: `target-${n}`, password: 'not the passphrase' },
        headers: { 'x-forwarded-for': `198.51.100.${n}`, forwarded: `for=198.51.100.${n}` },
      })
    for (let n = 0; n < 10; n++) expect(code(await tryAs(n)), String(n)).toBe('BAD_CREDENTIALS')
    expect(code(await tryAs(10))).toBe('RATE_LIMITED')
    clock.advance(longerThanAnyDelay)
  })

  it('AU-03 nobody is locked out for good: after the delay the right passphrase opens, and the failures are forgotten', async () => {
    await home.signedIn('stubborn')
    for (let n = 0; n < 100; n++) {
      clock.advance(30_000)
      await signIn(home.visitor(), 'stubborn', 'not the passphrase')
    }
    expect(code(await signIn(home.visitor(), 'stubborn'))).toBe('RATE_LIMITED')
    clock.advance(30_000)
    expect(code(await signIn(home.visitor(), 'stubborn'))).toBe('ok')
    for (let n = 0; n < 3; n++)
      expect(code(await signIn(home.visitor(), 'stubborn', 'not the passphrase'))).toBe('BAD_CREDENTIALS')
    clock.advance(longerThanAnyDelay)
  })
})

describe('sessions', () => {
  it('AU-04 a session that somebody else planted never becomes one', async () => {
    await home.signedIn('planted')
    const who = home.visitor()
    const chosen = 'A'.repeat(43)
    who.cookies.set('neospace', chosen)
    expect(code(await signIn(who, 'planted'))).toBe('ok')
    expect(who.cookies.get('neospace')).not.toBe(chosen)
    const attacker = home.visitor()
    attacker.cookies.set('neospace', chosen)
    expect(await whoIs(attacker)).toBeNull()
    expect(await whoIs(who)).toBe('planted')
  })

  it('AU-04 a role that was taken is gone at the next request and on open sockets, whatever is cached', async () => {
    const helper = await home.person('helper', 'moderator')
    expect(code(await helper.visitor.ask(contract.listApplicants, {}))).toBe('ok')
    await owner.request(changeRole, { params: { id: helper.id }, body: { role: 'member' } })
    expect(code(await helper.visitor.ask(contract.listApplicants, {}))).toBe('FORBIDDEN')
  })

  it('AU-05 each way of ending a session ends its HTTP and its sockets within a second', async () => {
    const { user, visitor: here } = await home.signedIn('leaver')
    await here.request(confirmSession, { body: { password: passphrase } })
    const others = async (phone: Visitor) => {
      const { items } = await phone.request(contract.listSessions, {})
      return items.find(({ current }) => current)?.id ?? 0
    }
    const ways: Readonly<Record<string, (phone: Visitor) => Promise<unknown>>> = {
      'signing out': (phone) => phone.request(contract.signOut, {}),
      'ending one': async (phone) => await here.request(contract.endSession, { params: { id: await others(phone) } }),
      'ending all others': () => here.request(contract.endOtherSessions, {}),
      'a new passphrase': () =>
        here.request(contract.changePassphrase, { body: { current: passphrase, password: passphrase } }),
      banning: () => owner.request(banPerson, { params: { id: user.id }, body: { reason: 'spam' } }),
    }
    const took: Record<string, number> = {}
    for (const [way, end] of Object.entries(ways)) {
      const phone = home.visitor()
      await signIn(phone, 'leaver')
      const token = phone.cookies.get('neospace') ?? ''
      await using person: Person = await connect(phone, user)
      const gone = new Promise((resolve) => person.socket.once('disconnect', resolve))
      const began = performance.now()
      await end(phone)
      const thief = home.visitor()
      thief.cookies.set('neospace', token)
      expect(await whoIs(thief), way).toBeNull()
      await person.hears(sessionEndedPush)
      await gone
      took[way] = Math.round(performance.now() - began)
      expect(took[way], way).toBeLessThan(1_000)
    }
    expect(Object.keys(took)).toHaveLength(5)
    expect(await whoIs(here)).toBeNull()
    console.log('AU-05, ms from the request to the closed socket:', JSON.stringify(took))
  })

  it('AU-05 no look signs anybody out, and the row is gone once somebody is', async () => {
    const { visitor, user } = await home.signedIn('stayer')
    for (const path of ['/api/session', '/api/session?_method=DELETE', '/api/sessions', '/'])
      await visitor.fetch('GET', path, { headers: { 'x-http-method-override': 'DELETE' } })
    expect(await whoIs(visitor)).toBe('stayer')
    await visitor.request(contract.signOut, {})
    const rows = await home.house.ctx.db.reader
      .selectFrom('sessions')
      .select('id')
      .where('user_id', '=', user.id)
      .execute()
    expect(rows).toEqual([])
  })
})

describe('the last owner', () => {
  it('AU-09 is neither demoted, banned nor frozen, by themselves, another or the command line', async () => {
    const { visitor: admin } = await home.signedIn('second-hand', 'admin')
    const demote = (who: Visitor) => who.ask(changeRole, { params: { id: ownerId }, body: { role: 'member' } })
    expect(code(await demote(owner))).toBe('FORBIDDEN')
    expect(code(await demote(admin))).toBe('FORBIDDEN')
    expect(code(await admin.ask(banPerson, { params: { id: ownerId }, body: { reason: 'no' } }))).toBe('FORBIDDEN')
    await expect(setRole(home.house.ctx, 'boss', 'admin')).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await owner.request(contract.getSession, {})).user?.role).toBe('owner')
  })
})

describe('forgery', () => {
  it('AU-11 nobody is signed in by another site, as text, as a form, or by another method', async () => {
    await home.signedIn('forged')
    const body = JSON.stringify({ username: 'forged', password: passphrase })
    const tries: readonly (readonly [string, Record<string, string>])[] = [
      ['POST', { origin: 'https://elsewhere.example' }],
      ['POST', { 'sec-fetch-site': 'cross-site' }],
      ['POST', { 'x-csrf-token': '' }],
      ['POST', { 'content-type': 'text/plain' }],
      ['POST', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['PUT', { 'x-http-method-override': 'POST' }],
    ]
    for (const [method, headers] of tries) {
      const who = home.visitor()
      const answer = await who.fetch(method, '/api/session', { raw: body, headers })
      expect(answer.body.ok, JSON.stringify(headers)).toBe(false)
      expect(who.cookies.has('neospace'), JSON.stringify(headers)).toBe(false)
      expect(await whoIs(who)).toBeNull()
    }
    const who = home.visitor()
    expect((await who.fetch('POST', '/api/session', { raw: body })).body.ok).toBe(true)
  })
})
