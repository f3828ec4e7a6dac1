// Scenarios of the house: who may join it, what its owner decides, samples that come and go.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as contract from '#contract/accounts'
import * as house from '#contract/house'
import { listMessages } from '#contract/messages'
import { listRooms, openRoom } from '#contract/rooms'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Visitor } from '#dev-env/visitor'
import { makeInvite, makeOwnerLink } from '#slices/accounts/index'
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
const join = (mode: house.JoinMode) => owner.request(house.changeHouse, { body: { join: mode } })
const signUp = (who: Visitor, username: string, more: { invite?: string } = {}) =>
  who.ask(contract.createAccount, { body: { username, password: passphrase, ...more } })
const signIn = (who: Visitor, username: string) =>
  who.ask(contract.signIn, { body: { username, password: passphrase } })
const invite = async (maxUses = 1, hours = 1) =>
  secretOf((await makeInvite(home.house.ctx, { note: '', hours, maxUses, createdBy: null })).link)
const code = (answer: Awaited<ReturnType<Visitor['fetch']>>) => (answer.body.ok ? 'ok' : answer.body.code)

describe('joining', () => {
  it('ACC-5.1 makes one owner of two who use the link at once, and no link once there is one', async () => {
    const fresh = await testNeoSpace()
    try {
      const { ctx } = fresh.house
      const earlier = secretOf((await makeOwnerLink(ctx)) ?? '')
      const token = secretOf((await makeOwnerLink(ctx)) ?? '')
      expect(code(await fresh.visitor().ask(contract.checkOwnerLink, { body: { token: earlier } }))).toBe('NOT_FOUND')
      expect(code(await fresh.visitor().ask(contract.checkOwnerLink, { body: { token } }))).toBe('ok')
      const claim = (username: string) =>
        fresh.visitor().ask(contract.claimHouse, { body: { token, username, password: passphrase } })
      const answers = await Promise.all([claim('first'), claim('second')])
      expect(answers.map(code).toSorted()).toEqual(['NOT_FOUND', 'ok'])
      expect(await makeOwnerLink(ctx)).toBeNull()
    } finally {
      await fresh[Symbol.asyncDispose]()
    }
  })

  it('ACC-5.2 asks for an invite, an approval, nothing, or closes', async () => {
    await join('invite')
    expect(code(await signUp(home.visitor(), 'guest1'))).toBe('FORBIDDEN')
    expect(code(await signUp(home.visitor(), 'guest1', { invite: await invite() }))).toBe('ok')
    await join('closed')
    const token = await invite()
    expect(code(await signUp(home.visitor(), 'guest2', { invite: token }))).toBe('FORBIDDEN')
    expect(code(await home.visitor().ask(house.checkInvite, { body: { token } }))).toBe('FORBIDDEN')
    await join('approval')
    expect(code(await signUp(home.visitor(), 'guest3'))).toBe('PENDING')
    expect(code(await signUp(home.visitor(), 'guest4', { invite: await invite() }))).toBe('ok')
    await join('open')
    expect(code(await signUp(home.visitor(), 'guest5'))).toBe('ok')
  })

  it('ACC-5.4 lets applicants wait, then in, or gives their name free', async () => {
    await join('approval')
    await signUp(home.visitor(), 'waiter')
    expect(code(await signIn(home.visitor(), 'waiter'))).toBe('PENDING')
    const waiting = async () => (await owner.request(contract.listApplicants, {})).items
    const find = async (username: string) =>
      (await waiting()).find((applicant) => applicant.username === username)?.id ?? 0
    await owner.request(contract.decideApplicant, { params: { id: await find('waiter') }, body: { admit: true } })
    expect(code(await signIn(home.visitor(), 'waiter'))).toBe('ok')
    await signUp(home.visitor(), 'unwanted')
    await owner.request(contract.decideApplicant, { params: { id: await find('unwanted') }, body: { admit: false } })
    expect(code(await signIn(home.visitor(), 'unwanted'))).toBe('BAD_CREDENTIALS')
    expect(code(await signUp(home.visitor(), 'unwanted'))).toBe('PENDING')
  })

  it('ACC-5.3 keeps an invite’s uses under concurrency, its expiry, and its maker’s word', async () => {
    await join('invite')
    const token = await invite(2)
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => signUp(home.visitor(), `rush${n}`, { invite: token })),
    )
    expect(answers.filter((answer) => answer.body.ok)).toHaveLength(2)
    const short = await invite(1, 1)
    expect(code(await home.visitor().ask(house.checkInvite, { body: { token: short } }))).toBe('ok')
    clock.advance(3_600_000)
    expect(code(await home.visitor().ask(house.checkInvite, { body: { token: short } }))).toBe('NOT_FOUND')
    const { visitor: maker } = await home.signedIn('maker')
    const { visitor: other } = await home.signedIn('other')
    const made = await maker.request(house.createInvite, { body: { note: 'for Ida' } })
    expect(made.invite).toMatchObject({ note: 'for Ida', created_by: 'maker', uses_left: 1, revoked: false })
    expect(made.qr_svg).toMatch(/^<svg/)
    expect(code(await other.ask(house.revokeInvite, { params: { id: made.invite.id } }))).toBe('NOT_FOUND')
    expect((await other.request(house.listInvites, {})).items).toEqual([])
    await maker.request(house.revokeInvite, { params: { id: made.invite.id } })
    expect(code(await signUp(home.visitor(), 'late', { invite: secretOf(made.link) }))).toBe('NOT_FOUND')
  })
})

