// Scenarios of passkeys: adding, confirming and removing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as accounts from '#contract/accounts'
import { sizes } from '#contract/limits'
import * as contract from '#contract/passkeys'
import * as security from '#contract/security'
import { addPasskeyTo } from '#dev-env/add-passkey'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { type Lie, type PasskeyDevice, passkeyDevice } from '#dev-env/passkey-device'
import { signInWith } from '#dev-env/sign-in-with'
import type { Visitor } from '#dev-env/visitor'
import { eraseNow, makeResetLink } from './index.ts'
import { forgetKeys } from './commands/forget-keys.ts'

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
const rowsOf = (userId: number) =>
  home.house.ctx.db.reader.selectFrom('passkeys').selectAll().where('user_id', '=', userId).execute()

/** Somebody with a passkey. */
async function keyed(username: string, device?: PasskeyDevice) {
  const { visitor, user } = await home.signedIn(username)
  return { visitor, user, ...(await addPasskeyTo(visitor, origin, username, device)) }
}
const signIn = (device: PasskeyDevice, lie?: Lie, who = home.visitor(), from?: string) =>
  signInWith(who, device, lie, from)
async function confirm(visitor: Visitor, device: PasskeyDevice, lie: Lie = {}) {
  const wanted = await visitor.request(contract.startPasskeyConfirm, {})
  return await visitor.ask(contract.confirmByPasskey, { body: device.sign(wanted, lie) })
}
const confirmByPassphrase = (visitor: Visitor) =>
  visitor.request(security.confirmSession, { body: { password: passphrase } })

describe('adding', () => {
  it('ACC-4.13 asks for a confirmation, and shows what one has', async () => {
    const { visitor, user } = await home.signedIn('adder')
    const device = passkeyDevice(origin, 'adder')
    expect(code(await visitor.ask(contract.startPasskey, {}))).toBe('CONFIRM')
    const unasked = { label: 'x', client_data: 'x', attestation: 'x' }
    expect(code(await visitor.ask(contract.addPasskey, { body: unasked }))).toBe('CONFIRM')
    await confirmByPassphrase(visitor)
    const wanted = await visitor.request(contract.startPasskey, {})
    expect(wanted).toMatchObject({ rp_id: 'localhost', username: 'adder', known: [] })
    const made = device.make(wanted)
    const label = '  My\nphone  '
    const { passkey } = await visitor.request(contract.addPasskey, { body: { label, ...made } })
    expect(passkey).toMatchObject({ label: 'My phone', backed_up: true, last_used_at: null })
    expect((await visitor.request(contract.listPasskeys, {})).items).toEqual([passkey])
    const [row] = await rowsOf(user.id)
    const again = await visitor.request(contract.startPasskey, {})
    expect(again).toMatchObject({ known: [row?.credential_id], user_handle: wanted.user_handle })
    expect(again.challenge).not.toBe(wanted.challenge)
    // The handle says nothing of the person.
    expect(Buffer.from(wanted.user_handle, 'base64url')).toHaveLength(32)
    expect(JSON.stringify(home.log)).not.toContain(made.attestation)
  })

  it('ACC-4.13 refuses labels that say nothing or too much, and takes ten', async () => {
    const { visitor } = await keyed('collector')
    const add = async (label: string) => {
      const made = passkeyDevice(origin, `collector ${label}`).make(await visitor.request(contract.startPasskey, {}))
      return code(await visitor.ask(contract.addPasskey, { body: { label, ...made } }))
    }
    expect(await add('\u200b ')).toBe('EMPTY')
    expect(await add('x'.repeat(sizes.passkeyLabelCharacters + 1))).toBe('TOO_LONG')
    const late = await visitor.request(contract.startPasskey, {})
    for (let n = 1; n < sizes.passkeys; n++) expect(await add(`no. ${n}`)).toBe('ok')
    expect(code(await visitor.ask(contract.startPasskey, {}))).toBe('CONFLICT')
    const eleventh = passkeyDevice(origin, 'eleventh').make(late)
    expect(code(await visitor.ask(contract.addPasskey, { body: { label: 'one more', ...eleventh } }))).toBe('CONFLICT')
    expect((await visitor.request(contract.listPasskeys, {})).items).toHaveLength(sizes.passkeys)
  })

  it('ACC-4.11 takes none that was made elsewhere, for another host, unchecked, or across origins', async () => {
    const { visitor, user } = await home.signedIn('careful')
    await confirmByPassphrase(visitor)
    const lies: readonly Lie[] = [
      { origin: 'https://elsewhere.example' },
      { origin: `${origin}.elsewhere.example` },
      { rpId: 'elsewhere.example' },
      { unverified: true },
      { type: 'webauthn.get' },
      { crossOrigin: true },
      { challenge: Buffer.alloc(54).toString('base64url') },
    ]
    for (const lie of lies) {
      const made = passkeyDevice(origin, 'careful').make(await visitor.request(contract.startPasskey, {}), lie)
      const answer = await visitor.ask(contract.addPasskey, { body: { label: 'x', ...made } })
      expect(code(answer), JSON.stringify(lie)).toBe('BAD_CREDENTIALS')
    }
    expect(await rowsOf(user.id)).toEqual([])
  })

  it('ACC-4.13 one passkey belongs to one account', async () => {
    await keyed('first', passkeyDevice(origin, 'shared'))
    const { visitor } = await home.signedIn('second')
    await confirmByPassphrase(visitor)
    const made = passkeyDevice(origin, 'shared').make(await visitor.request(contract.startPasskey, {}))
    expect(code(await visitor.ask(contract.addPasskey, { body: { label: 'x', ...made } }))).toBe('CONFLICT')
  })
})

