// RT-11: the house's clock jumps, backwards and forwards, an hour for the summer, a second for the year, months for a dead battery: the order of a room is that of its revs and ids, and everyone ends equal.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { editMessage, type Message, messagePush } from '#contract/messages'
import { openRoom } from '#contract/rooms'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { changesAfter, folded, fromFrames, wholeHistory } from '../chat/folded.ts'

const second = 1_000
const hour = 3_600 * second
const day = 24 * hour
const jumps = [second, -second, hour, -hour, 3 * day, -6 * day, 1, -1, 20 * day, -60 * day, 0, 40 * day, -hour]

const clock = fakeClock()
let house: TestNeoSpace
let ada: Person
let bob: Person
beforeAll(async () => {
  house = await testNeoSpace({ clock })
  ada = await house.person('ada')
  bob = await house.person('bob')
})
afterAll(() => house[Symbol.asyncDispose]())

it('RT-11 however the clock jumps, revs and ids grow together, everyone converges and every cursor works', async () => {
  await ada.visitor.request(openRoom, { body: { name: 'clock' } })
  await Promise.all([ada.join('clock'), bob.join('clock')])
  const said: Message[] = []
  for (const [n, jump] of jumps.entries()) {
    clock.advance(jump)
    said.push((await ada.say('clock', `after ${jump}`)).message)
    said.push((await bob.say('clock', `so I say ${n}`)).message)
  }
  expect(said.map(({ rev }) => rev)).toEqual(said.map((_, n) => n + 1))
  expect(said.map(({ id }) => id)).toEqual(said.map(({ id }) => id).toSorted((a, b) => a - b))
  // The times are what the clock said, out of order; nothing is sorted by them.
  const times = said.map(({ created_at }) => created_at)
  expect(times).not.toEqual(times.toSorted())
  const { head_rev, epoch } = await bob.join('clock')
  await house.settle()
  const whole = await wholeHistory(bob.visitor, 'clock')
  expect(whole).toEqual(said)
  expect(await changesAfter(bob.visitor, 'clock', epoch, 0)).toEqual(said)
  expect(bob.heard(messagePush)).toEqual(said)
  expect(folded(fromFrames(ada.frames))).toEqual(said)
  expect(head_rev).toBe(said.length)
})

it('RT-11 a message of the future is still its author’s to reword, and one that became old is not', async () => {
  await ada.visitor.request(openRoom, { body: { name: 'later' } })
  const { message } = await ada.say('later', 'from tomorrow')
  clock.advance(-2 * day)
  const again = await ada.call(editMessage, { id: message.id, content: 'reworded yesterday' })
  expect(again.message).toMatchObject({ rev: 2, edited: true, content: 'reworded yesterday' })
  clock.advance(2 * day + 25 * hour)
  expect(await ada.ask(editMessage, { id: message.id, content: 'too late' })).toMatchObject({ code: 'FORBIDDEN' })
  expect((await ada.say('later', 'and on')).message.rev).toBe(3)
})
