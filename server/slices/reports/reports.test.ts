// Scenarios of reports: who makes them, what they hold, who looks into them, and when nothing of them is left.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keyringOf, MissingKey } from '#bedrock/crypto/keyring'
import { checkKeyring, rotateKeyring } from '#bedrock/crypto/wrapped-keys'
import { changeDirectSettings, deleteConversation, openConversation } from '#contract/direct'
import { blockPerson } from '#contract/friends'
import { sizes } from '#contract/limits'
import { deleteMessage, editMessage } from '#contract/messages'
import { changeProfile } from '#contract/profiles'
import * as contract from '#contract/reports'
import { openRoom } from '#contract/rooms'
import { changeWall } from '#contract/walls'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { puts } from '#dev-env/sample-module'
import { eraseNow } from '#slices/accounts/index'
import { forgetClosed } from './keepers.ts'
import { reportKeys } from './prepare/report-keys.ts'

const clock = fakeClock()
let house: TestNeoSpace
let ada: Person
let bob: Person
let keeper: Person
let warden: Person
let count = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  warden = await house.person('warden', 'owner')
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  // As many as one wants, hour after hour.
  clock.advance(24 * 3_600_000)
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  keeper = await house.person(`keeper${count}`, 'moderator')
  for (const one of [ada, bob]) await one.join('general')
})

type About = contract.ThingToReport
const report = (who: Person, about: About, words = 'Look at this.') =>
  who.visitor.ask(contract.makeReport, { body: { about, category: 'harassment', words } })
const code = async (
  asked: Promise<{ readonly body: { readonly ok: true } | { readonly ok: false; readonly code: string } }>,
) => {
  const { body } = await asked
  return body.ok ? 'ok' : body.code
}
const made = async (...of: Parameters<typeof report>) => {
  const { body } = await report(...of)
  if (!body.ok) throw new Error(`${body.code}: ${body.error}`)
  return body.data.report.id
}
const take = (who: Person, id: number, taken = true) =>
  who.visitor.ask(contract.takeReport, { params: { id }, body: { taken } })
const opened = async (who: Person, id: number) => {
  const { body } = await take(who, id)
  return body.ok ? body.data.report.opened : body.code
}
const close = (who: Person, id: number, outcome: contract.ReportOutcome | null = 'acted') =>
  who.visitor.ask(contract.closeReport, { params: { id }, body: { outcome } })
const queue = async (who: Person, closed = false) =>
  (await who.visitor.request(contract.listReports, { query: { closed } })).items.map(({ id }) => id)
const own = async (who: Person) => (await who.visitor.request(contract.listOwnReports, { query: {} })).items
const say = async (who: Person, text: string, room = 'general') => (await who.say(room, text)).message
const rowOf = (id: number) =>
  house.house.ctx.db.reader.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirst()

