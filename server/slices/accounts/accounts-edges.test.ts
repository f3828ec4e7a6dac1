// Scenarios of accounts at their edges: many at once, things that change in between, hostile words, addresses behind a proxy.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as contract from '#contract/accounts'
import { changeHouse, createInvite, listInvites } from '#contract/house'
import { sizes } from '#contract/limits'
import { sessionEndedPush } from '#contract/presence'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Visitor } from '#dev-env/visitor'
import { openSession } from './commands/open-session.ts'
import { signIn } from './commands/sign-in.ts'
import { makeResetLink, openAccount, setRole } from './index.ts'
import { sweepExpired } from './keepers.ts'
import type { Tx } from './owns.ts'
import { accountByName } from './queries/account-by-name.ts'

const clock = fakeClock()
let home: TestNeoSpace

beforeAll(async () => {
  home = await testNeoSpace({ clock, env: { NEOSPACE_TRUST_PROXY: '127.0.0.1' } })
})
afterAll(() => home[Symbol.asyncDispose]())

const code = (answer: Awaited<ReturnType<Visitor['fetch']>>) => (answer.body.ok ? 'ok' : answer.body.code)
const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => home.house.ctx.db.write('test', work)
const setState = (username: string, state: 'active' | 'banned' | 'pending', reason: string | null = null) =>
  write((tx) =>
    tx.db.updateTable('users').set({ state, state_reason: reason }).where('username', '=', username).execute(),
  )
/** Tries to sign in from an address, as a proxy would tell it. */
const tryFrom = (address: string, username: string, password = 'not the passphrase') =>
  home
    .visitor()
    .fetch('POST', '/api/session', { body: { username, password }, headers: { 'x-forwarded-for': address } })

describe('at the door', () => {
  it('ACC-1.5 answers how many names are taken only slowly', async () => {
    const strict = await testNeoSpace({ env: { NEOSPACE_LIMITS_FACTOR: '1' } })
    try {
      await openAccount(strict.house.ctx, { username: 'taken', password: passphrase })
      await openAccount(strict.house.ctx, { username: 'boss', password: passphrase, role: 'owner' })
      const boss = strict.visitor()
      await boss.request(contract.signIn, { body: { username: 'boss', password: passphrase } })
      await boss.request(changeHouse, { body: { join: 'open' } })
      const who = strict.visitor()
      const signUp = () => who.ask(contract.createAccount, { body: { username: 'taken', password: passphrase } })
      for (let n = 0; n < 5; n++) expect(code(await signUp())).toBe('CONFLICT')
      expect(code(await signUp())).toBe('RATE_LIMITED')
    } finally {
      await strict[Symbol.asyncDispose]()
    }
  })

  it('ACC-2.1 takes what can be no name for an unknown one', async () => {
    for (const username of ['a\u0000b', '\ud800', '', ' ', 'x'.repeat(64), "' or 1=1 --", '__proto__'])
      expect(code(await tryFrom(`198.51.100.${username.length}`, username)), JSON.stringify(username)).toBe(
        'BAD_CREDENTIALS',
      )
  })

  it('ACC-2.3 gives many tries at once no more guesses than one after another', async () => {
    await home.signedIn('besieged')
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => tryFrom(`203.0.113.${n}`, 'BeSieged')))
    const codes = answers.map(code).toSorted()
    expect(codes).toEqual([...Array(3).fill('BAD_CREDENTIALS'), ...Array(9).fill('RATE_LIMITED')])
  })

  it('ACC-2.3 counts a customer’s IPv6 addresses as one', async () => {
    for (let n = 0; n < 10; n++)
      expect(code(await tryFrom(`2001:db8:0:1::${n + 1}`, `nobody-${n}`)), String(n)).toBe('BAD_CREDENTIALS')
    expect(code(await tryFrom('2001:db8:0:1:ffff::1', 'nobody-10'))).toBe('RATE_LIMITED')
    expect(code(await tryFrom('2001:db8:0:2::1', 'nobody-10'))).toBe('BAD_CREDENTIALS')
  })

  it('ACC-2.4 keeps nobody out whom strangers besiege, where they have signed in before', async () => {
    await home.signedIn('patient')
    expect(code(await tryFrom('192.0.2.1', 'patient', passphrase))).toBe('ok')
    for (let n = 0; n < 4; n++) await tryFrom(`203.0.113.${100 + n}`, 'patient')
    expect(code(await tryFrom('192.0.2.2', 'patient', passphrase))).toBe('RATE_LIMITED')
    expect(code(await tryFrom('192.0.2.1', 'patient', passphrase))).toBe('ok')
  })

  it('ACC-2.5 opens nothing for a passphrase that was changed, or an account that was banned, since it was checked', async () => {
    const { visitor, user } = await home.signedIn('racer')
    const checked = await accountByName(home.house.ctx.db.reader, 'racer')
    const proved = { id: user.id, passphrase: checked?.passphrase ?? '', factorSince: null }
    const session = (tokenHash: string) => ({ tokenHash, device: 'racing', replaces: null })
    await setState('racer', 'banned', 'spam')
    await expect(write((tx) => signIn(tx, proved, session('a')))).rejects.toMatchObject({ code: 'BANNED' })
    await setState('racer', 'active')
    await visitor.request(contract.changePassphrase, {
      body: { current: passphrase, password: 'another long passphrase' },
    })
    await expect(write((tx) => signIn(tx, proved, session('b')))).rejects.toMatchObject({ code: 'BAD_CREDENTIALS' })
    const { items } = await visitor.request(contract.listSessions, {})
    expect(items.map((device) => device.current)).toEqual([true])
  })
})

