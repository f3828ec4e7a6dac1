// Scenarios of first words that carry files: opened before a word is said, and never with a knock.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as contract from '#contract/direct'
import { blockPerson, followPerson, unblockPerson, unfollowPerson } from '#contract/friends'
import * as messages from '#contract/messages'
import { listNotices } from '#contract/notices'
import { type FileBytes, send, sent } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { lookAt } from '#dev-env/whispering'

let house: TestNeoSpace
let ada: Person
let bob: Person
let count = 0
let keys = 0
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  await takes('everyone')
})

const paper: FileBytes = new Uint8Array(Buffer.from('a letter'))
const takes = (takes_from: contract.DirectFrom) =>
  bob.visitor.request(contract.changeDirectSettings, { body: { takes_from } })
const prepare = async (by: Person, to: Person) => {
  const { body } = await by.visitor.ask(contract.prepareConversation, { params: { username: to.username } })
  return body.ok ? body.data.conversation : body.code
}
const prepared = async (): Promise<contract.Conversation> => {
  const answer = await prepare(ada, bob)
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}
const first = async (file?: string, content = '') => {
  const attachments = file === undefined ? [] : [{ file, alt: '', called: 'letter.txt' }]
  const body = { content, client_id: `first-file-${++keys}`, attachments }
  const answer = await ada.visitor.ask(contract.openConversation, { params: { username: bob.username }, body })
  return answer.body.ok ? answer.body.data : answer.body.code
}
const inRoom = async (by: Person, room: number, file?: string) => {
  const attachments = file === undefined ? [] : [{ file, alt: '' }]
  const client_id = `first-in-room-${++keys}`
  const answer = await by.ask(messages.sendMessage, { room: String(room), content: 'hi', client_id, attachments })
  return answer.ok ? 'sent' : answer.code
}
const listedBy = async (who: Person) =>
  (await who.visitor.request(contract.listConversations, {})).items.map(({ person }) => person?.username)

describe('first words that come at once', () => {
  it('DM-1.10 DM-5.1 carry files, pictures and a warning; until then the other is told nothing', async () => {
    bob.forget()
    const { room, state, listed } = await prepared()
    expect([state, listed]).toEqual(['open', false])
    const file = (await send(ada, paper, 'document', room.id)).name
    await house.settle()
    expect([await listedBy(ada), await listedBy(bob)]).toEqual([[], []])
    expect(bob.heard(contract.directPush)).toEqual([])
    expect((await bob.visitor.request(listNotices, {})).items).toEqual([])

    const said = await first(file)
    if (typeof said === 'string') throw new Error(said)
    expect(said.message).toMatchObject({ content: '', attachments: [{ called: 'letter.txt', bytes: paper.length }] })
    const told = await bob.hears(contract.directPush, ({ conversation }) => conversation.room.id === room.id)
    expect(told.conversation).toMatchObject({ state: 'open', listed: true, person: { username: ada.username } })
    expect([await listedBy(ada), await listedBy(bob)]).toEqual([[bob.username], [ada.username]])
    expect((await lookAt(house, bob, said.message)).bytes.toString()).toBe('a letter')
  })

  it('DM-1.10 DM-1.1 are prepared once, for the two, and said in either way', async () => {
    const { room } = await prepared()
    expect((await prepared()).room.id).toBe(room.id)
    await ada.visitor.request(contract.changeDirectSettings, { body: { takes_from: 'everyone' } })
    expect(await prepare(bob, ada)).toMatchObject({ room: { id: room.id } })
    expect(await prepare(ada, ada)).toBe('CONFLICT')
    expect(await inRoom(ada, room.id, (await send(ada, png(20, 20), 'image', room.id)).name)).toBe('sent')
    expect(await inRoom(bob, room.id)).toBe('sent')
    expect(await listedBy(bob)).toEqual([ada.username])
  })

  it('DM-1.10 DM-3.4 are nothing that could be deleted for both, which the other would be told', async () => {
    const { room } = await prepared()
    bob.forget()
    const query = { whom: 'both' as const }
    const { body } = await ada.visitor.ask(contract.deleteConversation, { params: { id: room.id }, query })
    expect(body).toMatchObject({ ok: false, code: 'FORBIDDEN' })
    await house.settle()
    expect(bob.heard(contract.directPush)).toEqual([])
  })

  it('DM-1.10 are told of once to each, whether they were prepared or not', async () => {
    bob.forget()
    await first(undefined, 'Hello.')
    await house.settle()
    expect(bob.heard(contract.directPush)).toHaveLength(1)
  })
})