describe('making one', () => {
  it('MOD-1.7 MOD-1.8 a message is kept as it was, though it is reworded and deleted', async () => {
    const message = await say(bob, 'You are a thimble.')
    const id = await made(ada, { kind: 'message', id: message.id }, 'He goes on and on.')
    await bob.call(editMessage, { id: message.id, content: 'You are a rose.' })
    await bob.call(deleteMessage, { id: message.id })
    const was = { text: 'You are a thimble.', at: message.created_at, place: 'general', direct: false, warning: null }
    const words = 'He goes on and on.'
    expect(await opened(keeper, id)).toEqual({ evidence: { ...was, world: null }, words, note: '' })
  })

  it('MOD-1.7 a person is reported by how they show themselves, also by whom they blocked', async () => {
    await bob.visitor.request(changeProfile, { body: { bio: 'I bite.' } })
    const before = await made(ada, { kind: 'person', id: bob.id })
    expect(await opened(keeper, before)).toMatchObject({ evidence: { text: `${bob.username}\nI bite.` } })
    await bob.visitor.request(blockPerson, { params: { id: keeper.id } })
    const blocked = await made(keeper, { kind: 'person', id: bob.id })
    expect(await opened(keeper, blocked)).toMatchObject({ evidence: { text: bob.username } })
  })

  it('MOD-1.7 a wall is reported by what it says to whoever sees it', async () => {
    const steps = [puts(`words-of-${count}`, 'A wall of thorns.')]
    await bob.visitor.request(changeWall, { body: { client_id: `report-wall-${count}`, steps } })
    const id = await made(ada, { kind: 'wall', id: bob.id })
    expect(await opened(keeper, id)).toMatchObject({ evidence: { text: expect.stringContaining('A wall of thorns.') } })
  })

  it('MOD-1.7 nothing of one’s own, and nothing that one does not see', async () => {
    const mine = await say(ada, 'mine')
    expect(await code(report(ada, { kind: 'message', id: mine.id }))).toBe('CONFLICT')
    expect(await code(report(ada, { kind: 'person', id: ada.id }))).toBe('CONFLICT')
    await bob.visitor.request(openRoom, { body: { name: `den-${count}`, kind: 'private' } })
    const theirs = await say(bob, 'not for ada', `den-${count}`)
    const gone = await say(bob, 'gone')
    await bob.call(deleteMessage, { id: gone.id })
    for (const about of [
      { kind: 'message', id: theirs.id },
      { kind: 'message', id: gone.id },
      { kind: 'person', id: 9_999_999 },
      { kind: 'wall', id: 9_999_999 },
    ] as const)
      expect(await code(report(ada, about))).toBe('NOT_FOUND')
    expect(await own(ada)).toEqual([])
  })

  it('MOD-1.13 again it is the same report, in other words, until it is closed', async () => {
    const about = { kind: 'message', id: (await say(bob, 'again and again')).id } as const
    const first = await made(ada, about, 'first words')
    expect(await made(ada, about, 'second words')).toBe(first)
    expect(await opened(keeper, first)).toMatchObject({ words: 'second words' })
    const other = await made(warden, about, 'of another')
    expect(other).not.toBe(first)
    await close(keeper, first)
    expect(await made(ada, about)).not.toBe(first)
  })

  it('MOD-1.16 about the only owner it is refused, because nobody could look into it', async () => {
    const about = { kind: 'person', id: warden.id } as const
    expect(await code(report(ada, about))).toBe('CONFLICT')
    const second = await house.person(`second${count}`, 'owner')
    const id = await made(ada, about)
    expect(await queue(warden)).not.toContain(id)
    expect(await queue(second)).toContain(id)
    await eraseNow(house.house.ctx, second.username)
  })

  it('MOD-1.7 bounds its words in characters', async () => {
    const about = { kind: 'person', id: bob.id } as const
    expect(await code(report(ada, about, '🐈'.repeat(sizes.reportCharacters + 1)))).toBe('TOO_LONG')
    expect(await code(report(ada, about, '🐈'.repeat(sizes.reportCharacters)))).toBe('ok')
    expect(await code(report(ada, about, '  '))).toBe('ok')
  })
})

describe('between two', () => {
  it('MOD-1.9 the one message is handed over, and nothing else that they said', async () => {
    await ada.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
    const { conversation, message } = await bob.visitor.request(openConversation, {
      params: { username: ada.username },
      body: { content: 'First words.', client_id: `report-first-${count}` },
    })
    const room = String(conversation.room.id)
    await say(bob, 'Something cruel.', room)
    const id = await made(ada, { kind: 'message', id: message.id })
    const held = await opened(keeper, id)
    expect(held).toMatchObject({ evidence: { text: 'First words.', place: null, direct: true } })
    expect(JSON.stringify(held)).not.toContain('cruel')
    await ada.visitor.request(deleteConversation, { params: { id: conversation.room.id }, query: { whom: 'both' } })
    expect(await opened(keeper, id)).toMatchObject({ evidence: { text: 'First words.' } })
    // Somebody else cannot hand over what two say.
    expect(await code(report(warden, { kind: 'message', id: message.id }))).toBe('NOT_FOUND')
  })
})