describe('sessions', () => {
  it('ACC-3.2 what a page was given before signing in proves nothing afterwards', async () => {
    const { visitor } = await home.signedIn('fixed')
    const who = home.visitor()
    const { csrf_token: before } = await who.request(contract.getSession, {})
    const form = who.cookies.get('neospace-form') ?? ''
    await who.request(contract.signIn, { body: { username: 'fixed', password: passphrase } })
    expect(who.cookies.has('neospace-form')).toBe(false)
    who.cookies.set('neospace-form', form)
    expect(code(await who.fetch('DELETE', '/api/sessions', { headers: { 'x-csrf-token': before } }))).toBe('CSRF')
    expect((await visitor.request(contract.listSessions, {})).items).toHaveLength(2)
  })

  it('ACC-3.5 keeps a hundred devices and ends the one unused the longest', async () => {
    const { visitor: oldest, user } = await home.signedIn('collector')
    for (let n = 1; n < sizes.pageMax; n++) {
      clock.advance(1)
      await write((tx) => openSession(tx, user.id, { tokenHash: `device ${n}`, device: `no. ${n}`, replaces: null }))
    }
    expect((await oldest.request(contract.listSessions, {})).items).toHaveLength(sizes.pageMax)
    const newest = home.visitor()
    await newest.request(contract.signIn, { body: { username: 'collector', password: passphrase } })
    const { items, complete } = await newest.request(contract.listSessions, {})
    expect(complete).toBe(true)
    expect(items).toHaveLength(sizes.pageMax)
    expect(items.at(0)?.current).toBe(true)
    expect(items.at(-1)?.device).toBe('no. 1')
    expect((await oldest.request(contract.getSession, {})).user).toBeNull()
  })

  it('ACC-3.3 a new role counts from the next request on', async () => {
    const { visitor } = await home.signedIn('riser')
    const asks = async () => code(await visitor.ask(contract.listApplicants, {}))
    expect(await asks()).toBe('FORBIDDEN')
    await setRole(home.house.ctx, 'RISER', 'moderator')
    expect(await asks()).toBe('ok')
    await setRole(home.house.ctx, 'riser', 'member')
    expect(await asks()).toBe('FORBIDDEN')
  })

  it('ACC-3.6 sweeps what has expired and closes the sockets of silent people', async () => {
    const { ctx } = home.house
    const silent = await home.person('silent')
    await makeResetLink(ctx, { target: { username: 'silent' }, by: null })
    clock.advance(sizes.sessionIdleMs - 1)
    await sweepExpired.run(ctx)
    expect(silent.heard(sessionEndedPush)).toEqual([])
    clock.advance(1)
    await sweepExpired.run(ctx)
    expect(await silent.hears(sessionEndedPush)).toEqual({ reason: 'expired' })
    for (const table of ['sessions', 'links'] as const) {
      const left = await ctx.db.reader.selectFrom(table).select('id').where('user_id', '=', silent.id).execute()
      expect(left, table).toEqual([])
    }
  })
})

describe('links and roles', () => {
  it('ACC-4.2 a reset link lets no banned account in, changes nothing of it and stays good', async () => {
    await home.signedIn('banished')
    const before = await accountByName(home.house.ctx.db.reader, 'banished')
    const token =
      (await makeResetLink(home.house.ctx, { target: { username: 'banished' }, by: null })).link.split('#')[1] ?? ''
    const use = () =>
      home.visitor().ask(contract.useResetLink, { body: { token, password: 'a fresh long passphrase' } })
    await setState('banished', 'banned', 'spam')
    expect((await use()).body).toMatchObject({ code: 'BANNED', error: 'This account is banned: spam' })
    await setState('banished', 'active')
    expect((await accountByName(home.house.ctx.db.reader, 'banished'))?.passphrase).toBe(before?.passphrase)
    expect(code(await use())).toBe('ok')
  })

  it('ACC-5.3 an invite’s note is one readable line', async () => {
    const { visitor } = await home.signedIn('noter')
    const note = (text: string) => visitor.ask(createInvite, { body: { note: text } })
    expect((await note('a\u0000b')).body).toMatchObject({ code: 'VALIDATION', fields: { note: expect.any(String) } })
    expect(code(await note('\ud800'))).toBe('VALIDATION')
    expect(code(await note('\u200b'))).toBe('EMPTY')
    await note('  for\r\nIda ')
    await note(' ')
    expect((await visitor.request(listInvites, {})).items.map((invite) => invite.note)).toEqual(['', 'for Ida'])
  })

  it('ACC-5.4 a role given from the command line admits whoever waits', async () => {
    const { visitor } = await home.signedIn('hopeful')
    await setState('hopeful', 'pending')
    const again = () => visitor.ask(contract.signIn, { body: { username: 'hopeful', password: passphrase } })
    expect(code(await again())).toBe('PENDING')
    await setRole(home.house.ctx, 'hopeful', 'member')
    expect(code(await again())).toBe('ok')
    expect(home.announced).toContain('AccountAdmitted')
  })
})
