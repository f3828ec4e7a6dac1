// Leaving the house for good: the time of grace, and who may not go.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '#contract/accounts'
import { getLeaving, startLeaving, stopLeaving } from '#contract/leaving'
import { sizes } from '#contract/limits'
import { confirmSession } from '#contract/security'
import { type FakeClock, fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Visitor } from '#dev-env/visitor'
import { eraseNow, judge, makeInvite, type Sanction } from './index.ts'
import { eraseAccount } from './commands/erase-account.ts'
import type { Tx } from './owns.ts'
import { dueAccounts } from './queries/leaving.ts'
import { eraseDue, sweepLate } from './prepare/erasing.ts'

let clock: FakeClock
let house: TestNeoSpace
beforeAll(async () => {
  clock = fakeClock()
  house = await testNeoSpace({ clock })
})
afterAll(() => house[Symbol.asyncDispose]())

const password = passphrase
const confirm = (who: Visitor) => who.request(confirmSession, { body: { password } })
const codeOf = ({ body }: Awaited<ReturnType<Visitor['ask']>>) => (body.ok ? 'ok' : body.code)
const stateOf = async (id: number) =>
  (await house.house.ctx.db.reader.selectFrom('users').select('state').where('id', '=', id).executeTakeFirstOrThrow())
    .state

describe('leaving', () => {
  it('ACC-7.1 begins after a confirmation, lets one sign in as ever and can be taken back', async () => {
    const { visitor: ann, user } = await house.signedIn('ann')
    expect(await ann.request(getLeaving, {})).toEqual({ erase_at: null })
    expect(codeOf(await ann.ask(startLeaving, {}))).toBe('CONFIRM')
    await confirm(ann)
    const { erase_at } = await ann.request(startLeaving, {})
    expect(Date.parse(erase_at)).toBe(clock.now() + sizes.leavingGraceMs)
    clock.advance(3_600_000)
    await confirm(ann)
    expect(await ann.request(startLeaving, {})).toEqual({ erase_at })
    const again = house.visitor()
    await again.request(signIn, { body: { username: 'ann', password } })
    expect(await again.request(getLeaving, {})).toEqual({ erase_at })
    await again.request(stopLeaving, {})
    expect(await ann.request(getLeaving, {})).toEqual({ erase_at: null })
    clock.advance(sizes.leavingGraceMs)
    await eraseDue(house.house.ctx)
    expect(await stateOf(user.id)).toBe('active')
  })

  it('ACC-7.1 ends in nothing a moment before its time, and in erasure at it', async () => {
    const { visitor: ben, user } = await house.signedIn('ben')
    await confirm(ben)
    await ben.request(startLeaving, {})
    clock.advance(sizes.leavingGraceMs - 1)
    await eraseDue(house.house.ctx)
    expect(await stateOf(user.id)).toBe('active')
    clock.advance(1)
    await eraseDue(house.house.ctx)
    expect(await stateOf(user.id)).toBe('erased')
    // Too late to take it back.
    expect(codeOf(await ben.ask(stopLeaving, {}))).toBe('SESSION_EXPIRED')
  })

  it('ACC-7.1 spares whoever takes it back while the keeper is already on the way', async () => {
    const { ctx } = house.house
    const { visitor: cat, user } = await house.signedIn('cat-lover')
    await confirm(cat)
    await cat.request(startLeaving, {})
    clock.advance(sizes.leavingGraceMs)
    expect(await dueAccounts(ctx.db.reader, clock.now(), 9)).toContain(user.id)
    await cat.request(stopLeaving, {})
    const erasing = { by: user.id, heldAs: (name: string) => name, onlyDue: true }
    expect(await ctx.db.write('accounts', (tx: Tx) => eraseAccount(tx, user.id, erasing))).toEqual([])
    expect(await stateOf(user.id)).toBe('active')
  })

  it('ACC-7.2 refuses the last owner, counts one who leaves for none, and leaves one of two who go at once', async () => {
    const { visitor: ida, user } = await house.signedIn('ida', 'owner')
    await confirm(ida)
    expect(codeOf(await ida.ask(startLeaving, {}))).toBe('CONFLICT')
    const { visitor: ole, user: other } = await house.signedIn('ole', 'owner')
    await confirm(ole)
    const codes = await Promise.all([ida, ole].map(async (one) => codeOf(await one.ask(startLeaving, {}))))
    expect(codes.toSorted()).toEqual(['CONFLICT', 'ok'])
    const [goes, stays] = codes[0] === 'ok' ? [ida, other] : [ole, user]
    const judging = (sanction: Sanction) => judge(house.house.ctx, null, { id: stays.id }, sanction)
    await expect(judging({ act: 'role', role: 'member' })).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(judging({ act: 'freeze', reason: 'a test' })).rejects.toMatchObject({ code: 'CONFLICT' })
    await goes.request(stopLeaving, {})
    expect(await judging({ act: 'role', role: 'member' })).toMatchObject({ role: 'member' })
  })

  it('ACC-7.10 takes what a request under way stored while the account was erased, and notes the act once', async () => {
    const { ctx } = house.house
    const [{ user }, { user: friend }] = [await house.signedIn('hasty'), await house.signedIn('friend')]
    await eraseNow(ctx, 'hasty')
    await makeInvite(ctx, { note: 'too late', hours: 1, maxUses: 1, createdBy: user.id })
    const tie = { follower_id: user.id, followed_id: friend.id, created_at: clock.now() }
    await ctx.db.maintenance.insertInto('follows').values(tie).execute()
    const left = async () => [
      ...(await ctx.db.reader.selectFrom('invites').select('note').where('created_by', '=', user.id).execute()),
      ...(await ctx.db.reader.selectFrom('follows').selectAll().where('follower_id', '=', user.id).execute()),
    ]
    await sweepLate(ctx)
    expect(await left()).toHaveLength(2)
    clock.advance(30_000)
    await sweepLate(ctx)
    expect(await left()).toEqual([])
    const acts = ctx.db.reader.selectFrom('audit').select('act').where('subject_id', '=', user.id)
    expect(await acts.execute()).toEqual([{ act: 'erase' }])
  })
})