describe('looking into one', () => {
  it('MOD-1.10 is for those who may judge, and never for whom it is about', async () => {
    const peer = await house.person(`peer${count}`, 'moderator')
    const aboutMember = await made(ada, { kind: 'person', id: bob.id })
    const aboutKeeper = await made(ada, { kind: 'person', id: keeper.id })
    expect(await queue(keeper)).toContain(aboutMember)
    for (const one of [keeper, peer]) {
      expect(await queue(one)).not.toContain(aboutKeeper)
      expect(await opened(one, aboutKeeper)).toBe('NOT_FOUND')
    }
    expect(await queue(warden)).toEqual(expect.arrayContaining([aboutMember, aboutKeeper]))
    expect(await code(bob.visitor.ask(contract.listReports, { query: {} }))).toBe('FORBIDDEN')
    expect(await opened(bob, aboutMember)).toBe('FORBIDDEN')
  })

  it('MOD-1.10 what it holds is seen by whoever took it, and the audit log says that they did', async () => {
    const id = await made(ada, { kind: 'person', id: bob.id })
    const seen = async (who: Person) =>
      (await who.visitor.request(contract.listReports, { query: {} })).items.find((each) => each.id === id)?.opened
    expect(await seen(keeper)).toBeNull()
    expect(await opened(keeper, id)).toMatchObject({ words: 'Look at this.' })
    expect(await seen(keeper)).not.toBeNull()
    expect(await seen(warden)).toBeNull()
    const acts = await house.house.ctx.db.reader
      .selectFrom('audit')
      .select(['actor_id', 'act'])
      .where('subject', '=', 'report')
      .where('subject_id', '=', id)
      .execute()
    expect(acts).toEqual([{ actor_id: keeper.id, act: 'take' }])
  })

  it('MOD-1.11 one has it at a time, notes, gives it back, closes it and opens it again', async () => {
    const id = await made(ada, { kind: 'person', id: bob.id })
    const peer = await house.person(`peer${count}`, 'moderator')
    const note = (who: Person, text: string) =>
      code(who.visitor.ask(contract.noteOnReport, { params: { id }, body: { note: text } }))
    expect(await note(keeper, 'too early')).toBe('CONFLICT')
    expect(await code(take(keeper, id))).toBe('ok')
    expect(await code(take(peer, id))).toBe('CONFLICT')
    expect(await note(peer, 'not mine')).toBe('CONFLICT')
    expect(await note(keeper, 'Spoke with bob.')).toBe('ok')
    expect(await code(take(keeper, id, false))).toBe('ok')
    expect(await opened(peer, id)).toMatchObject({ note: 'Spoke with bob.' })
    expect(await code(close(peer, id))).toBe('ok')
    expect(await queue(peer)).not.toContain(id)
    expect(await queue(peer, true)).toContain(id)
    expect(await code(take(peer, id, false))).toBe('CONFLICT')
    expect(await code(close(peer, id, null))).toBe('ok')
    expect(await queue(peer)).toContain(id)
    // Whoever may judge the one who has it takes it from them.
    expect(await code(take(warden, id))).toBe('ok')
    expect(await code(take(peer, id))).toBe('CONFLICT')
  })

  it('MOD-1.11 two who take it at once do not both have it', async () => {
    const id = await made(ada, { kind: 'person', id: bob.id })
    const peer = await house.person(`peer${count}`, 'moderator')
    const codes = await Promise.all([code(take(keeper, id)), code(take(peer, id))])
    expect(codes.toSorted()).toEqual(['CONFLICT', 'ok'])
  })

  it('MOD-1.12 its reporter is told what became of it, and whom it is about is not', async () => {
    const id = await made(ada, { kind: 'person', id: bob.id })
    const mine = async () => {
      const [first] = await own(ada)
      return { looked: first?.looked_into, outcome: first?.outcome, closed: first?.closed_at !== null }
    }
    expect(await mine()).toEqual({ looked: false, outcome: null, closed: false })
    await take(keeper, id)
    expect(await mine()).toEqual({ looked: true, outcome: null, closed: false })
    bob.forget()
    await close(keeper, id, 'nothing')
    expect(await mine()).toEqual({ looked: true, outcome: 'nothing', closed: true })
    expect(JSON.stringify(await own(ada))).not.toContain(keeper.username)
    await house.settle()
    expect(await own(bob)).toEqual([])
    expect(bob.heard(contract.reportPush)).toEqual([])
  })
})

