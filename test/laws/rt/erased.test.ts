// RT-05 for a whole account: once it is erased, its name, its texts and its settings are nowhere.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createBackup } from '#bedrock/backup/create-backup'
import { signIn } from '#contract/accounts'
import { addDevice } from '#contract/devices'
import { changeCardWish } from '#contract/cards'
import { chooseCat } from '#contract/cats'
import { keepMessage } from '#contract/bookmarks'
import { blockPerson, followPerson, muteForMe } from '#contract/friends'
import { signGuestbook } from '#contract/guestbook'
import { changeDirectSettings, deleteConversation, openConversation } from '#contract/direct'
import { changeHomepage, writeHomepageText } from '#contract/homepages'
import { beginJournalEntry, publishJournalEntry, replyToJournal } from '#contract/journal'
import { createInvite } from '#contract/house'
import { stickOnMessage } from '#contract/message-stickers'
import * as messages from '#contract/messages'
import { banPerson, unbanPerson } from '#contract/moderation'
import { setMutedWords } from '#contract/muted-words'
import { changeNoticeSettings, setRoomLevel } from '#contract/notices'
import { presencePush } from '#contract/presence'
import { arrangeTop8, changeProfile } from '#contract/profiles'
import { addMember, markRead, openRoom } from '#contract/rooms'
import { activateFactor, confirmSession, startFactor, startTransfer } from '#contract/security'
import { placeSticker } from '#contract/stickers'
import { addPasskeyTo } from '#dev-env/add-passkey'
import { codeAt } from '#dev-env/authenticator'
import { send } from '#dev-env/files'
import { layWay } from '#contract/ways'
import { changeWall, changeWallSettings, forgetMoments, openEra } from '#contract/walls'
import { beginJam, roomJamPush, writeJam } from '#contract/jams'
import { writeWorld } from '#contract/worlds'
import { puts } from '#dev-env/sample-module'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { pushBrowser } from '#dev-env/push-browser'
import { publish } from '#dev-env/sketching'
import { visitor } from '#dev-env/visitor'
import { eraseNow, makeBot, makeResetLink } from '#slices/accounts/index'
import { bringAll, type CatsTx } from '#slices/cats/index'
import { eraseWritings } from '#slices/chat/index'
import { useFiles } from '#slices/files/index'
import { withdrawLeft as withdrawFromJams } from '#slices/jams/index'
import { withdrawLeft } from '#slices/worlds/index'
import { whatErasingDoes } from '../rules/erasing-rules.ts'
import { type Asked, callAll, crawl, filesBelow, hits, tables } from './search.ts'
import { report } from './reported.ts'
import { knownToCats } from './resident-causes.ts'

const room = 'general'
let house: TestNeoSpace
let owner: Person
let other: Person
beforeAll(async () => {
  // The keepers stand still, so that something still waits to come to the cats.
  house = await testNeoSpace({ hurry: 1e-2 })
  owner = await house.person('ada', 'owner')
  other = await house.person('other')
})
afterAll(() => house[Symbol.asyncDispose]())

let entries = 0
const erasable = Object.keys(whatErasingDoes)

/** Which columns name this person. */
async function naming(id: number): Promise<readonly string[]> {
  const found: string[] = []
  for (const column of erasable) {
    const [table = '', name = ''] = column.split('.')
    const rows = sql<object>`select 1 as one from ${sql.table(table)} where ${sql.ref(name)} = ${id} limit 1`
    if ((await rows.execute(house.house.ctx.db.maintenance)).rows.length > 0) found.push(column)
  }
  return found
}

