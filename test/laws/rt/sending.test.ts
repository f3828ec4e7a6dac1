// RT-06 and RT-13: what is sent twice is one, and what races ends the same for all.
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as messages from '#contract/messages'
import type { Person } from '#dev-env/person'
import { folded, fromFrames, wholeHistory } from '../chat/folded.ts'
import { type Stage, stage } from './stage.ts'

let house: Stage
let ada: Person
let phone: Person
let bob: Person
beforeAll(async () => {
  house = await stage()
  ada = await house.person('ada')
  phone = await house.device(ada)
  bob = await house.person('bob')
})
afterAll(() => house[Symbol.asyncDispose]())

it('RT-06 the same key fifty times at once, over both edges and two devices, is one message', async () => {
  const room = await house.room(ada)
  await bob.join(room)
  bob.forget()
  const same = { content: 'only once', client_id: house.name('the-same-key') }
  const byHttp = () => ada.visitor.request(messages.postMessage, { params: { room }, body: same })
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      n % 3 === 0 ? byHttp() : (n % 3 === 1 ? ada : phone).call(messages.sendMessage, { room, ...same }),
    ),
  )
  expect(new Set(answers.map(({ message }) => JSON.stringify(message))).size).toBe(1)
  expect(answers.filter(({ duplicate }) => !duplicate)).toHaveLength(1)
  const { message: next } = await ada.say(room, 'next')
  await bob.hears(messages.messagePush, ({ id }) => id === next.id)
  expect(bob.heard(messages.messagePush)).toHaveLength(2)
  expect(await wholeHistory(bob.visitor, room)).toHaveLength(2)
  expect(next.rev).toBe((answers[0]?.message.rev ?? 0) + 1)
})

it('RT-06 the same key with another body, room or reply is a conflict and burns no rev', async () => {
  const room = await house.room(ada)
  const { message } = await ada.say(room, 'first')
  const client_id = message.client_id ?? ''
  const other = await house.room(ada)
  const tries = [
    { room, content: 'second', client_id },
    { room: other, content: 'first', client_id },
    { room, content: 'first', client_id, reply_to: message.id },
  ]
  for (const payload of tries)
    expect(await ada.ask(messages.sendMessage, payload)).toMatchObject({ ok: false, code: 'CONFLICT' })
  expect((await ada.say(room, 'third')).message.rev).toBe(message.rev + 1)
  expect((await ada.say(other, 'there')).message.rev).toBe(1)
})

const races = 100

it(`RT-13 edit against delete ${races} times: deletion wins, for everyone`, async () => {
  const room = await house.room(ada)
  await bob.join(room)
  const said = await Promise.all(Array.from({ length: races }, (_, n) => ada.say(room, `race ${n}`)))
  const outcomes = await Promise.all(
    said.map(async ({ message: { id } }, n) => {
      const edit = () => ada.ask(messages.editMessage, { id, content: `reworded ${n}` })
      const drop = () => phone.ask(messages.deleteMessage, { id })
      const [edited, dropped] = n % 2 === 0 ? [edit(), drop()] : [drop(), edit()].toReversed()
      return { edited: await edited, dropped: await dropped }
    }),
  )
  for (const { edited, dropped } of outcomes) {
    expect(dropped?.ok).toBe(true)
    if (edited && !edited.ok) expect(edited.code).toBe('NOT_FOUND')
  }
  const whole = await wholeHistory(bob.visitor, room)
  expect(whole).toHaveLength(races)
  expect(whole.filter(({ deleted, content }) => !deleted || content !== null)).toEqual([])
  await house.settle(bob)
  const heard = fromFrames(bob.frames).filter(({ room_id }) => room_id === whole[0]?.room_id)
  expect(folded(heard)).toEqual(whole)
  for (const { id } of whole.slice(0, 10)) {
    const { body } = await ada.visitor.ask(messages.listEdits, { params: { id } })
    expect(body.ok ? body.data.items : []).toEqual([])
  }
})

it('RT-13 edit against edit: the last committed wording stays, and every earlier one is kept', async () => {
  const room = await house.room(ada)
  const { message } = await ada.say(room, 'wording 0')
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      (n % 2 === 0 ? ada : phone).call(messages.editMessage, { id: message.id, content: `wording ${n + 1}` }),
    ),
  )
  const inOrder = answers.map((answer) => answer.message).sort((a, b) => a.rev - b.rev)
  expect(inOrder.map(({ rev }) => rev)).toEqual(inOrder.map((_, n) => message.rev + n + 1))
  const [now] = await wholeHistory(bob.visitor, room)
  expect(now).toEqual(inOrder.at(-1))
  const { items } = await bob.visitor.request(messages.listEdits, { params: { id: message.id } })
  expect(items.map(({ content }) => content)).toEqual([message, ...inOrder.slice(0, -1)].map(({ content }) => content))
})

it('RT-13 of many edits that expect the same rev exactly one is taken', async () => {
  const room = await house.room(ada)
  const { message } = await ada.say(room, 'expected')
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      ada.ask(messages.editMessage, { id: message.id, content: `claim ${n}`, expected_rev: message.rev }),
    ),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.code])))).toEqual(new Set(['CONFLICT']))
})