describe('confirming', () => {
  it('ACC-4.14 ACC-4.6 confirms this session alone, by a passkey of one’s own', async () => {
    const { visitor: here, device } = await keyed('confirmer')
    const stranger = await keyed('confirming-stranger')
    const there = home.visitor()
    await there.request(accounts.signIn, { body: { username: 'confirmer', password: passphrase } })
    clock.advance(sizes.confirmedMs)
    const endOthers = (who: Visitor) => who.ask(accounts.endOtherSessions, {}).then(code)
    expect(await endOthers(here)).toBe('CONFIRM')
    expect(code(await confirm(here, stranger.device))).toBe('BAD_CREDENTIALS')
    expect(code(await confirm(here, device, { unverified: true }))).toBe('BAD_CREDENTIALS')
    expect(await endOthers(here)).toBe('CONFIRM')
    // Where the passkeys are named, a device need not say whose they are.
    expect(code(await confirm(here, device, { userHandle: null }))).toBe('ok')
    expect(await endOthers(there)).toBe('CONFIRM')
    expect(await endOthers(here)).toBe('ok')
  })

  it('ACC-4.9 a challenge for one thing, or of one session, is good for no other', async () => {
    const { visitor: here, device } = await keyed('mixed-up')
    const there = home.visitor()
    await there.request(accounts.signIn, { body: { username: 'mixed-up', password: passphrase } })
    const forConfirm = await here.request(contract.startPasskeyConfirm, {})
    const forSignIn = await here.request(contract.startPasskeySignIn, {})
    const forAdding = await here.request(contract.startPasskey, {})
    const confirming = (who: Visitor, wanted: { challenge: string; rp_id: string }) =>
      who.ask(contract.confirmByPasskey, { body: device.sign(wanted) }).then(code)
    const entering = (wanted: { challenge: string; rp_id: string }) =>
      home
        .visitor()
        .ask(contract.signInByPasskey, { body: device.sign(wanted) })
        .then(code)
    expect(await confirming(there, forConfirm)).toBe('BAD_CREDENTIALS')
    for (const wanted of [forSignIn, forAdding]) expect(await confirming(here, wanted)).toBe('BAD_CREDENTIALS')
    for (const wanted of [forConfirm, forAdding]) expect(await entering(wanted)).toBe('BAD_CREDENTIALS')
    for (const { challenge } of [forConfirm, forSignIn]) {
      const made = passkeyDevice(origin, 'other').make({ ...forAdding, challenge })
      expect(code(await here.ask(contract.addPasskey, { body: { label: 'x', ...made } }))).toBe('BAD_CREDENTIALS')
    }
    clock.advance(30_000)
    await confirmByPassphrase(there)
    const made = passkeyDevice(origin, 'other').make(forAdding)
    const add = (who: Visitor) => who.ask(contract.addPasskey, { body: { label: 'x', ...made } }).then(code)
    expect(await add(there)).toBe('BAD_CREDENTIALS')
    expect(await add(here)).toBe('ok')
    expect(await add(here)).toBe('BAD_CREDENTIALS')
    expect(await confirming(here, forConfirm)).toBe('ok')
    expect(await confirming(here, forConfirm)).toBe('BAD_CREDENTIALS')
  })

  it('ACC-4.14 guesses at it are slowed like those at the passphrase', async () => {
    const { visitor, device } = await keyed('guessed-at')
    for (let n = 0; n < 3; n++) expect(code(await confirm(visitor, device, { forged: true }))).toBe('BAD_CREDENTIALS')
    expect(code(await confirm(visitor, device))).toBe('RATE_LIMITED')
  })
})

describe('removing', () => {
  it('ACC-4.13 asks for a confirmation, takes one’s own alone, and shuts the door', async () => {
    const { visitor, device, id } = await keyed('remover')
    const other = await keyed('onlooker')
    clock.advance(sizes.confirmedMs)
    const remove = (who: Visitor) => who.ask(contract.removePasskey, { params: { id } }).then(code)
    expect(await remove(visitor)).toBe('CONFIRM')
    await confirmByPassphrase(other.visitor)
    expect(await remove(other.visitor)).toBe('NOT_FOUND')
    expect(code(await confirm(visitor, device))).toBe('ok')
    expect(await remove(visitor)).toBe('ok')
    expect(await remove(visitor)).toBe('NOT_FOUND')
    expect((await visitor.request(contract.listPasskeys, {})).items).toEqual([])
    expect(code(await signIn(device))).toBe('BAD_CREDENTIALS')
  })

  it('ACC-4.15 stays with a new passphrase, a reset link and a restored backup, and goes with the account', async () => {
    const { visitor, user, device } = await keyed('stayer')
    const fresh = 'a fresh long passphrase'
    await visitor.request(accounts.changePassphrase, { body: { current: passphrase, password: fresh } })
    expect(code(await signIn(device))).toBe('ok')
    const { link } = await makeResetLink(home.house.ctx, { target: { username: 'stayer' }, by: null })
    const body = { token: link.split('#')[1] ?? '', password: passphrase }
    await home.visitor().request(accounts.useResetLink, { body })
    expect(code(await signIn(device))).toBe('ok')
    await forgetKeys(home.house.ctx.db.maintenance, clock.now())
    expect(code(await signIn(device))).toBe('ok')
    await eraseNow(home.house.ctx, 'stayer')
    expect(await rowsOf(user.id)).toEqual([])
    expect(code(await signIn(device))).toBe('BAD_CREDENTIALS')
  })
})