/** Somebody who uses all that the house has; answers the words that are theirs, and where they stood. */
async function live(): Promise<{
  readonly words: readonly string[]
  readonly asked: Asked
  readonly lives: string
  readonly ids: readonly number[]
}> {
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
  await gone.visitor.request(stickOnMessage, {
    params: { id: reply.id, sticker: 'canary-word-stuck' },
    body: { thing: { kind: 'letters', letters: 'stare' }, x: 0, turn: 0 },
  })
  await gone.visitor.request(createInvite, { body: { note: 'canary-note' } })
  await gone.visitor.request(openRoom, { body: { name: 'canary-den', topic: 'canary-topic', kind: 'private' } })
  const inDen = (await gone.say('canary-den', 'canary-word-den')).message
  await other.visitor.request(openRoom, { body: { name: 'theirs', kind: 'private' } })
  await other.visitor.request(addMember, { params: { room: 'theirs', username: 'canary-quitter' }, body: {} })
  const stranger = await house.person('stranger')
  for (const [who, whom] of [[gone, stranger] as const, [stranger, gone] as const]) {
    await who.visitor.request(followPerson, { params: { id: whom.id } })
    await who.visitor.request(muteForMe, { params: { id: whom.id } })
  }
  // With one who was there before and one who came after.
  await gone.visitor.request(changeDirectSettings, { body: { takes_from: 'nobody' } })
  for (const whom of [other, stranger])
    await gone.visitor.request(openConversation, {
      params: { username: whom.username },
      body: { client_id: `whisper-to-${whom.id}`, content: 'canary-whisper' },
    })
  // And one that they deleted for both.
  const penfriend = await house.person('penfriend')
  await penfriend.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
  const { conversation } = await gone.visitor.request(openConversation, {
    params: { username: penfriend.username },
    body: { client_id: 'whisper-to-be-gone', content: 'canary-whisper' },
  })
  await gone.visitor.request(deleteConversation, { params: { id: conversation.room.id }, query: { whom: 'both' } })
  await gone.visitor.request(layWay, { params: { slug: 'canary-way' }, body: { to: { kind: 'wall', of: null } } })
  await gone.visitor.request(changeProfile, { body: { display_name: 'canary-shown', bio: 'canary-bio' } })
  for (const [who, whom] of [[gone, stranger] as const, [stranger, gone] as const])
    await who.visitor.request(arrangeTop8, { body: { people: [whom.id] } })
  for (const [who, whom] of [[gone, stranger] as const, [stranger, gone] as const]) {
    const params = { username: whom.username }
    await who.visitor.request(placeSticker, {
      params,
      body: {
        client_id: `sticker-of-${who.username}`,
        content: { kind: 'text', text: `canary-stuck by ${who.id}` },
        place: { x: 0, y: 0, size: 96, turn: 0, layer: 1 },
      },
    })
    await who.visitor.request(signGuestbook, {
      params,
      body: { client_id: `entry-of-${who.username}`, text: `canary-signed by ${who.id}`, face: null },
    })
  }
  for (const [who, reader] of [[gone, stranger] as const, [stranger, gone] as const]) {
    const { entry } = await who.visitor.request(beginJournalEntry, {
      body: {
        client_id: `journal-of-${who.username}`,
        title: who === gone ? 'canary-note of a day' : 'A day',
        markdown: 'A day.',
        audience: 'everyone',
        replies: true,
      },
    })
    const which = { id: entry.id }
    await who.visitor.request(publishJournalEntry, { params: which, body: { ends_in_hours: null } })
    await reader.visitor.request(replyToJournal, {
      params: { username: who.username, ...which },
      body: { client_id: `reply-of-${reader.username}`, text: 'canary-note in reply' },
    })
  }
  const sketched = await publish(gone.visitor, { title: 'canary-word-sketched', caption: 'canary-word' })
  await publish(other.visitor, { title: 'Mine' }, { from: { name: sketched, revision: 1 } })
  await publish(gone.visitor, { title: 'canary-word-alone', tags: ['canary-word'] }, { code: 'canary-word' })
  await gone.visitor.request(setMutedWords, { body: { words: ['canary-word-muted'] } })
  await gone.visitor.request(changeNoticeSettings, {
    body: { muted: ['sticker'], quiet: { from_minute: 0, to_minute: 1, zone: 'UTC' } },
  })
  await gone.visitor.request(chooseCat, { body: { cat: 'null' } })
  await gone.visitor.request(changeCardWish, { body: { link_cards: false } })
  await gone.visitor.request(setRoomLevel, { params: { room }, body: { level: 'all' } })
  await report(gone, [stranger, other], owner, 'canary-word-reported')
  const [foe, friend] = [await house.person('foe'), await house.person('friend')]
  await gone.visitor.request(blockPerson, { params: { id: foe.id } })
  await friend.visitor.request(blockPerson, { params: { id: gone.id } })
  await gone.call(markRead, { room, id: first.id })
  await gone.visitor.request(keepMessage, { params: { id: first.id }, body: { kept: true } })
  const wall = { client_id: 'canary-change-1', steps: [puts('canary-01', 'canary-word-wall')] }
  const { rev } = await gone.visitor.request(changeWall, { body: wall })
  await gone.visitor.request(openEra, { body: { rev, title: 'canary-word-era' } })
  await gone.visitor.request(forgetMoments, { query: { before: rev } })
  await gone.visitor.request(writeHomepageText, {
    body: { path: 'index.html', text: '<p>canary-word on a page</p>', rev: 0 },
  })
  await gone.visitor.request(changeHomepage, { body: { audience: 'everyone' } })
  const { name } = await send(gone, png(20, 20))
  await ctx.db.write('test', (tx) =>
    useFiles(tx, {
      place: 'test',
      placeId: 1,
      ownerId: gone.id,
      audience: 'everyone',
      files: [{ name, uses: ['image'] }],
    }),
  )
  const token = await makeBot(ctx, { username: 'canary-robot', owner: 'canary-quitter', scopes: ['read', 'write'] })
  await using robot = await connect(visitor(house.url, token), { id: 0, username: 'canary-robot' })
  const byRobot = (await robot.say(room, 'canary-word-robot')).message
  await owner.visitor.request(banPerson, { params: { id: gone.id }, body: { reason: 'a quarrel' } })
  await owner.visitor.request(unbanPerson, { params: { id: gone.id } })
  const again = house.visitor()
  await again.request(signIn, { body: { username: 'canary-quitter', password: passphrase } })
  await again.request(confirmSession, { body: { password: passphrase } })
  const shared = await publish(other.visitor, {}, { code: '//@world title {"value": "text"}' })
  await using back = await connect(again, { id: gone.id, username: gone.username })
  const wish = { do: 'set', field: 'title', value: 'canary-word-world' } as const
  await back.call(writeWorld, { name: shared, client_id: 'canary-world-1', wish })
  await back.visitor.request(beginJam, { params: { room }, body: {} })
  await back.call(writeJam, { room, client_id: 'canary-world-2', wish: { do: 'play', what: { lane: true }, step: 0 } })
  // Begun, then played in, which is told a pause later: while they are still somebody.
  for (const one of [owner, other]) await one.hears(roomJamPush, () => one.heard(roomJamPush).length === 2)
  await addPasskeyTo(again, house.config.origin, 'canary-passkey')
  await again.request(addDevice, { body: pushBrowser('https://push.example/canary-device', 'canary').subscription })
  const { secret } = await again.request(startFactor, {})
  await again.request(activateFactor, { body: { code: codeAt(secret, ctx.clock.now()) } })
  await again.request(startTransfer, {})
  await makeResetLink(ctx, { target: { username: 'canary-quitter' }, by: null })
  // To the cats they are somebody and, because one cannot be both, their bot is nobody.
  const ghost = { user_id: byRobot.user_id ?? 0, since: 0 }
  await ctx.db.write('test', (tx: CatsTx) => tx.db.insertInto('cat_ghosts').values(ghost).execute())
  await knownToCats(house, back, first.room_id)
  const walls = { audience: 'everyone', board: 'everyone', approve: false } as const
  for (const come of [bringAll, () => Promise.resolve()])
    for (const [who, whom] of [[back, penfriend] as const, [penfriend, back] as const]) {
      await whom.visitor.request(changeWallSettings, { body: walls })
      await who.visitor.request(signGuestbook, {
        params: { username: whom.username },
        body: {
          client_id: `entry-${(entries += 1)}-of-${who.username}`,
          text: `canary-signed by ${who.id}`,
          face: null,
        },
      })
      await come(ctx)
    }
  const said = [first, dropped, veiled, inDen, byRobot]
  return {
    words: [
      'canary-quitter',
      'canary-robot',
      'canary-word',
      'canary-note',
      'canary-den',
      'canary-topic',
      'canary-shown',
      'canary-bio',
      'canary-passkey',
      'canary-device',
      'canary-world',
    ]
      .concat(said.map(({ client_id }) => client_id ?? 'no client id'))
      .concat(token, wall.client_id),
    asked: {
      room,
      username: 'canary-quitter',
      ids: [first.id, byRobot.id, reply.id],
      others: [gone.id, owner.id, inDen.room_id],
    },
    lives: answer.content,
    ids: [gone.id, byRobot.user_id ?? 0],
  }
}