describe('what is left', () => {
  it('MOD-1.8 lies sealed, opens nowhere else, and a rotation of the ring loses nothing', async () => {
    const id = await made(ada, { kind: 'message', id: (await say(bob, 'unmistakable')).id }, 'unforgettable')
    const other = await made(ada, { kind: 'person', id: bob.id })
    expect(JSON.stringify(await rowOf(id))).not.toMatch(/unmistakable|unforgettable/)
    const { ctx } = house.house
    expect(await rotateKeyring(ctx, [reportKeys])).toBeGreaterThanOrEqual(2)
    expect((await rowOf(id))?.words_key).toMatch(new RegExp(`^${ctx.keyring.current()}\\.`))
    expect(await opened(keeper, id)).toMatchObject({ evidence: { text: 'unmistakable' }, words: 'unforgettable' })
    const row = await rowOf(id)
    await ctx.db.maintenance
      .updateTable('reports')
      .set({ evidence: row?.evidence ?? '', words_key: row?.words_key ?? '' })
      .where('id', '=', other)
      .execute()
    expect(await opened(keeper, other)).toBe('INTERNAL')
    await ctx.db.maintenance.deleteFrom('reports').where('id', '=', other).execute()
  })

  it('MOD-1.8 DM-2.5 a ring that lacks its key is found before the house opens', async () => {
    const { ctx } = house.house
    await made(ada, { kind: 'person', id: bob.id })
    await expect(checkKeyring(ctx, reportKeys)).resolves.toBeUndefined()
    const store = { keys: () => [{ id: 'another', key: Buffer.alloc(32) }] as const, refresh() {}, add() {}, keep() {} }
    const keyring = keyringOf(store, ctx.random)
    await expect(checkKeyring({ ...ctx, keyring }, reportKeys)).rejects.toThrow(MissingKey)
  })

  it('MOD-1.14 is nothing thirty days after it was closed', async () => {
    const closed = await made(ada, { kind: 'person', id: bob.id })
    const open = await made(ada, { kind: 'wall', id: bob.id })
    await take(keeper, closed)
    await close(keeper, closed)
    clock.advance(sizes.reportKeptDays * 24 * 3_600_000 - 1)
    await forgetClosed.run(house.house.ctx)
    expect(await rowOf(closed)).toBeDefined()
    clock.advance(1)
    await forgetClosed.run(house.house.ctx)
    expect(await rowOf(closed)).toBeUndefined()
    expect(await rowOf(open)).toBeDefined()
  })

  it('MOD-1.15 goes with whom it is about, and names a reporter who is gone no more', async () => {
    const about = await made(ada, { kind: 'person', id: bob.id })
    const by = await made(bob, { kind: 'person', id: ada.id }, 'mine to take along')
    await eraseNow(house.house.ctx, bob.username)
    expect(await rowOf(about)).toBeUndefined()
    expect(await rowOf(by)).toMatchObject({ reporter_id: null, words: null })
    expect(await opened(keeper, by)).toMatchObject({ words: '', evidence: { text: ada.username } })
  })
})
