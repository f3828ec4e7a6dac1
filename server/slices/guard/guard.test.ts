// Scenarios of words that the house does not want: refused, folded, and never looked for where people are among themselves.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { editMessage, postMessage, sendMessage } from '#contract/messages'
import { openRoom } from '#contract/rooms'
import * as contract from '#contract/word-filters'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

let house: TestNeoSpace
let admin: Person
let warden: Person
let ada: Person
let count = 0

beforeAll(async () => {
  house = await testNeoSpace()
  admin = await house.person('admin-one', 'admin')
  warden = await house.person('warden', 'moderator')
  ada = await house.person('ada')
  await keep([
    { pattern: 'Kettle*', act: 'refuse', sentence: 'No kettles here.' },
    { pattern: 'pot', act: 'fold', sentence: 'About pots' },
    { pattern: 'pan', act: 'refuse', sentence: '' },
  ])
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(() => void count++)

const keep = (filters: contract.WordFilter[]) => admin.visitor.request(contract.setWordFilters, { body: { filters } })
const say = (content: string, room = 'general', who = ada) =>
  who.ask(sendMessage, { room, content, client_id: `guard-${count}-${content.length}-${room}` })

it('MOD-1.25 admins keep the list, moderators read it, and the audit log has none of its words', async () => {
  expect((await warden.visitor.request(contract.getWordFilters, {})).filters.map(({ pattern }) => pattern)).toEqual([
    'kettle*',
    'pan',
    'pot',
  ])
  for (const who of [warden, ada])
    expect((await who.visitor.ask(contract.setWordFilters, { body: { filters: [] } })).body).toMatchObject({
      code: 'FORBIDDEN',
    })
  const acts = await house.house.ctx.db.reader.selectFrom('audit').select(['act', 'details']).execute()
  expect(acts).toEqual([{ act: 'change word filters', details: '{}' }])
})

it('MOD-1.26 what is not wanted is refused with the sentence of the house, by socket and by HTTP, also reworded', async () => {
  expect(await say('free KETTLES today')).toMatchObject({ ok: false, code: 'FORBIDDEN', error: 'No kettles here.' })
  expect(await say('a pan')).toMatchObject({ code: 'FORBIDDEN', error: expect.stringMatching(/other words/) })
  const body = { content: 'my kettle', client_id: `guard-http-${count}` }
  expect((await ada.visitor.ask(postMessage, { params: { room: 'general' }, body })).body).toMatchObject({
    code: 'FORBIDDEN',
  })
  const { message } = await ada.say('general', 'a teakettle is none')
  expect(await ada.ask(editMessage, { id: message.id, content: 'a kettle' })).toMatchObject({ code: 'FORBIDDEN' })
})

it('MOD-1.26 what is folded stands behind the sentence, also once it is reworded', async () => {
  const answer = await say('a pot of tea')
  expect(answer).toMatchObject({ ok: true, data: { message: { content: 'a pot of tea', warning: 'About pots' } } })
  const { message } = await ada.say('general', 'a cup of tea')
  const edited = await ada.call(editMessage, { id: message.id, content: 'a pot after all' })
  expect(edited.message).toMatchObject({ warning: 'About pots' })
})

it('MOD-1.26 nothing is looked at in private rooms', async () => {
  const name = `den-${count}`
  await ada.visitor.request(openRoom, { body: { name, kind: 'private' } })
  expect(await say('a kettle', name)).toMatchObject({ ok: true, data: { message: { warning: null } } })
})

it('MOD-1.25 what is taken off the list may be said next', async () => {
  await keep([])
  expect(await say('kettle')).toMatchObject({ ok: true })
})