it('ACC-7.5 ERASE-1 RT-05 LAW-4 name, words and settings of an erased account are in no answer, frame, log line, metric, row, file or backup', async () => {
  const { ctx } = house.house
  const { words, asked, lives, ids } = await live()
  await house.settle()
  const used = (await Promise.all(ids.map(naming))).flat()
  expect([...new Set(used)].toSorted()).toEqual(erasable.toSorted())
  // That the search finds what is there.
  expect(hits(await tables(house), ['canary-quitter', 'canary-word', lives])).toHaveLength(3)
  const page = await other.visitor.request(messages.listMessages, { params: { room }, query: {} })
  expect(hits(JSON.stringify(page), ['canary-quitter', 'canary-word', lives])).toHaveLength(3)

  // The frames of before were theirs to hear; what comes from now on says nothing.
  for (const person of [owner, other]) person.forget()
  expect(await eraseNow(ctx, 'canary-quitter')).toHaveLength(2)
  while ((await eraseWritings(ctx)) > 0);
  while ((await withdrawLeft(ctx)) > 0);
  while ((await withdrawFromJams(ctx)) > 0);
  await house.settle()
  expect((await Promise.all(ids.map(naming))).flat()).toEqual([])
  const left = await ctx.db.reader.selectFrom('users').select('cat').where('id', 'in', ids).execute()
  expect(left.map(({ cat }) => cat)).toEqual(ids.map(() => null))
  for (const who of [house.visitor(), owner.visitor]) {
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
  expect(hits(await callAll(other, asked), words)).toEqual([])
  await house.settle()
  const frames = [owner, other].flatMap((person) => person.frames.filter(({ event }) => event !== presencePush.event))
  expect(hits(JSON.stringify(frames), words)).toEqual([])
  expect(hits(JSON.stringify(house.log), words)).toEqual([])
  expect(hits(await ctx.metrics.registry.metrics(), words)).toEqual([])
}, 120_000)
