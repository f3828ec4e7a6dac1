// Scenarios of following, blocking and muting, and of what a block keeps from whom.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as contract from '#contract/friends'
import { listMessages } from '#contract/messages'
import { suggestPeople } from '#contract/people'
import * as presence from '#contract/presence'
import { addMember, openRoom } from '#contract/rooms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

let house: TestNeoSpace
let alice: Person
let bob: Person
let count = 0

beforeAll(async () => {
  house = await testNeoSpace()
})
beforeEach(async () => {
  count++
  alice = await house.person(`alice${count}`)
  bob = await house.person(`bob${count}`)
})
afterAll(() => house[Symbol.asyncDispose]())

const to = ({ id }: Person) => ({ params: { id } })
const code = async (answer: ReturnType<Person['visitor']['ask']>) => {
  const { body } = await answer
  return body.ok ? 'ok' : body.code
}
type List = typeof contract.listFollowing | typeof contract.listFollowers | typeof contract.listBlocks
const names = async (who: Person, list: List) =>
  (await who.visitor.request(list, {})).items.map(({ username }) => username)
const finds = async (who: Person, whom: Person) =>
  (await who.visitor.request(suggestPeople, { query: { prefix: whom.username } })).items.length === 1
const sees = async (who: Person, whom: Person) =>
  (await who.call(presence.getPresence, {})).people.some(({ id }) => id === whom.id)

describe('following', () => {
  it('FRND-1.1 is one’s own act, and mutual when both do it; twice is once, and nobody follows themselves', async () => {
    expect(await alice.visitor.request(contract.followPerson, to(bob))).toEqual({
      person: { id: bob.id, username: bob.username },
      mutual: false,
    })
    expect((await bob.visitor.request(contract.followPerson, to(alice))).mutual).toBe(true)
    const before = house.announced.filter((kind) => kind === 'PersonFollowed').length
    await alice.visitor.request(contract.followPerson, to(bob))
    expect(house.announced.filter((kind) => kind === 'PersonFollowed')).toHaveLength(before)
    expect(await names(alice, contract.listFollowing)).toEqual([bob.username])
    expect(await names(alice, contract.listFollowers)).toEqual([bob.username])
    await bob.visitor.request(contract.unfollowPerson, to(alice))
    expect(await names(alice, contract.listFollowers)).toEqual([])
    expect(await code(alice.visitor.ask(contract.followPerson, to(alice)))).toBe('CONFLICT')
    expect(await code(alice.visitor.ask(contract.followPerson, { params: { id: 999_999 } }))).toBe('NOT_FOUND')
  })

  it('FRND-2.2 tells one what lies between oneself and one other, and nothing of whoever has blocked one', async () => {
    const tie = async () => (await alice.visitor.request(contract.getTie, to(bob))).tie
    expect(await tie()).toEqual({ follows: false, followed: false, muted: false, blocked: false })
    await alice.visitor.request(contract.followPerson, to(bob))
    await alice.visitor.request(contract.muteForMe, to(bob))
    expect(await tie()).toEqual({ follows: true, followed: false, muted: true, blocked: false })
    await bob.visitor.request(contract.followPerson, to(alice))
    expect(await tie()).toMatchObject({ followed: true })
    await alice.visitor.request(contract.blockPerson, to(bob))
    expect(await tie()).toEqual({ follows: false, followed: false, muted: true, blocked: true })
    expect(await code(bob.visitor.ask(contract.getTie, to(alice)))).toBe('NOT_FOUND')
    expect(await code(alice.visitor.ask(contract.getTie, to(alice)))).toBe('CONFLICT')
  })

  it('FRND-2.1 lists are one’s own, paged by name, and say no number', async () => {
    await alice.visitor.request(contract.blockPerson, to(bob))
    await alice.visitor.request(contract.muteForMe, to(bob))
    expect(await names(bob, contract.listBlocks)).toEqual([])
    expect(await names(alice, contract.listBlocks)).toEqual([bob.username])
    const page = await alice.visitor.request(contract.listBlocks, { query: { after: bob.username } })
    expect(page).toEqual({ items: [], order: 'alphabetical', complete: true, next: null })
  })
})

