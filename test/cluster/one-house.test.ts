// NODE-5: people at several nodes are in one house: they see each other, and are told what concerns them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '#contract/accounts'
import { keepMessage, bookmarkPush } from '#contract/bookmarks'
import { directPush, openConversation } from '#contract/direct'
import { followPerson } from '#contract/friends'
import { joinLobby, lobbyPush, walkLobby } from '#contract/lobby'
import { noticePush } from '#contract/notices'
import * as presence from '#contract/presence'
import { markRead, readPush, roomActivityPush } from '#contract/rooms'
import { passphrase } from '#dev-env/neospace'
import { type TestNodes, testNodes } from '#dev-env/nodes'
import type { Person } from '#dev-env/person'
import { visitor } from '#dev-env/visitor'

let house: TestNodes
let ada: Person
let bob: Person
let eve: Person

beforeAll(async () => {
  house = await testNodes(2)
  ada = await house.person('ada', 0)
  bob = await house.person('bob', 1)
  eve = await house.person('eve', 1)
  await house.met()
})
afterAll(() => house[Symbol.asyncDispose]())

const around = async (as: Person, room?: string): Promise<string[]> =>
  (await as.call(presence.getPresence, room === undefined ? {} : { room })).people.map(
    ({ username, state }) => `${username} ${state}`,
  )

describe('people at two nodes', () => {
  it('NODE-5 are around for each other, as long as any socket of theirs is at any node', async () => {
    await ada.hears(presence.presencePush, ({ people }) => people.some(({ username }) => username === 'bob'))
    await expect.poll(() => around(ada)).toEqual(['ada around', 'bob around', 'eve around'])
    const phone = await house.device(bob, 0)
    await bob.call(presence.setPresence, { state: 'asleep' })
    await expect.poll(() => around(ada)).toContain('bob around')
    await phone.call(presence.setPresence, { state: 'asleep' })
    await expect.poll(() => around(ada)).toContain('bob asleep')
    await phone[Symbol.asyncDispose]()
    await bob.call(presence.setPresence, { state: 'around' })
    await expect.poll(() => around(ada)).toContain('bob around')
  })

  it('NODE-5 hide from everybody at every node', async () => {
    await bob.call(presence.setPresence, { state: 'around', hidden: true })
    await expect.poll(() => around(ada)).toEqual(['ada around', 'eve around'])
    await bob.call(presence.setPresence, { state: 'around', hidden: false })
    await expect.poll(() => around(ada)).toContain('bob around')
  })

  it('NODE-5 are in a room together, and see each other write', async () => {
    for (const person of [ada, bob]) await person.join('general')
    await expect.poll(() => around(ada, 'general')).toEqual(['ada around', 'bob around'])
    await ada.call(presence.typing, { room: 'general' })
    expect(await bob.hears(presence.typingPush)).toMatchObject({ user: 'ada' })
    await ada.call(presence.stopTyping, { room: 'general' })
    expect(await bob.hears(presence.stopTypingPush)).toMatchObject({ user: 'ada' })
  })

  it('NODE-5 learn who came while their nodes could not hear each other', async () => {
    const [, node] = house.nodes
    node.cut(true)
    const cleo = await house.person('cleo', 0)
    await cleo.join('general')
    await expect.poll(() => around(ada, 'general')).toContain('cleo around')
    // What was gathered of her coming has been told, so only what a node says when it is met can tell of her.
    await expect
      .poll(() => node.missed().some((text) => text.includes('"here"') && text.includes(`"id":${cleo.id},`)))
      .toBe(true)
    expect(await around(bob)).not.toContain('cleo around')
    node.cut(false)
    await expect.poll(() => around(bob), { timeout: 5_000 }).toContain('cleo around')
    await expect.poll(() => around(bob, 'general')).toContain('cleo around')
  })

  it('NODE-5 stay hidden where it was not heard that they hid, and are not shown by a node that missed it', async () => {
    const phone = await house.device(bob, 0)
    const [, node] = house.nodes
    node.cut(true)
    await phone.call(presence.setPresence, { state: 'around', hidden: true })
    node.cut(false)
    await house.settle()
    await expect.poll(() => around(eve)).not.toContain('bob around')
    expect(await around(ada)).not.toContain('bob around')
    await phone.call(presence.setPresence, { state: 'around', hidden: false })
    await expect.poll(() => around(eve)).toContain('bob around')
    await expect.poll(() => around(ada)).toContain('bob around')
  })

  it('NODE-5 are away after their grace, though their going was not heard', async () => {
    const gone = await house.person('gone', 1)
    await gone.join('general')
    await expect.poll(() => around(ada, 'general')).toContain('gone around')
    const [, node] = house.nodes
    node.cut(true)
    await gone[Symbol.asyncDispose]()
    await expect.poll(() => node.house.house.ctx.realtime.connectionsOf(gone.id)).toEqual([])
    node.cut(false)
    await expect.poll(() => around(ada), { timeout: 15_000 }).not.toContain('gone around')
    expect(await around(ada, 'general')).not.toContain('gone around')
  })

  it('NODE-4 look again where another node could not say what concerned them', async () => {
    const [, node] = house.nodes
    ada.forget()
    node.cut(true)
    await bob.visitor.request(followPerson, { params: { id: ada.id } })
    node.cut(false)
    await ada.hears(presence.connectedPush)
  })

  it('NODE-5 walk in one lobby', async () => {
    await bob.call(joinLobby, {})
    await ada.call(walkLobby, { x: 3, y: 4 })
    expect(await bob.hears(lobbyPush)).toEqual({ standing: [{ id: ada.id, x: 3, y: 4 }] })
  })

  it('NODE-5 are told of what concerns them wherever they are', async () => {
    await ada.visitor.request(followPerson, { params: { id: bob.id } })
    await bob.hears(noticePush, ({ notice }) => notice.kind === 'follow')
    await ada.visitor.request(openConversation, {
      params: { username: 'bob' },
      body: { content: 'first words', client_id: 'first-words-1' },
    })
    await bob.hears(directPush)
    const { message } = await bob.say('random', 'is anybody here')
    await ada.hears(roomActivityPush)
    const phone = await house.device(ada, 1)
    await ada.visitor.request(keepMessage, { params: { id: message.id }, body: { kept: true } })
    await phone.hears(bookmarkPush, ({ message_id }) => message_id === message.id)
    await ada.call(markRead, { room: 'random', id: message.id })
    await phone.hears(readPush, ({ id }) => id === message.id)
  })

  it('ACC-2.6 makes guesses at a name wait at the other node too', async () => {
    const [one, two] = house.nodes
    const tries = async (url: string, password: string) =>
      (await visitor(url).ask(signIn, { body: { username: 'bob', password } })).body
    for (let n = 0; n < 3; n++)
      expect(await tries(one.house.url, 'a wrong guess entirely')).toMatchObject({ code: 'BAD_CREDENTIALS' })
    await house.settle()
    await tries(one.house.url, 'a wrong guess entirely')
    await house.settle()
    expect(await tries(two.house.url, passphrase)).toMatchObject({ code: 'RATE_LIMITED' })
  })
})
