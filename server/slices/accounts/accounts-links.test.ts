// Scenarios of one-time links: the staff's reset links and moving to a phone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as accounts from '#contract/accounts'
import { sizes } from '#contract/limits'
import { banPerson } from '#contract/moderation'
import * as contract from '#contract/security'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Visitor } from '#dev-env/visitor'
import { makeBot, makeResetLink } from './index.ts'

const clock = fakeClock()
let home: TestNeoSpace
let owner: Visitor

beforeAll(async () => {
  home = await testNeoSpace({ clock })
  owner = (await home.signedIn('boss', 'owner')).visitor
})
afterAll(() => home[Symbol.asyncDispose]())

const fresh = 'a fresh long passphrase'
const hourMs = 3_600_000
const code = (answer: Awaited<ReturnType<Visitor['fetch']>>) => (answer.body.ok ? 'ok' : answer.body.code)
const confirm = (who: Visitor) => who.request(contract.confirmSession, { body: { password: passphrase } })
const tokenOf = ({ link }: { readonly link: string }): string => link.split('#')[1] ?? ''
const reset = (token: string, who = home.visitor()) =>
  who.ask(accounts.useResetLink, { body: { token, password: fresh } })
const whoIs = async (who: Visitor) => (await who.request(accounts.getSession, {})).user?.username ?? null

describe('reset links', () => {
  it('ACC-4.8 are made from admin upwards for those below, say who made them, and set nothing', async () => {
    const { visitor: admin, user: byAdmin } = await home.signedIn('warden', 'admin')
    const { visitor: victim, user } = await home.signedIn('sleeper')
    const { user: equal } = await home.signedIn('warden-two', 'admin')
    const ask = (who: Visitor, id: number) => who.ask(contract.makeResetLink, { params: { id }, body: {} })
    expect(code(await ask(admin, user.id))).toBe('CONFIRM')
    await confirm(admin)
    expect(code(await ask(admin, equal.id))).toBe('FORBIDDEN')
    expect(code(await ask(admin, byAdmin.id))).toBe('FORBIDDEN')
    expect(code(await ask(admin, 999_999))).toBe('NOT_FOUND')
    await makeBot(home.house.ctx, { username: 'machine', scopes: ['read'] })
    const { reader } = home.house.ctx.db
    const machine = await reader.selectFrom('users').select('id').where('username', '=', 'machine').executeTakeFirst()
    expect(code(await ask(admin, machine?.id ?? 0))).toBe('CONFLICT')
    const answer = await ask(admin, user.id)
    expect(answer.body).toMatchObject({ ok: true, data: { username: 'sleeper' } })
    expect(await whoIs(victim)).toBe('sleeper')
    expect(
      code(await home.visitor().ask(accounts.signIn, { body: { username: 'sleeper', password: passphrase } })),
    ).toBe('ok')
    const acts = await reader.selectFrom('audit').selectAll().where('subject_id', '=', user.id).execute()
    expect(acts).toMatchObject([{ act: 'reset link', actor_id: byAdmin.id, details: '{}' }])
  })

  it('AU-08 work once, for an hour or as long as was chosen, and are void once a newer one is made', async () => {
    const { visitor, user } = await home.signedIn('resetter')
    await confirm(owner)
    const make = async (hours?: number) =>
      tokenOf(
        await owner.request(contract.makeResetLink, {
          params: { id: user.id },
          body: hours === undefined ? {} : { hours },
        }),
      )
    const first = await make()
    const second = await make()
    expect(code(await reset(first))).toBe('NOT_FOUND')
    const there = home.visitor()
    const answers = await Promise.all([reset(second, there), reset(second), reset(second)])
    expect(answers.map(code).toSorted()).toEqual(['NOT_FOUND', 'NOT_FOUND', 'ok'])
    expect(await whoIs(visitor)).toBeNull()
    const third = await make()
    clock.advance(hourMs)
    expect(code(await reset(third))).toBe('NOT_FOUND')
    await owner.request(contract.confirmSession, { body: { password: passphrase } })
    const long = await make(sizes.resetLinkHoursMax)
    const tooLong = { params: { id: user.id }, body: { hours: sizes.resetLinkHoursMax + 1 } }
    expect(code(await owner.ask(contract.makeResetLink, tooLong))).toBe('VALIDATION')
    clock.advance(sizes.resetLinkHoursMax * hourMs - 1)
    expect(code(await reset(long))).toBe('ok')
  })

  it('AU-08 are stored as hashes, stand in the fragment and in no log', async () => {
    await home.signedIn('quiet')
    const { link } = await makeResetLink(home.house.ctx, { target: { username: 'quiet' }, by: null })
    expect(new URL(link)).toMatchObject({ pathname: '/reset', search: '' })
    const token = tokenOf({ link })
    await reset(token)
    const rows = await home.house.ctx.db.reader.selectFrom('links').selectAll().execute()
    expect(JSON.stringify([rows, home.log])).not.toContain(token)
    const page = await fetch(`${home.url}/reset`)
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  })
})

