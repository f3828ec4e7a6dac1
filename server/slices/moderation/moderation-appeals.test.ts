// Scenarios of sanctions as they are kept: warnings and suspensions, what the person is told, and appeals.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signIn } from '#contract/accounts'
import * as moderation from '#contract/moderation'
import { getPerson } from '#contract/profiles'
import { sessionEndedPush } from '#contract/presence'
import { listRooms } from '#contract/rooms'
import * as contract from '#contract/sanctions'
import { sizes } from '#contract/limits'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import { accounts, eraseNow } from '#slices/accounts/index'

let house: TestNeoSpace
let owner: Person
let admin: Person
let warden: Person
let peer: Person
let bob: Person
let count = 0
const clock = fakeClock()
const dayMs = 24 * 3_600_000
const reason = 'sang at night'
const endSuspensions = () => accounts.keepers?.find(({ name }) => name === 'end suspensions')?.run(house.house.ctx)

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  owner = await house.person('owner-one', 'owner')
  admin = await house.person('admin-one', 'admin')
  warden = await house.person('warden', 'moderator')
  peer = await house.person('peer', 'moderator')
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  bob = await house.person(`bob${++count}`)
})

const code = async (asked: Promise<{ readonly body: { readonly ok: boolean; readonly code?: string } }>) => {
  const { body } = await asked
  return body.ok ? 'ok' : body.code
}
const own = async (who: Person) => (await who.visitor.request(contract.listOwnSanctions, { query: {} })).items
const warn = (as: Person, id = bob.id) =>
  as.visitor.ask(moderation.warnPerson, { params: { id }, body: { reason, rule: 'harassment' } })
const mute = (as: Person, minutes = 10) =>
  as.visitor.request(moderation.mutePerson, { params: { id: bob.id }, body: { reason, minutes } })
const ban = (as: Person) => as.visitor.request(moderation.banPerson, { params: { id: bob.id }, body: { reason } })
const suspend = (as: Person, days = 7) =>
  as.visitor.ask(moderation.suspendPerson, { params: { id: bob.id }, body: { days, reason } })
const unsuspend = (as: Person) => as.visitor.ask(moderation.unsuspendPerson, { params: { id: bob.id } })
const appeal = (id: number, words = 'It was a lullaby.') =>
  bob.visitor.ask(contract.appealSanction, { params: { id }, body: { words } })
const decide = (as: Person, id: number, outcome: 'stands' | 'lifted') =>
  as.visitor.ask(contract.decideAppeal, { params: { id }, body: { outcome, answer: 'We listened again.' } })
const newest = async () => (await own(bob))[0]?.id ?? 0
const door = (username: string, password = passphrase) =>
  house.visitor().ask(contract.openAppealDoor, { body: { username, password } })

describe('warnings', () => {
  it('MOD-1.28 MOD-2.1 a warning is told with its reason and its rule, at once, and changes nothing else', async () => {
    expect(await code(warn(warden))).toBe('ok')
    const { id } = await bob.hears(contract.sanctionPush)
    expect(await own(bob)).toMatchObject([
      { id, act: 'warn', rule: 'harassment', reason, until: null, in_force: true, may_appeal: true, appeal: null },
    ])
    expect(JSON.stringify(await own(bob))).not.toContain(warden.username)
    expect((await bob.say('general', 'all right')).duplicate).toBe(false)
    expect(await code(warn(warden, peer.id))).toBe('FORBIDDEN')
    expect(await own(peer)).toEqual([])
  })
})

describe('suspensions', () => {
  it('MOD-1.19 a suspended account is out of sight and kept out at once, and comes back with all of it', async () => {
    const { message } = await bob.say('general', 'before')
    const began = performance.now()
    expect(await code(suspend(warden))).toBe('ok')
    expect(await bob.hears(sessionEndedPush)).toEqual({ reason: 'banned' })
    expect(performance.now() - began).toBeLessThan(1_000)
    const { body } = await bob.visitor.ask(listRooms, {})
    expect(body).toMatchObject({ code: 'BANNED', error: expect.stringMatching(/suspended until .*: sang at night/) })
    await expect(connect(bob.visitor, bob)).rejects.toMatchObject({ failure: { code: 'BANNED' } })
    const params = { username: bob.username }
    expect(await code(warden.visitor.ask(getPerson, { params }))).toBe('NOT_FOUND')
    expect(await code(unsuspend(peer))).toBe('ok')
    const back = house.visitor()
    await back.request(signIn, { body: { username: bob.username, password: passphrase } })
    await using again = await connect(back, bob)
    expect((await again.say('general', 'after')).message.id).toBeGreaterThan(message.id)
    expect(await code(warden.visitor.ask(getPerson, { params }))).toBe('ok')
  })

  it('MOD-1.19 it ends by itself, no sooner, and nothing is erased', async () => {
    await suspend(warden, 3)
    clock.advance(3 * dayMs - 1)
    await endSuspensions()
    expect(await code(house.visitor().ask(signIn, { body: { username: bob.username, password: passphrase } }))).toBe(
      'BANNED',
    )
    clock.advance(1)
    await endSuspensions()
    await house.visitor().request(signIn, { body: { username: bob.username, password: passphrase } })
  })

  it('MOD-1.28 whoever is banned is not suspended beside it, and taking a suspension back lifts no ban', async () => {
    await suspend(warden)
    await ban(warden)
    expect(await code(suspend(warden))).toBe('CONFLICT')
    await unsuspend(warden)
    expect(await code(house.visitor().ask(signIn, { body: { username: bob.username, password: passphrase } }))).toBe(
      'BANNED',
    )
  })

  it('MOD-1.29 what somebody higher imposed is taken back by their equals alone', async () => {
    await suspend(admin)
    expect(await code(unsuspend(warden))).toBe('FORBIDDEN')
    expect(await code(unsuspend(owner))).toBe('ok')
  })
})

