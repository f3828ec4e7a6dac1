// Scenarios of the second factor: beginning, signing in with it, its recovery codes, and asking again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as accounts from '#contract/accounts'
import { sizes } from '#contract/limits'
import * as contract from '#contract/security'
import { codeAt } from '#dev-env/authenticator'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Visitor } from '#dev-env/visitor'
import { useCode } from './commands/second-factor.ts'
import { accountStillAs } from './commands/sign-in.ts'
import { makeResetLink, removeSecondFactor } from './index.ts'
import type { Tx } from './owns.ts'
import { recoveryHash } from './parts/recovery-code.ts'
import { accountByName } from './queries/account-by-name.ts'

const clock = fakeClock()
let home: TestNeoSpace

beforeAll(async () => {
  home = await testNeoSpace({ clock, env: { NEOSPACE_TRUST_PROXY: '127.0.0.1' } })
})
afterAll(() => home[Symbol.asyncDispose]())

const periodMs = 30_000
const code = (answer: Awaited<ReturnType<Visitor['fetch']>>) => (answer.body.ok ? 'ok' : answer.body.code)
const confirm = (who: Visitor, more?: string) =>
  who.ask(contract.confirmSession, { body: { password: passphrase, ...(more === undefined ? {} : { code: more }) } })
const signIn = (username: string, more: string | undefined, password = passphrase, who = home.visitor()) =>
  who.ask(accounts.signIn, { body: { username, password, ...(more === undefined ? {} : { code: more }) } })

/** Somebody whose account asks for a second factor; the code of this moment is used up. */
async function guarded(username: string) {
  const { visitor, user } = await home.signedIn(username)
  await confirm(visitor)
  const { secret } = await visitor.request(contract.startFactor, {})
  const { items } = await visitor.request(contract.activateFactor, { body: { code: codeAt(secret, clock.now()) } })
  return { visitor, user, secret, recovery: items, now: (step = 0) => codeAt(secret, clock.now(), step) }
}

describe('beginning', () => {
  it('ACC-4.3 counts once a right code was given, and shows the secret once', async () => {
    const { visitor } = await home.signedIn('careful')
    expect((await visitor.request(contract.getFactor, {})).active_since).toBeNull()
    expect(code(await visitor.ask(contract.startFactor, {}))).toBe('CONFIRM')
    await confirm(visitor)
    const first = await visitor.request(contract.startFactor, {})
    const { secret, uri, qr_svg } = await visitor.request(contract.startFactor, {})
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(uri).toContain(`secret=${secret}`)
    expect(qr_svg).toContain('<svg')
    const activate = (digits: string) => visitor.ask(contract.activateFactor, { body: { code: digits } })
    expect(code(await signIn('careful', undefined))).toBe('ok')
    for (const wrong of ['000000', codeAt(first.secret, clock.now()), codeAt(secret, clock.now(), 3), ''])
      expect((await activate(wrong)).body).toMatchObject({
        code: 'BAD_CREDENTIALS',
        fields: { code: expect.any(String) },
      })
    expect(code(await activate(codeAt(secret, clock.now())))).toBe('ok')
    expect(code(await activate(codeAt(secret, clock.now(), 1)))).toBe('CONFLICT')
    expect(code(await visitor.ask(contract.startFactor, {}))).toBe('CONFLICT')
    expect(await visitor.request(contract.getFactor, {})).toMatchObject({
      active_since: expect.any(String),
      recovery_left: sizes.recoveryCodes,
    })
    expect(code(await signIn('careful', undefined))).toBe('CODE_REQUIRED')
  })

  it('ACC-4.3 stores the secret sealed for its person alone, and neither it nor a code is logged', async () => {
    const { user, secret, recovery, now } = await guarded('sealed')
    const other = await guarded('swapped')
    const { reader } = home.house.ctx.db
    const rows = await reader.selectFrom('second_factors').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(secret)
    const codes = await reader.selectFrom('recovery_codes').select('code_hash').where('user_id', '=', user.id).execute()
    expect(codes).toHaveLength(sizes.recoveryCodes)
    expect(codes.every(({ code_hash }) => /^[0-9a-f]{64}$/.test(code_hash))).toBe(true)
    const used = now(1)
    await signIn('sealed', used)
    for (const hidden of [secret, used, recovery[0] ?? '', passphrase])
      expect(JSON.stringify(home.log)).not.toContain(hidden)
    // A row put in the place of another's opens nothing.
    const mine = rows.find((row) => row.user_id === user.id)?.secret ?? ''
    await home.house.ctx.db.write('test', (tx: Tx) =>
      tx.db.updateTable('second_factors').set({ secret: mine }).where('user_id', '=', other.user.id).execute(),
    )
    clock.advance(2 * periodMs)
    expect(code(await signIn('swapped', now()))).toBe('BAD_CREDENTIALS')
    expect(home.log.some((line) => line['user_id'] === other.user.id && line['level'] === 50)).toBe(true)
  })
})

