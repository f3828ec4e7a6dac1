// Scenarios of moderation: who may act on whom, and that it counts at once on every connection.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '#contract/accounts'
import * as messages from '#contract/messages'
import * as moderation from '#contract/moderation'
import { sessionEndedPush } from '#contract/presence'
import { listRooms, openRoom } from '#contract/rooms'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import { calling, requesting, scenario } from '#dev-env/scenario'
import { judge } from '#slices/accounts/index'

let house: TestNeoSpace
let owner: Person
let admin: Person
let warden: Person
let alice: Person
const reason = 'said unkind things'
const asked = { body: { reason } }

beforeAll(async () => {
  house = await testNeoSpace()
  owner = await house.person('owner-one', 'owner')
  admin = await house.person('admin-one', 'admin')
  warden = await house.person('warden', 'moderator')
  alice = await house.person('alice')
})
afterAll(() => house[Symbol.asyncDispose]())

describe('who may act on whom', () => {
  it('MOD-1.1 nobody acts on an equal, a higher one or themselves', async () => {
    const other = await house.person('warden-two', 'moderator')
    const tries = [
      [warden, other],
      [warden, admin],
      [warden, owner],
      [warden, warden],
      [admin, owner],
      [admin, admin],
      [owner, owner],
    ] as const
    for (const [as, { id }] of tries) {
      await scenario(house, {
        as,
        does: requesting(moderation.banPerson, { params: { id }, ...asked }),
        answers: 'FORBIDDEN',
        hears: [],
      })
      await scenario(house, {
        as,
        does: requesting(moderation.freezePerson, { params: { id }, ...asked }),
        answers: 'FORBIDDEN',
        hears: [],
      })
    }
    for (const role of ['admin', 'owner'] as const)
      await scenario(house, {
        as: admin,
        does: requesting(moderation.changeRole, { params: { id: alice.id }, body: { role } }),
        answers: 'FORBIDDEN',
        hears: [],
      })
    await scenario(house, {
      as: warden,
      does: requesting(moderation.banPerson, { params: { id: 999_999 }, ...asked }),
      answers: 'NOT_FOUND',
      hears: [],
    })
  })

  it('MOD-1.2 the last owner stays, though several demote each other at once', async () => {
    const second = await house.person('owner-two', 'owner')
    const outcomes = await Promise.allSettled(
      [owner, second].map(({ id }) => judge(house.house.ctx, null, { id }, { act: 'role', role: 'member' })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const left = await house.house.ctx.db.reader.selectFrom('users').select('id').where('role', '=', 'owner').execute()
    expect(left).toHaveLength(1)
    for (const { id } of left) {
      await expect(judge(house.house.ctx, null, { id }, { act: 'ban', reason })).rejects.toMatchObject({
        code: 'CONFLICT',
      })
      await expect(judge(house.house.ctx, null, { id }, { act: 'freeze', reason })).rejects.toMatchObject({
        code: 'CONFLICT',
      })
    }
    await judge(house.house.ctx, null, { id: owner.id }, { act: 'role', role: 'owner' })
  })
})

describe('sanctions', () => {
  it('MOD-1.3 a ban ends every socket within a second and says why; taken back, one signs in anew', async () => {
    const bob = await house.person('bob')
    const listening = await connect(bob.visitor, bob)
    await bob.join('general')
    const began = performance.now()
    await warden.visitor.request(moderation.banPerson, { params: { id: bob.id }, ...asked })
    for (const each of [bob, listening]) expect(await each.hears(sessionEndedPush)).toEqual({ reason: 'banned' })
    const tookMs = performance.now() - began
    console.log(`a ban reached two sockets after ${tookMs.toFixed(0)} ms`)
    expect(tookMs).toBeLessThan(1_000)
    const { body } = await bob.visitor.ask(listRooms, {})
    expect(body).toMatchObject({ ok: false, code: 'BANNED', error: expect.stringContaining(reason) })
    await expect(connect(bob.visitor, bob)).rejects.toMatchObject({ failure: { code: 'BANNED' } })
    const door = house.visitor()
    const right = await door.ask(signIn, { body: { username: 'bob', password: passphrase } })
    expect(right.body).toMatchObject({ code: 'BANNED', error: expect.stringContaining(reason) })
    const wrong = await door.ask(signIn, { body: { username: 'bob', password: 'another passphrase' } })
    expect(wrong.body).toMatchObject({ code: 'BAD_CREDENTIALS' })
    await warden.visitor.request(moderation.unbanPerson, { params: { id: bob.id } })
    expect((await bob.visitor.ask(listRooms, {})).body).toMatchObject({ ok: false, code: 'SESSION_EXPIRED' })
    await expect(connect(bob.visitor, bob)).rejects.toMatchObject({ failure: { code: 'SESSION_EXPIRED' } })
    await door.request(signIn, { body: { username: 'bob', password: passphrase } })
    await using back = await connect(door, bob)
    expect((await back.say('general', 'here again')).message.user).toBe('bob')
  })

  it('MOD-1.4 the muted read and say nothing, on sockets that are open already', async () => {
    const carl = await house.person('carl')
    await warden.visitor.request(moderation.mutePerson, { params: { id: carl.id }, body: { reason, minutes: 10 } })
    const answer = await carl.ask(messages.sendMessage, { room: 'general', content: 'x', client_id: 'carl-00000001' })
    expect(answer).toMatchObject({ ok: false, code: 'MUTED' })
    expect(answer.ok ? 0 : answer.retry_after_ms).toBeGreaterThan(9 * 60_000)
    expect((await carl.call(messages.requestBackfill, { room: 'general' })).phase).toBe('snapshot')
    await warden.visitor.request(moderation.unmutePerson, { params: { id: carl.id } })
    expect((await carl.say('general', 'well then')).duplicate).toBe(false)
  })

  it('MOD-1.5 the frozen read and change nothing but their own security', async () => {
    const dora = await house.person('dora')
    const { message } = await dora.say('general', 'before')
    await warden.visitor.request(moderation.freezePerson, { params: { id: dora.id }, ...asked })
    for (const does of [
      calling(messages.sendMessage, { room: 'general', content: 'x', client_id: 'dora-00000001' }),
      calling(messages.deleteMessage, { id: message.id }),
      requesting(openRoom, { body: { name: 'dora-room' } }),
      requesting(messages.removeMessage, { params: { id: message.id } }),
    ])
      await scenario(house, { as: dora, does, answers: 'FORBIDDEN', hears: [] })
    await dora.visitor.request(listRooms, {})
    await warden.visitor.request(moderation.unfreezePerson, { params: { id: dora.id } })
    await dora.call(messages.deleteMessage, { id: message.id })
  })

  it('MOD-1.6 a role counts on open sockets at the next event', async () => {
    const emil = await house.person('emil')
    const { message } = await alice.say('general', 'mine')
    await scenario(house, {
      as: emil,
      does: calling(messages.deleteMessage, { id: message.id }),
      answers: 'FORBIDDEN',
      hears: [],
    })
    await owner.visitor.request(moderation.changeRole, { params: { id: emil.id }, body: { role: 'moderator' } })
    await emil.call(messages.deleteMessage, { id: message.id })
    await owner.visitor.request(moderation.changeRole, { params: { id: emil.id }, body: { role: 'member' } })
    const { message: second } = await alice.say('general', 'mine too')
    await scenario(house, {
      as: emil,
      does: calling(messages.deleteMessage, { id: second.id }),
      answers: 'FORBIDDEN',
      hears: [],
    })
  })
})

describe('hiding', () => {
  it('CHAT-1.11 everyone hears the message without its text, and with it once it is shown again', async () => {
    await Promise.all([alice.join('random'), warden.join('random')])
    const { message } = await alice.say('random', 'a secret recipe')
    await alice.call(messages.editMessage, { id: message.id, content: 'a secret soup' })
    const params = { id: message.id }
    await scenario(house, {
      as: warden,
      does: requesting(messages.hideMessage, { params, body: { hidden: true } }),
      answers: 'ok',
      announces: { MessageHidden: 1 },
      hears: [[alice, ['message']]],
    })
    expect(alice.heard(messages.messagePush).at(-1)).toMatchObject({ content: null, hidden: true, deleted: false })
    const { message: fetched } = await warden.visitor.request(messages.getMessage, { params })
    expect(fetched).toMatchObject({ content: null, hidden: true })
    expect((await alice.visitor.request(messages.listEdits, { params })).items).toEqual([])
    await scenario(house, {
      as: alice,
      does: calling(messages.editMessage, { id: message.id, content: 'again' }),
      answers: 'FORBIDDEN',
      hears: [],
    })
    await scenario(house, {
      as: alice,
      does: requesting(messages.hideMessage, { params, body: { hidden: false } }),
      answers: 'FORBIDDEN',
      hears: [],
    })
    await scenario(house, {
      as: warden,
      does: requesting(messages.hideMessage, { params, body: { hidden: true } }),
      answers: 'ok',
      hears: [[alice, []]],
    })
    const { message: shown } = await warden.visitor.request(messages.hideMessage, { params, body: { hidden: false } })
    expect(shown).toMatchObject({ content: 'a secret soup', hidden: false })
    expect(shown.rev).toBeGreaterThan(fetched.rev)
  })
})