describe('appeals', () => {
  it('MOD-2.3 one appeals once, while it is in force or not long over', async () => {
    await mute(warden, 1)
    const id = await newest()
    expect(await code(appeal(id, '  '))).toBe('EMPTY')
    expect(await code(appeal(id, 'x'.repeat(sizes.appealCharacters + 1)))).toBe('TOO_LONG')
    expect(await code(warden.visitor.ask(contract.appealSanction, { params: { id }, body: { words: 'x' } }))).toBe(
      'NOT_FOUND',
    )
    expect(await code(appeal(id))).toBe('ok')
    expect(await code(appeal(id))).toBe('CONFLICT')
    await mute(warden, 1)
    const over = await newest()
    clock.advance(60_000)
    expect(await own(bob)).toMatchObject([{ id: over, in_force: false, may_appeal: true }, { may_appeal: false }])
    await warden.visitor.request(moderation.mutePerson, { params: { id: bob.id }, body: { reason, minutes: 1 } })
    await warden.visitor.request(moderation.unmutePerson, { params: { id: bob.id } })
    expect(await code(appeal(await newest()))).toBe('CONFLICT')
  })

  it('MOD-2.3 two at once leave one', async () => {
    await mute(warden)
    const id = await newest()
    expect((await Promise.all([code(appeal(id)), code(appeal(id))])).toSorted()).toEqual(['CONFLICT', 'ok'])
  })

  it('MOD-2.5 MOD-2.6 MOD-2.7 somebody else decides, once, and what is lifted is over at once', async () => {
    await mute(warden)
    const id = await newest()
    await appeal(id)
    expect(await peer.hears(contract.appealPush, (told) => told.id === id)).toEqual({ id, open: true })
    expect(bob.heard(contract.appealPush)).toEqual([])
    const seen = async (as: Person) =>
      (await as.visitor.request(contract.listSanctions, { query: { appealed: true } })).items.find(
        (each) => each.id === id,
      )
    expect(await seen(warden)).toMatchObject({ may_decide: false, by: { username: warden.username } })
    expect(await seen(peer)).toMatchObject({ may_decide: true, appeal: { words: 'It was a lullaby.', state: 'open' } })
    expect(await code(decide(warden, id, 'stands'))).toBe('FORBIDDEN')
    expect(await code(bob.visitor.ask(contract.listSanctions, { query: {} }))).toBe('FORBIDDEN')
    bob.forget()
    const both = await Promise.all([code(decide(peer, id, 'lifted')), code(decide(admin, id, 'lifted'))])
    expect(both.toSorted()).toEqual(['CONFLICT', 'ok'])
    await bob.hears(contract.sanctionPush)
    expect(await own(bob)).toMatchObject([
      { id, in_force: false, appeal: { state: 'lifted', answer: 'We listened again.' } },
    ])
    expect((await bob.say('general', 'again')).duplicate).toBe(false)
    expect(await seen(peer)).toBeUndefined()
  })

  it('MOD-2.6 what somebody higher imposed is decided by their equals, and alone one decides oneself', async () => {
    await mute(owner)
    const id = await newest()
    await appeal(id)
    for (const as of [warden, admin]) expect(await code(decide(as, id, 'lifted'))).toBe('FORBIDDEN')
    // There is one owner, so nobody else is as high.
    expect(await code(decide(owner, id, 'stands'))).toBe('ok')
    expect(await code(bob.visitor.ask(listRooms, {}))).toBe('ok')
    expect(await own(bob)).toMatchObject([{ in_force: true, appeal: { state: 'stands' } }])
  })

  it('MOD-2.4 whoever is kept out appeals at the door, by passphrase and without a session', async () => {
    await ban(warden)
    expect(await code(door(bob.username, 'another passphrase'))).toBe('BAD_CREDENTIALS')
    expect(await code(door('nobody-at-all'))).toBe('BAD_CREDENTIALS')
    expect(await code(door(peer.username))).toBe('CONFLICT')
    const { body } = await door(bob.username)
    if (!body.ok) throw new Error(body.error)
    const { ticket, sanctions } = body.data
    const [sanction] = sanctions.items
    expect(sanction).toMatchObject({ act: 'ban', reason, may_appeal: true })
    const ask = (given: string, id = sanction?.id ?? 0) =>
      code(house.visitor().ask(contract.appealAtDoor, { body: { ticket: given, id, words: 'Let me explain.' } }))
    const [user, until, seal] = ticket.split('.')
    expect(await ask(`${Number(user) + 1}.${until}.${seal}`)).toBe('SESSION_EXPIRED')
    expect(await ask(`${user}.${Number(until) + 1}.${seal}`)).toBe('SESSION_EXPIRED')
    expect(await ask(ticket)).toBe('ok')
    expect(await ask(ticket)).toBe('CONFLICT')
    expect(await code(decide(peer, sanction?.id ?? 0, 'lifted'))).toBe('ok')
    await house.visitor().request(signIn, { body: { username: bob.username, password: passphrase } })
    clock.advance(sizes.appealTicketMs)
    expect(await ask(ticket)).toBe('SESSION_EXPIRED')
  })

  it('MOD-2.8 goes with whom it is about', async () => {
    await mute(warden)
    const id = await newest()
    await appeal(id)
    await eraseNow(house.house.ctx, bob.username)
    const { reader } = house.house.ctx.db
    expect(await reader.selectFrom('sanctions').select('id').where('id', '=', id).execute()).toEqual([])
    expect(await reader.selectFrom('appeals').select('sanction_id').where('sanction_id', '=', id).execute()).toEqual([])
  })
})
