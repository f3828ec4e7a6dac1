// Scenarios of passkeys: signing in, and all that one must not open.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as accounts from '#contract/accounts'
import { sizes } from '#contract/limits'
import { banPerson } from '#contract/moderation'
import * as contract from '#contract/passkeys'
import * as security from '#contract/security'
import { addPasskeyTo } from '#dev-env/add-passkey'
import { codeAt } from '#dev-env/authenticator'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { type Lie, type PasskeyDevice, passkeyDevice } from '#dev-env/passkey-device'
import { signInWith } from '#dev-env/sign-in-with'
import type { Visitor } from '#dev-env/visitor'
import { sweepExpired } from './keepers.ts'
import type { Tx } from './owns.ts'

const clock = fakeClock()
let home: TestNeoSpace
let origin: string

beforeAll(async () => {
  home = await testNeoSpace({ clock, env: { NEOSPACE_TRUST_PROXY: 'loopback' } })
  origin = home.config.origin
})
afterAll(() => home[Symbol.asyncDispose]())

type Answered = Awaited<ReturnType<Visitor['fetch']>>
const code = (answer: Answered) => (answer.body.ok ? 'ok' : answer.body.code)

/** Somebody with a passkey. */
async function keyed(username: string, device?: PasskeyDevice) {
  const { visitor, user } = await home.signedIn(username)
  return { visitor, user, ...(await addPasskeyTo(visitor, origin, username, device)) }
}
const signIn = (device: PasskeyDevice, lie?: Lie, who = home.visitor(), from?: string) =>
  signInWith(who, device, lie, from)