describe('a block', () => {
  it('FRND-1.2 hides each from the other, by name and in presence, at once and until it is taken back', async () => {
    expect([await finds(bob, alice), await sees(bob, alice)]).toEqual([true, true])
    bob.forget()
    await alice.visitor.request(contract.blockPerson, to(bob))
    const away = (push: { people: { id: number; state: string }[] }) =>
      push.people.some(({ id, state }) => id === alice.id && state === 'away')
    await bob.hears(presence.presencePush, away)
    for (const [who, whom] of [
      [alice, bob],
      [bob, alice],
    ] as const) {
      expect(await finds(who, whom)).toBe(false)
      expect(await sees(who, whom)).toBe(false)
    }
    bob.forget()
    await alice.visitor.request(contract.unblockPerson, to(bob))
    await bob.hears(presence.presencePush, (push) => push.people.some(({ id }) => id === alice.id))
    expect([await finds(bob, alice), await sees(alice, bob)]).toEqual([true, true])
  })

  it('FRND-1.2 keeps typing and taking into a room from the other; a third hears as before', async () => {
    const cleo = await house.person(`cleo${count}`)
    for (const person of [alice, bob, cleo]) await person.join('general')
    await alice.visitor.request(contract.blockPerson, to(bob))
    for (const [who, whom] of [
      [alice, bob],
      [bob, alice],
    ] as const) {
      whom.forget()
      await who.call(presence.typing, { room: 'general' })
      await cleo.hears(presence.typingPush, ({ user }) => user === who.username)
      await who.call(presence.stopTyping, { room: 'general' })
      await cleo.hears(presence.stopTypingPush, ({ user }) => user === who.username)
      await house.settle()
      expect([...whom.heard(presence.typingPush), ...whom.heard(presence.stopTypingPush)]).toEqual([])
    }
    const room = `den-of-bob${count}`
    await bob.visitor.request(openRoom, { body: { name: room, kind: 'private' } })
    const take = (username: string) => bob.visitor.ask(addMember, { params: { room, username }, body: {} })
    expect(await code(take(alice.username))).toBe('NOT_FOUND')
    expect(await code(take(cleo.username))).toBe('ok')
  })

  it('FRND-1.3 FRND-1.4 ends following both ways; the blocked find nobody, and the blocker is told why', async () => {
    await alice.visitor.request(contract.followPerson, to(bob))
    await bob.visitor.request(contract.followPerson, to(alice))
    await alice.visitor.request(contract.blockPerson, to(bob))
    expect(await names(alice, contract.listFollowing)).toEqual([])
    expect(await names(alice, contract.listFollowers)).toEqual([])
    const refused = await bob.visitor.ask(contract.followPerson, to(alice))
    const nobody = await bob.visitor.ask(contract.followPerson, { params: { id: 999_999 } })
    expect({ ...refused.body, request_id: '' }).toEqual({ ...nobody.body, request_id: '' })
    expect(await code(alice.visitor.ask(contract.followPerson, to(bob)))).toBe('CONFLICT')
    await alice.visitor.request(contract.unblockPerson, to(bob))
    expect(await names(bob, contract.listFollowing)).toEqual([])
  })

  it('FRND-1.3 given at once with following leaves nobody following', async () => {
    await Promise.all([
      alice.visitor.ask(contract.blockPerson, to(bob)),
      bob.visitor.ask(contract.followPerson, to(alice)),
      alice.visitor.ask(contract.followPerson, to(bob)),
      bob.visitor.ask(contract.blockPerson, to(alice)),
    ])
    for (const who of [alice, bob]) {
      expect(await names(who, contract.listFollowing)).toEqual([])
      expect(await sees(who, who === alice ? bob : alice)).toBe(false)
    }
    await alice.visitor.request(contract.unblockPerson, to(bob))
    expect(await sees(alice, bob)).toBe(false)
  })

  it('FRND-1.5 FRND-1.6 changes nothing in a room, and muting nothing anywhere', async () => {
    await alice.visitor.request(contract.blockPerson, to(bob))
    const { message } = await bob.say('general', 'still here')
    const read = async (who: Person) => await who.visitor.request(listMessages, { params: { room: 'general' } })
    expect(await read(alice)).toEqual(await read(bob))
    expect((await read(alice)).messages.at(-1)?.id).toBe(message.id)
    await alice.visitor.request(contract.unblockPerson, to(bob))
    await alice.visitor.request(contract.muteForMe, to(bob))
    expect([await finds(bob, alice), await sees(bob, alice), await sees(alice, bob)]).toEqual([true, true, true])
    await alice.visitor.request(contract.unmuteForMe, to(bob))
    expect((await alice.visitor.request(contract.listMutes, {})).items).toEqual([])
  })
})
