// NODE-1 and NODE-2: what one node commits, the listeners of every other one get: once, in the order of the room's clock, whatever the line between them does.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Message, messagePush, deleteMessage, editMessage } from '#contract/messages'
import { openRoom } from '#contract/rooms'
import { type TestNodes, testNodes } from '#dev-env/nodes'
import type { Person } from '#dev-env/person'
import { folded, fromFrames, wholeHistory } from '../laws/chat/folded.ts'

let house: TestNodes
let ada: Person
let bob: Person
let eve: Person
let room: string
let made = 0

beforeAll(async () => {
  house = await testNodes(2)
  ada = await house.person('ada', 0)
  bob = await house.person('bob', 1)
  eve = await house.person('eve', 0)
  await house.met()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  room = `step-${++made}`
  await ada.visitor.request(openRoom, { body: { name: room, kind: 'text' } })
  for (const person of [ada, bob, eve]) {
    await person.join(room)
    person.forget()
  }
})

const messagesOf = (person: Person): Message[] => person.heard(messagePush)
const revs = (person: Person): number[] => messagesOf(person).map(({ rev }) => rev)

async function hasAll(person: Person, message: Message): Promise<void> {
  await person.hears(messagePush, ({ rev }) => rev >= message.rev)
}

describe('two nodes', () => {
  it('NODE-7 survive whatever else stands on the line', async () => {
    const told: readonly unknown[] = [
      5,
      null,
      'x',
      ['x', [5]],
      ['x', [['hearing', 5]]],
      ['x', [['here', null]]],
      ['x', [['fact', 1]]],
      ['x', [['counts', 7]]],
    ]
    const { db } = house.nodes[0].house.house.ctx
    for (const text of told.map((one) => JSON.stringify(one)))
      await db.maintenance
        .selectNoFrom((eb) => eb.fn('pg_notify', [eb.val('neospace'), eb.val(text)]).as('told'))
        .execute()
    const { message } = await ada.say(room, 'still there')
    await hasAll(bob, message)
  })

  it('NODE-1 tell each other’s listeners of a message, its wording and its end, once each', async () => {
    const { message } = await ada.say(room, 'over there')
    await hasAll(bob, message)
    expect(messagesOf(bob)).toEqual([message])
    await ada.call(editMessage, { id: message.id, content: 'over here' })
    const { message: gone } = await ada.call(deleteMessage, { id: message.id })
    await hasAll(bob, gone)
    await hasAll(eve, gone)
    for (const person of [ada, bob, eve]) expect(folded(messagesOf(person))).toEqual([gone])
  })

  it('NODE-1 send a room’s frames in the order of its clock, each once, though both write as fast as they can', async () => {
    const each = 60
    const talk = async (person: Person) => {
      let last: Message | undefined
      for (let n = 0; n < each; n++) last = (await person.say(room, `${person.username} ${n}`)).message
      return last
    }
    const ends = await Promise.all([talk(ada), talk(bob), talk(eve), talk(bob)])
    const last = ends.reduce((a, b) => ((a?.rev ?? 0) > (b?.rev ?? 0) ? a : b))
    if (!last) throw new Error('Nothing was said.')
    for (const person of [ada, bob, eve]) {
      await hasAll(person, last)
      expect(revs(person), person.username).toEqual(
        Array.from({ length: 4 * each }, (_, n) => last.rev - 4 * each + 1 + n),
      )
    }
    const truth = await wholeHistory(ada.visitor, room)
    for (const person of [ada, bob, eve]) expect(folded(messagesOf(person))).toEqual(truth)
  })

  it('NODE-2 catch up by themselves with what was said while the line was cut', async () => {
    const [, node] = house.nodes
    node.cut(true)
    const said = [await ada.say(room, 'you cannot hear'), await ada.say(room, 'this yet')]
    // Nothing but the heads can tell of it; they are compared every two seconds.
    for (const { message } of said) await hasAll(bob, message)
    const mine = await bob.say(room, 'I can')
    await hasAll(bob, mine.message)
    expect(revs(bob)).toEqual([...said, mine].map(({ message }) => message.rev))
    node.cut(false)
    const { message } = await ada.say(room, 'and now')
    await hasAll(bob, message)
    await hasAll(ada, message)
    const truth = await wholeHistory(bob.visitor, room)
    for (const person of [ada, bob, eve]) expect(folded(fromFrames(person.frames))).toEqual(truth)
  })
})