describe('a knock', () => {
  it('DM-1.11 is words alone: nothing is opened for files, and none goes with it', async () => {
    await takes('nobody')
    expect(await prepare(ada, bob)).toBe('FORBIDDEN')
    expect(await first('A'.repeat(22), 'May I?')).toBe('FORBIDDEN')
    expect(await listedBy(bob)).toEqual([])
    await first(undefined, 'May I?')
    const { conversation } = await ada.visitor.request(contract.getConversation, { params: { username: bob.username } })
    expect(conversation?.state).toBe('waiting')
    expect(await sent(ada, paper, 'document', conversation?.room.id)).toBe('FORBIDDEN')
  })

  it.each(['says so', 'unfollows', 'is unfollowed', 'blocks and unblocks'] as const)(
    'DM-1.11 is what was prepared and not said, once the other %s; a file that was sent for it stays out',
    async (how) => {
      if (how !== 'says so') {
        await takes('mutuals')
        await ada.visitor.request(followPerson, { params: { id: bob.id } })
        await bob.visitor.request(followPerson, { params: { id: ada.id } })
      }
      const { room } = await prepared()
      const file = (await send(ada, paper, 'document', room.id)).name
      if (how === 'says so') await takes('nobody')
      else if (how === 'unfollows') await bob.visitor.request(unfollowPerson, { params: { id: ada.id } })
      else if (how === 'is unfollowed') await ada.visitor.request(unfollowPerson, { params: { id: bob.id } })
      else for (const act of [blockPerson, unblockPerson]) await bob.visitor.request(act, { params: { id: ada.id } })
      expect(await sent(ada, paper, 'document', room.id)).toBe('FORBIDDEN')
      expect(await inRoom(ada, room.id, file)).toBe('FORBIDDEN')
      expect(await first(file)).toBe('FORBIDDEN')
      expect(await listedBy(bob)).toEqual([])
      expect(await inRoom(ada, room.id)).toBe('sent')
      expect(await inRoom(ada, room.id)).toBe('FORBIDDEN')
      const { items } = await bob.visitor.request(contract.listConversations, {})
      expect(items).toMatchObject([{ state: 'asking', listed: true }])
    },
  )

  it('DM-1.11 comes at once again where the other takes words again before one was said', async () => {
    const { room } = await prepared()
    await takes('nobody')
    expect(await prepare(ada, bob)).toBe('FORBIDDEN')
    await takes('everyone')
    expect(await prepared()).toMatchObject({ state: 'open', room: { id: room.id } })
    expect(await inRoom(ada, room.id, (await send(ada, paper, 'document', room.id)).name)).toBe('sent')
  })

  it('DM-1.5 DM-1.10 nothing is prepared between whom one has blocked', async () => {
    await bob.visitor.request(blockPerson, { params: { id: ada.id } })
    expect(await prepare(ada, bob)).toBe('NOT_FOUND')
  })

  it('DM-1.11 what was said stays as it began', async () => {
    const { room } = await prepared()
    expect(await inRoom(ada, room.id)).toBe('sent')
    await takes('nobody')
    expect(await inRoom(ada, room.id, (await send(ada, paper, 'document', room.id)).name)).toBe('sent')
  })
})