describe('signing in', () => {
  it('AU-06 takes codes of one step early or late, no other, and none twice', async () => {
    const { now } = await guarded('clockwise')
    clock.advance(10 * periodMs)
    for (const step of [-2, 2]) expect(code(await signIn('clockwise', now(step))), String(step)).toBe('BAD_CREDENTIALS')
    for (const step of [-1, 0, 1]) {
      expect(code(await signIn('clockwise', now(step))), String(step)).toBe('ok')
      expect(code(await signIn('clockwise', now(step))), `${step} again`).toBe('BAD_CREDENTIALS')
      clock.advance(sizes.confirmedMs * 2)
    }
    await signIn('clockwise', now())
    clock.advance(sizes.confirmedMs * 2)
    const later = now(1)
    const earlier = now(0)
    expect(code(await signIn('clockwise', later))).toBe('ok')
    expect(code(await signIn('clockwise', earlier))).toBe('BAD_CREDENTIALS')
  })

  it('ACC-4.4 lets one of ten use a code that they use at once, whatever stands in the queue before', async () => {
    const { user, recovery } = await guarded('crowd')
    const { db, secrets } = home.house.ctx
    const step = Math.floor(clock.now() / periodMs) + 9
    const hash = recoveryHash(secrets.key('recovery-codes'), user.id, recovery[0] ?? '')
    for (const proof of [{ step }, { recovery: hash }]) {
      const tries = Array.from({ length: 10 }, (_, n) =>
        db.write(`apart ${n}`, (tx: Tx) => useCode(tx, user.id, proof)),
      )
      expect((await Promise.all(tries)).filter(Boolean), JSON.stringify(proof)).toHaveLength(1)
    }
  })

  it('AU-06 each recovery code opens once, however it is typed; new ones void the old', async () => {
    const { visitor, recovery, now } = await guarded('forgetful')
    expect(recovery).toHaveLength(sizes.recoveryCodes)
    expect(new Set(recovery).size).toBe(sizes.recoveryCodes)
    for (const each of recovery) expect(each).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/)
    const [first = '', second = '', third = ''] = recovery
    expect(code(await signIn('forgetful', first.toUpperCase().replaceAll('-', ' ')))).toBe('ok')
    expect(code(await signIn('forgetful', first))).toBe('BAD_CREDENTIALS')
    expect((await visitor.request(contract.getFactor, {})).recovery_left).toBe(sizes.recoveryCodes - 1)
    clock.advance(sizes.confirmedMs * 2)
    expect(code(await visitor.ask(contract.renewRecoveryCodes, {}))).toBe('CONFIRM')
    expect(code(await confirm(visitor, second))).toBe('ok')
    const { items } = await visitor.request(contract.renewRecoveryCodes, {})
    expect(code(await signIn('forgetful', third))).toBe('BAD_CREDENTIALS')
    expect(code(await signIn('forgetful', items[0]))).toBe('ok')
    expect(code(await signIn('forgetful', now()))).toBe('ok')
  })

  it('ACC-4.5 asks for the code only after the right passphrase, and slows wrong codes', async () => {
    const { now, user } = await guarded('slowed')
    clock.advance(10 * periodMs)
    expect(code(await signIn('slowed', undefined, 'not the passphrase'))).toBe('BAD_CREDENTIALS')
    const wrongBoth = await signIn('slowed', '000000', 'not the passphrase')
    expect(wrongBoth.body).not.toHaveProperty('fields')
    expect((await signIn('slowed', ' ')).body).toMatchObject({ code: 'CODE_REQUIRED' })
    for (let n = 0; n < 3; n++) expect(code(await signIn('slowed', '000000'))).toBe('BAD_CREDENTIALS')
    expect((await signIn('slowed', now())).body).toMatchObject({ code: 'RATE_LIMITED', retry_after_ms: 1_000 })
    for (let n = 0; n < 12; n++) {
      clock.advance(15 * 60_000)
      await signIn('slowed', '000000')
    }
    expect((await signIn('slowed', now())).body).toMatchObject({ code: 'RATE_LIMITED', retry_after_ms: 15 * 60_000 })
    clock.advance(15 * 60_000)
    expect(code(await signIn('slowed', now()))).toBe('ok')
    const sessions = await home.house.ctx.db.reader
      .selectFrom('sessions')
      .select('id')
      .where('user_id', '=', user.id)
      .execute()
    expect(sessions).toHaveLength(2)
  })

  it('ACC-2.5 opens nothing for a passphrase alone once a second factor is on', async () => {
    const { visitor, user } = await home.signedIn('hurried')
    await confirm(visitor)
    const { secret } = await visitor.request(contract.startFactor, {})
    const account = await accountByName(home.house.ctx.db.reader, 'hurried')
    const proved = { id: user.id, passphrase: account?.passphrase ?? '', factorSince: null }
    const stillAs = () => home.house.ctx.db.write('test', (tx: Tx) => accountStillAs(tx, proved))
    await expect(stillAs()).resolves.toMatchObject({ username: 'hurried' })
    await visitor.request(contract.activateFactor, { body: { code: codeAt(secret, clock.now()) } })
    await expect(stillAs()).rejects.toMatchObject({ code: 'BAD_CREDENTIALS' })
  })

  it('ACC-4.5 a reset link asks for the code too, and stays good while it is missing', async () => {
    const { now } = await guarded('locked-out')
    clock.advance(10 * periodMs)
    const { link } = await makeResetLink(home.house.ctx, { target: { username: 'locked-out' }, by: null })
    const use = (more: string | undefined) =>
      home.visitor().ask(accounts.useResetLink, {
        body: {
          token: link.split('#')[1] ?? '',
          password: 'a fresh long passphrase',
          ...(more === undefined ? {} : { code: more }),
        },
      })
    expect(code(await use(undefined))).toBe('CODE_REQUIRED')
    expect(code(await use('000000'))).toBe('BAD_CREDENTIALS')
    expect(code(await use(now()))).toBe('ok')
    expect(code(await use(now(1)))).toBe('NOT_FOUND')
  })
})