describe('the house', () => {
  it('HOUSE-2.1 is read by anyone and changed by the owner alone', async () => {
    const seen = await home.visitor().request(house.getHouse, {})
    expect(seen).toMatchObject({
      name: 'NeoSpace',
      accent: 'acid',
      cat: 'beans',
      link_cards: true,
      other_files: true,
      has_owner: true,
      has_samples: false,
      origin: home.config.origin,
    })
    const { visitor: member } = await home.signedIn('member')
    expect(code(await member.ask(house.changeHouse, { body: { name: 'Mine' } }))).toBe('FORBIDDEN')
    expect(code(await home.visitor().ask(house.changeHouse, { body: { name: 'Mine' } }))).toBe('AUTH_REQUIRED')
  })

  it('HOUSE-2.2 changes what is named and leaves the rest', async () => {
    await owner.request(house.changeHouse, { body: { name: '  Block 17 ', rules: 'Be kind.' } })
    const changed = await owner.request(house.changeHouse, { body: { accent: 'coral' } })
    expect(changed).toMatchObject({ name: 'Block 17', rules: 'Be kind.', accent: 'coral', cat: 'beans' })
    for (const body of [
      { name: '' },
      { name: ' ' },
      { accent: 'beige' },
      { cat: 'dog' },
      { join: 'maybe' },
      { rules: 'x'.repeat(4_001) },
    ]) {
      const answer = await owner.fetch('PATCH', '/api/house', { body })
      expect(answer.status, JSON.stringify(body)).toBe(400)
    }
  })

  it('HOUSE-2.1 falls back to the default where a stored value is none that it knows', async () => {
    const store = (value: string) =>
      home.house.ctx.db.write('test', (tx: Tx) =>
        tx.db.updateTable('settings').set({ value }).where('key', '=', 'accent').execute(),
      )
    await owner.request(house.changeHouse, { body: { accent: 'violet' } })
    await store('"a colour of a later version"')
    expect((await owner.request(house.getHouse, {})).accent).toBe('acid')
  })

  it('HOUSE-2.3 stores texts in their one form and says which could not be', async () => {
    const change = async (body: Partial<house.House>) => (await owner.ask(house.changeHouse, { body })).body
    expect(await change({ name: 'The\r\nhouse', about: ' cafe\u0301 ' })).toMatchObject({
      data: { name: 'The house', about: 'caf\u00e9' },
    })
    expect(await change({ rules: 'a\u0000b' })).toMatchObject({
      code: 'VALIDATION',
      fields: { rules: expect.any(String) },
    })
    expect(await change({ name: '\u200b\u2060' })).toMatchObject({
      code: 'EMPTY',
      fields: { name: expect.any(String) },
    })
    expect(await change({ rules: '' })).toMatchObject({ data: { rules: '', name: 'The house' } })
  })

  it('HOUSE-1.1 opens the samples and removes them; HOUSE-1.2 once', async () => {
    const names = async () => (await owner.request(listRooms, {})).items.map((room) => room.name)
    expect((await owner.request(house.addSamples, {})).has_samples).toBe(true)
    expect(await names()).toContain('tour')
    expect(code(await owner.ask(house.addSamples, {}))).toBe('CONFLICT')
    expect((await owner.request(listMessages, { params: { room: 'tour' } })).messages).toHaveLength(4)
    expect((await owner.request(house.removeSamples, {})).has_samples).toBe(false)
    expect(await names()).not.toContain('tour')
    const { messages } = await owner.request(listMessages, { params: { room: 'tour' } })
    expect(messages.every((message) => message.deleted && message.content === null)).toBe(true)
    expect((await owner.request(house.addSamples, {})).has_samples).toBe(true)
    expect(await names()).toContain('tour-2')
  })

  it('HOUSE-1.3 gives the sample room another name where a room has it', async () => {
    await owner.request(house.removeSamples, {})
    await owner.request(openRoom, { body: { name: 'tour-3' } })
    await owner.request(house.addSamples, {})
    expect((await owner.request(listRooms, {})).items.map((room) => room.name)).toContain('tour-4')
  })
})
