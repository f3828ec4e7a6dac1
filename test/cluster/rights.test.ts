// NODE-3 and NODE-4: a right that is taken away at one node is gone at all of them, also where nobody could say so.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signOut } from '#contract/accounts'
import { messagePush } from '#contract/messages'
import { banPerson, changeRole } from '#contract/moderation'
import { connectedPush } from '#contract/presence'
import { addMember, changeRoom, openRoom, removeMember, roomLeftPush } from '#contract/rooms'
import { type TestNodes, testNodes } from '#dev-env/nodes'
import { connect, type Person } from '#dev-env/person'

let house: TestNodes
let owner: Person
let made = 0

beforeAll(async () => {
  house = await testNodes(2)
  owner = await house.person('keeper', 0, 'owner')
  await house.met()
})
afterAll(() => house[Symbol.asyncDispose]())

const someone = (at: number): Promise<Person> => house.person(`one${++made}`, at)
const ended = (person: Person): Promise<number> => {
  const began = performance.now()
  return new Promise((resolve) => person.socket.once('disconnect', () => resolve(performance.now() - began)))
}
const withinMs = 1_000

async function privateRoom(...members: readonly Person[]): Promise<string> {
  const room = `closed-${++made}`
  await owner.visitor.request(openRoom, { body: { name: room, kind: 'private' } })
  for (const { username } of members) await owner.visitor.request(addMember, { params: { room, username }, body: {} })
  for (const person of [owner, ...members]) await person.join(room)
  return room
}

describe('what is taken away at one node', () => {
  it('NODE-4 ends the sockets of a banned person at the other within a second', async () => {
    const bob = await someone(1)
    const gone = ended(bob)
    await owner.visitor.request(banPerson, { params: { id: bob.id }, body: { reason: 'a law is tried' } })
    expect(await gone).toBeLessThan(withinMs)
    expect(bob.frames.at(-1)).toEqual({ event: 'session_ended', payload: { reason: 'banned' } })
  })

  it('NODE-4 ends the sockets of whoever signs out', async () => {
    const bob = await someone(0)
    await using elsewhere = await connect({ ...bob.visitor, url: house.nodes[1].house.url }, bob)
    const gone = ended(elsewhere)
    await bob.visitor.request(signOut, {})
    expect(await gone).toBeLessThan(withinMs)
  })

  it('NODE-4 counts at the other node’s next call', async () => {
    const bob = await someone(1)
    const room = `news-${++made}`
    await owner.visitor.request(openRoom, { body: { name: room, kind: 'announcement' } })
    await bob.join(room)
    await expect(bob.say(room, 'may I')).rejects.toThrow('FORBIDDEN')
    await owner.visitor.request(changeRole, { params: { id: bob.id }, body: { role: 'moderator' } })
    await house.settle()
    await bob.say(room, 'now I may')
  })

  it('NODE-3 stops a room’s frames for whoever is removed, at the commit', async () => {
    const bob = await someone(1)
    const eve = await someone(1)
    const room = await privateRoom(bob, eve)
    const burst = Array.from({ length: 20 }, (_, n) => owner.say(room, `before or after ${n}`))
    await owner.visitor.request(removeMember, { params: { room, username: bob.username } })
    const { message: after } = await owner.say(room, 'without bob')
    await Promise.all(burst)
    await eve.hears(messagePush, ({ id }) => id === after.id)
    await bob.hears(roomLeftPush)
    expect(bob.heard(messagePush).filter(({ rev }) => rev >= after.rev)).toEqual([])
  })
})

describe('a node that cannot be told', () => {
  it('NODE-3 finds out by the room’s access generation, and sends nothing of it before', async () => {
    const bob = await someone(1)
    const room = await privateRoom(bob)
    const [, node] = house.nodes
    node.cut(true)
    await owner.visitor.request(removeMember, { params: { room, username: bob.username } })
    const name = `renamed-${++made}`
    const renamed = await owner.visitor.request(changeRoom, { params: { room }, body: { name } })
    const { message: after } = await owner.say(name, 'not for bob')
    // [ROOM-1.16] Nobody said what it was called before.
    const { id } = renamed.room
    expect(await bob.hears(roomLeftPush)).toEqual({ room_id: id, room: `closed-${id}`, reason: 'removed' })
    expect(bob.heard(messagePush).filter(({ rev }) => rev >= after.rev)).toEqual([])
    node.cut(false)
    await house.settle()
  })

  it('NODE-4 asks for the sessions of its sockets every half second, and trusts no cache', async () => {
    const bob = await someone(1)
    const [, node] = house.nodes
    node.cut(true)
    const gone = ended(bob)
    await owner.visitor.request(banPerson, { params: { id: bob.id }, body: { reason: 'a law is tried' } })
    expect(await gone).toBeLessThan(withinMs)
    node.cut(false)
    await house.settle()
  })

  it('NODE-4 lets its clients look again once it hears the others', async () => {
    const bob = await someone(1)
    const [, node] = house.nodes
    node.cut(true)
    bob.forget()
    node.cut(false)
    await bob.hears(connectedPush)
  })
})
