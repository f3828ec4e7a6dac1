// RT-05 for a whole account: once it is erased, its name, its texts and its settings are nowhere.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createBackup } from '#bedrock/backup/create-backup'
import { followPerson } from '#contract/friends'
import { createInvite } from '#contract/house'
import * as messages from '#contract/messages'
import { banPerson, unbanPerson } from '#contract/moderation'
import { presencePush } from '#contract/presence'
import { addMember, openRoom } from '#contract/rooms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import { visitor } from '#dev-env/visitor'
import { eraseNow, makeBot } from '#slices/accounts/index'
import { eraseWritings } from '#slices/chat/index'
import { type Asked, callAll, crawl, filesBelow, hits, tables } from './search.ts'

const room = 'general'
let house: TestNeoSpace
let owner: Person
let other: Person
beforeAll(async () => {
  house = await testNeoSpace()
  owner = await house.person('ada', 'owner')
  other = await house.person('other')
})
afterAll(() => house[Symbol.asyncDispose]())

/** Somebody who uses all that the house has; answers the words that are theirs, and where they stood. */
async function live(): Promise<{ readonly words: readonly string[]; readonly asked: Asked; readonly lives: string }> {
  const { ctx } = house.house
  const gone = await house.person('canary-quitter')
  for (const person of [owner, other, gone]) await person.join(room)
  const first = (await gone.say(room, 'canary-word-first')).message
  await gone.call(messages.editMessage, { id: first.id, content: 'canary-word-second' })
  const dropped = (await gone.say(room, 'canary-word-dropped')).message
  await gone.call(messages.deleteMessage, { id: dropped.id })
  const veiled = (await gone.say(room, 'canary-word-veiled')).message
  await owner.visitor.request(messages.hideMessage, { params: { id: veiled.id }, body: { hidden: true } })
  const answer = { room, content: 'canary-that-lives', client_id: 'canary-answer-1', reply_to: first.id }
  const { message: reply } = await other.call(messages.sendMessage, answer)
  await gone.visitor.request(createInvite, { body: { note: 'canary-note' } })
  await gone.visitor.request(openRoom, { body: { name: 'canary-den', topic: 'canary-topic', kind: 'private' } })
  const inDen = (await gone.say('canary-den', 'canary-word-den')).message
  await other.visitor.request(openRoom, { body: { name: 'theirs', kind: 'private' } })
  await other.visitor.request(addMember, { params: { room: 'theirs', username: 'canary-quitter' }, body: {} })
  await gone.visitor.request(followPerson, { params: { id: other.id } })
  const token = await makeBot(ctx, { username: 'canary-robot', owner: 'canary-quitter', scopes: ['read', 'write'] })
  await using robot = await connect(visitor(house.url, token), { id: 0, username: 'canary-robot' })
  const byRobot = (await robot.say(room, 'canary-word-robot')).message
  const params = { id: gone.id }
  await owner.visitor.request(banPerson, { params, body: { reason: 'a quarrel' } })
  await owner.visitor.request(unbanPerson, { params })
  const said = [first, dropped, veiled, inDen, byRobot]
  return {
    words: ['canary-quitter', 'canary-robot', 'canary-word', 'canary-note', 'canary-den', 'canary-topic']
      .concat(said.map(({ client_id }) => client_id ?? 'no client id'))
      .concat(token),
    asked: {
      room,
      username: 'canary-quitter',
      ids: [...said.map(({ id }) => id), reply.id],
      others: [gone.id, owner.id, inDen.room_id],
    },
    lives: answer.content,
  }
}

it('ACC-7.5 RT-05 LAW-4 name, words and settings of an erased account are in no answer, frame, log line, metric, row, file or backup', async () => {
  const { ctx } = house.house
  const { words, asked, lives } = await live()
  await house.settle()
  // That the search finds what is there.
  expect(hits(await tables(house), ['canary-quitter', 'canary-word', lives])).toHaveLength(3)
  expect(hits(await crawl(other.visitor, asked), ['canary-quitter', 'canary-word', lives])).toHaveLength(3)

  // The frames of before were theirs to hear; what comes from now on says nothing.
  for (const person of [owner, other]) person.forget()
  expect(await eraseNow(ctx, 'canary-quitter')).toHaveLength(2)
  while ((await eraseWritings(ctx)) > 0);
  await house.settle()
  for (const who of [house.visitor(), owner.visitor, other.visitor]) {
    const text = await crawl(who, asked)
    expect(hits(text, words)).toEqual([])
    if (who.cookies.size > 1) expect(hits(text, [lives])).toEqual([lives])
  }
  const stored = await tables(house)
  expect(hits(stored, words)).toEqual([])
  expect(hits(stored, [lives])).toEqual([lives])
  const copied = filesBelow((await createBackup(ctx, 'by hand')).path)
  expect(hits(copied, words)).toEqual([])
  expect(hits(copied, [lives])).toEqual([lives])
  for (const person of [other, owner]) expect(hits(await callAll(person, asked), words)).toEqual([])
  await house.settle()
  const frames = [owner, other].flatMap((person) => person.frames.filter(({ event }) => event !== presencePush.event))
  expect(hits(JSON.stringify(frames), words)).toEqual([])
  expect(hits(JSON.stringify(house.log), words)).toEqual([])
  expect(hits(await ctx.metrics.registry.metrics(), words)).toEqual([])
}, 60_000)