describe('moving to a phone', () => {
  const make = async (who: Visitor) => {
    await confirm(who)
    return await who.request(contract.startTransfer, {})
  }
  const use = (token: string, who = home.visitor()) => who.ask(contract.useTransfer, { body: { token } })
  const check = (token: string) => home.visitor().ask(contract.checkTransfer, { body: { token } })

  it('ACC-6.1 works once, within five minutes, after a confirmation', async () => {
    const { visitor } = await home.signedIn('mover')
    expect(code(await visitor.ask(contract.startTransfer, {}))).toBe('CONFIRM')
    const made = await make(visitor)
    expect(made.qr_svg).toContain('<svg')
    expect(new Date(made.expires_at).getTime()).toBe(clock.now() + sizes.transferMs)
    const token = tokenOf(made)
    expect(new URL(made.link)).toMatchObject({ pathname: '/move', search: '', hash: `#${token}` })
    expect((await check(token)).body).toMatchObject({ data: { username: 'mover' } })
    const phones = Array.from({ length: 5 }, () => home.visitor())
    const answers = await Promise.all(phones.map((phone) => use(token, phone)))
    expect(answers.map(code).toSorted()).toEqual([...Array(4).fill('NOT_FOUND'), 'ok'])
    expect(code(await check(token))).toBe('NOT_FOUND')
    expect((await Promise.all(phones.map(whoIs))).filter(Boolean)).toEqual(['mover'])
    const late = tokenOf(await make(visitor))
    clock.advance(sizes.transferMs)
    expect(code(await check(late))).toBe('NOT_FOUND')
    expect(code(await use(late))).toBe('NOT_FOUND')
  })

  it('AU-08 a moving link is void once a newer one is made, the passphrase is changed, or its session ends', async () => {
    const { visitor } = await home.signedIn('undecided')
    const first = tokenOf(await make(visitor))
    const second = tokenOf(await make(visitor))
    expect(code(await use(first))).toBe('NOT_FOUND')
    await visitor.request(accounts.changePassphrase, { body: { current: passphrase, password: fresh } })
    expect(code(await use(second))).toBe('NOT_FOUND')
    await visitor.request(accounts.changePassphrase, { body: { current: fresh, password: passphrase } })
    const third = tokenOf(await make(visitor))
    await visitor.request(accounts.signOut, {})
    expect(code(await check(third))).toBe('NOT_FOUND')
    expect(code(await use(third))).toBe('NOT_FOUND')
  })

  it('AU-08 a moving link is stored as a hash and in no log', async () => {
    const { visitor } = await home.signedIn('hashed')
    const token = tokenOf(await make(visitor))
    await check(token)
    const rows = await home.house.ctx.db.reader.selectFrom('transfers').select('token_hash').execute()
    expect(rows.every(({ token_hash }) => /^[0-9a-f]{64}$/.test(token_hash))).toBe(true)
    expect(code(await use(token))).toBe('ok')
    expect(JSON.stringify(home.log)).not.toContain(token)
  })

  it('ACC-6.2 gives a session of its own, in the place of what that browser had, and ends with all others', async () => {
    const { visitor } = await home.signedIn('owner-of-two')
    const { visitor: phone } = await home.signedIn('flatmate')
    const before = phone.cookies.get('neospace')
    expect(code(await use(tokenOf(await make(visitor)), phone))).toBe('ok')
    expect(phone.cookies.get('neospace')).not.toBe(before)
    expect(await whoIs(phone)).toBe('owner-of-two')
    expect(await whoIs(visitor)).toBe('owner-of-two')
    expect(code(await phone.ask(contract.startTransfer, {}))).toBe('CONFIRM')
    const thief = home.visitor()
    thief.cookies.set('neospace', before ?? '')
    expect(await whoIs(thief)).toBeNull()
    await visitor.request(accounts.endOtherSessions, {})
    expect(await whoIs(phone)).toBeNull()
  })

  it('ACC-6.1 opens nothing for somebody who was banned since', async () => {
    const { visitor, user } = await home.signedIn('shut-out')
    const token = tokenOf(await make(visitor))
    await owner.request(banPerson, { params: { id: user.id }, body: { reason: 'spam' } })
    expect(code(await use(token))).toBe('BANNED')
  })
})