describe('signing in', () => {
  it('AU-07 ACC-4.10 opens the account without name, passphrase and code, and is a session like any', async () => {
    const { visitor, user, device } = await keyed('keyholder')
    const { secret } = await visitor.request(security.startFactor, {})
    await visitor.request(security.activateFactor, { body: { code: codeAt(secret, clock.now()) } })
    const here = home.visitor()
    const answer = await signIn(device, {}, here)
    expect(answer.body).toMatchObject({ ok: true, data: { user: { id: user.id, username: 'keyholder' } } })
    await here.refresh()
    const [current] = (await here.request(accounts.listSessions, {})).items.filter((each) => each.current)
    expect(current?.expires_at).toBe(new Date(clock.now() + sizes.sessionIdleMs).toISOString())
    // [ACC-3.2] Signing in once more ends the session that the browser had.
    const before = here.cookie()
    expect(code(await signIn(device, {}, here))).toBe('ok')
    const stale = await home.visitor().fetch('GET', '/api/rooms', { headers: { cookie: before } })
    expect(code(stale)).toBe('SESSION_EXPIRED')
    // [ACC-4.6] Signing in is no confirmation.
    await here.refresh()
    expect(code(await here.ask(contract.startPasskey, {}))).toBe('CONFIRM')
    const [passkey] = (await visitor.request(contract.listPasskeys, {})).items
    expect(passkey?.last_used_at).toBe(new Date(clock.now() - (clock.now() % 3_600_000)).toISOString())
  })

  it('ACC-4.9 answers a challenge once, also of two who answer it at once', async () => {
    for (const counts of [true, false]) {
      const name = `once-${counts}`
      const { user, device } = await keyed(name, passkeyDevice(origin, name, { counts }))
      const wanted = await home.visitor().request(contract.startPasskeySignIn, {})
      const proofs = [device.sign(wanted), device.sign(wanted)]
      const [first] = proofs
      const tries = await Promise.all(
        proofs.map((body) => home.visitor().ask(contract.signInByPasskey, { body }).then(code)),
      )
      // Of a device that counts the later proof may come first; then the earlier is that of a copy.
      expect(tries.toSorted()).toEqual(['BAD_CREDENTIALS', 'ok'])
      if (first)
        expect(code(await home.visitor().ask(contract.signInByPasskey, { body: first }))).toBe('BAD_CREDENTIALS')
      const { reader } = home.house.ctx.db
      expect(await reader.selectFrom('sessions').select('id').where('user_id', '=', user.id).execute()).toHaveLength(2)
    }
  })

  it('ACC-4.9 answers it within five minutes, and forgets it afterwards', async () => {
    const { device } = await keyed('slow')
    const visitor = home.visitor()
    const [early, late] = [
      await visitor.request(contract.startPasskeySignIn, {}),
      await visitor.request(contract.startPasskeySignIn, {}),
    ]
    clock.advance(sizes.passkeyChallengeMs - 1)
    expect(code(await home.visitor().ask(contract.signInByPasskey, { body: device.sign(early) }))).toBe('ok')
    const kept = () => home.house.ctx.db.reader.selectFrom('used_challenges').select('expires_at').execute()
    expect((await kept()).length).toBeGreaterThan(0)
    await sweepExpired.run(home.house.ctx)
    expect((await kept()).length).toBeGreaterThan(0)
    clock.advance(1)
    expect(code(await home.visitor().ask(contract.signInByPasskey, { body: device.sign(late) }))).toBe(
      'BAD_CREDENTIALS',
    )
    await sweepExpired.run(home.house.ctx)
    expect(await kept()).toEqual([])
  })

  it('ACC-4.11 ACC-4.12 opens nothing for whatever is wrong, and answers alike', async () => {
    const { device } = await keyed('guarded-well')
    await keyed('neighbour')
    const other = await home.house.ctx.db.reader
      .selectFrom('passkeys')
      .select(['credential_id', 'user_handle'])
      .where('label', '=', 'neighbour')
      .executeTakeFirstOrThrow()
    const lies: readonly Lie[] = [
      { origin: 'https://elsewhere.example' },
      { origin: origin.replace('localhost', '127.0.0.1') },
      { rpId: 'elsewhere.example' },
      { unverified: true },
      { crossOrigin: true },
      { type: 'webauthn.create' },
      { forged: true },
      { signCount: 1 },
      { userHandle: null },
      { userHandle: other.user_handle },
      { credentialId: other.credential_id },
      { credentialId: other.credential_id, userHandle: other.user_handle },
      { credentialId: 'bm9ib2R5IGtub3dzIHRoaXMgb25l' },
      { challenge: Buffer.alloc(54).toString('base64url') },
      { challenge: 'AAAA' },
    ]
    const said = new Set<string>()
    for (const lie of lies) {
      const { body, status } = await signIn(device, lie)
      expect(body, JSON.stringify(lie)).toMatchObject({ ok: false, code: 'BAD_CREDENTIALS' })
      said.add(JSON.stringify({ ...body, request_id: '', status }))
    }
    expect(said.size).toBe(1)
    const garbage = await home.visitor().ask(contract.signInByPasskey, {
      body: { credential_id: 'a', client_data: 'a', authenticator_data: 'a', signature: 'a' },
    })
    expect(code(garbage)).toBe('BAD_CREDENTIALS')
    expect(code(await signIn(device))).toBe('ok')
  })

  it('ACC-4.12 ACC-2.3 failures are slowed by address, and harm nobody elsewhere', async () => {
    const { device } = await keyed('patient')
    const from = '198.51.100.7'
    const guess = () => signIn(device, { forged: true }, home.visitor(), from)
    for (let n = 0; n < 10; n++) expect(code(await guess())).toBe('BAD_CREDENTIALS')
    expect((await guess()).body).toMatchObject({ code: 'RATE_LIMITED', retry_after_ms: 1_000 })
    expect(code(await signIn(device, {}, home.visitor(), from))).toBe('RATE_LIMITED')
    expect(code(await signIn(device))).toBe('ok')
    clock.advance(1_000)
    expect(code(await signIn(device, {}, home.visitor(), from))).toBe('ok')
  })

  it('ACC-4.12 ACC-2.2 tells only a right passkey that its account is banned or waits', async () => {
    const { user, device } = await keyed('barred')
    const owner = await home.signedIn('keeper', 'owner')
    await owner.visitor.request(banPerson, { params: { id: user.id }, body: { reason: 'rude' } })
    expect(code(await signIn(device, { forged: true }))).toBe('BAD_CREDENTIALS')
    expect((await signIn(device)).body).toMatchObject({ code: 'BANNED', error: 'This account is banned: rude' })
    await home.house.ctx.db.write('test', (tx: Tx) =>
      tx.db.updateTable('users').set({ state: 'pending', state_reason: null }).where('id', '=', user.id).execute(),
    )
    expect(code(await signIn(device, { forged: true }))).toBe('BAD_CREDENTIALS')
    expect(code(await signIn(device))).toBe('PENDING')
  })
})