describe('asking again', () => {
  it('ACC-4.6 holds for ten minutes, in this session alone; signing in is no such proof', async () => {
    const { visitor: here } = await home.signedIn('confirmed')
    const there = home.visitor()
    await signIn('confirmed', undefined, passphrase, there)
    const endOthers = (who: Visitor) => who.ask(accounts.endOtherSessions, {})
    expect(code(await endOthers(here))).toBe('CONFIRM')
    expect(code(await here.ask(contract.confirmSession, { body: { password: 'not the passphrase' } }))).toBe(
      'BAD_CREDENTIALS',
    )
    expect(code(await endOthers(here))).toBe('CONFIRM')
    expect(code(await confirm(here))).toBe('ok')
    expect(code(await endOthers(there))).toBe('CONFIRM')
    clock.advance(sizes.confirmedMs - 1)
    expect(code(await endOthers(here))).toBe('ok')
    expect((await there.request(accounts.getSession, {})).user).toBeNull()
    clock.advance(1)
    expect(code(await endOthers(here))).toBe('CONFIRM')
  })

  it('AU-06 beginning needs the passphrase, removing needs it and the factor', async () => {
    const { visitor, now } = await guarded('leaving')
    clock.advance(sizes.confirmedMs)
    expect(code(await visitor.ask(contract.removeFactor, {}))).toBe('CONFIRM')
    expect(code(await confirm(visitor))).toBe('CODE_REQUIRED')
    expect(code(await confirm(visitor, '000000'))).toBe('BAD_CREDENTIALS')
    expect(code(await visitor.ask(contract.removeFactor, {}))).toBe('CONFIRM')
    expect(code(await confirm(visitor, now()))).toBe('ok')
    expect(code(await visitor.ask(contract.removeFactor, {}))).toBe('ok')
    expect(code(await visitor.ask(contract.removeFactor, {}))).toBe('CONFLICT')
    expect(code(await visitor.ask(contract.renewRecoveryCodes, {}))).toBe('CONFLICT')
    expect(await visitor.request(contract.getFactor, {})).toEqual({ active_since: null, recovery_left: 0 })
    expect(code(await signIn('leaving', undefined))).toBe('ok')
  })

  it('ACC-4.6 guesses at it are slowed like those at the door', async () => {
    const { visitor } = await home.signedIn('guessed')
    const guess = () => visitor.ask(contract.confirmSession, { body: { password: 'not the passphrase' } })
    for (let n = 0; n < 3; n++) expect(code(await guess())).toBe('BAD_CREDENTIALS')
    expect(code(await guess())).toBe('RATE_LIMITED')
  })

  it('ACC-4.7 the command line switches off what was lost, and the audit log says so', async () => {
    const { user } = await guarded('unlucky')
    const { ctx } = home.house
    await expect(removeSecondFactor(ctx, 'nobody-at-all')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await removeSecondFactor(ctx, 'UNLUCKY')
    await expect(removeSecondFactor(ctx, 'unlucky')).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(code(await signIn('unlucky', undefined))).toBe('ok')
    const acts = await ctx.db.reader.selectFrom('audit').selectAll().where('subject_id', '=', user.id).execute()
    expect(acts).toMatchObject([{ act: 'remove second factor', actor_id: null }])
  })
})
