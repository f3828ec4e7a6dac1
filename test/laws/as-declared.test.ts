// The check that stands behind every `ask` of every test: what a house answers and pushes is exactly what the contract says.
import { expect, it } from 'vitest'
import { listRooms } from '#contract/rooms'
import { sendMessage } from '#contract/messages'
import { getSession, signIn } from '#contract/accounts'
import { checkAnswer, checkBody, undeclaredPush } from '#dev-env/as-declared'
import { testNeoSpace } from '#dev-env/neospace'

const refusal = (code: string, more: object = {}) => ({
  ok: false,
  code,
  error: 'No.',
  request_id: 'aaaaaaaa',
  ...more,
})
const session = (more: object = {}) => ({
  ok: true,
  data: { user: null, csrf_token: 'x', server: { name: 'n', version: '1', protocol: 1, mode: 'normal', ...more } },
})

it('ANSWER-1 an answer that the contract does not declare fails the test that asked', () => {
  checkAnswer(getSession, 200, session())
  checkAnswer(signIn, 401, refusal('BAD_CREDENTIALS', { retry_after_ms: 5 }))
  checkBody(sendMessage, refusal('TOO_LONG'))
  for (const [why, wrong] of [
    ['an undeclared key deep inside', () => checkBody(getSession, session({ secret: 1 }))],
    ['an undeclared key beside data', () => checkBody(getSession, { ...session(), extra: 1 })],
    ['a wrong type', () => checkBody(getSession, session({ protocol: '1' }))],
    ['a missing key', () => checkBody(getSession, { ok: true, data: { user: null } })],
    ['a code of another route', () => checkBody(getSession, refusal('BAD_CREDENTIALS'))],
    ['no code of the house', () => checkBody(listRooms, refusal('OOPS'))],
    ['an undeclared key of a refusal', () => checkBody(listRooms, refusal('VALIDATION', { stack: 'at …' }))],
    ['a refusal without words', () => checkBody(listRooms, { ok: false, code: 'VALIDATION' })],
    ['a wrong status', () => checkAnswer(signIn, 400, refusal('BAD_CREDENTIALS'))],
    ['a wrong status of success', () => checkAnswer(getSession, 201, session())],
    ['a page', () => checkBody(getSession, '<!doctype html>')],
    ['nothing', () => checkBody(getSession, undefined)],
  ] as const)
    expect(wrong, why).toThrow(/contract does not say|declares/)
})

it('ANSWER-2 a push that the contract does not declare fails the test in which it was heard', async () => {
  expect(undeclaredPush('room_activity', { room_id: 1 })).toBeNull()
  expect(undeclaredPush('room_activity', { room_id: 1, count: 3 })).toMatch(/not declared/)
  expect(undeclaredPush('surprise', {})).toMatch(/no such push/)
  await using house = await testNeoSpace()
  const alice = await house.person('alice')
  house.house.ctx.realtime.toPerson(alice.id, 'room_activity', { room_id: 0 })
  await house.settle()
  expect(alice.faults).toEqual([expect.stringMatching(/"room_activity" is not as declared: \/room_id/)])
  await expect(alice[Symbol.asyncDispose]()).rejects.toThrow('room_activity')
})
