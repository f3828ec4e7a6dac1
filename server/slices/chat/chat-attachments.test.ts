// Scenarios of what stands beside words: pictures and sounds, for whom they are, and the warning in front of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerKnock, openConversation } from '#contract/direct'
import { deleteFile, getFileTicket } from '#contract/files'
import { sizes } from '#contract/limits'
import * as messages from '#contract/messages'
import { listNotices } from '#contract/notices'
import { addMember, openRoom, removeMember } from '#contract/rooms'
import { searchMessages } from '#contract/search'
import { send, storedPieces } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { ogg } from '#dev-env/sounds'

let house: TestNeoSpace
let ada: Person
let bob: Person
let eve: Person
let staff: Person

beforeAll(async () => {
  house = await testNeoSpace()
  ada = await house.person('ada')
  bob = await house.person('bob')
  eve = await house.person('eve')
  staff = await house.person('warden', 'moderator')
  await ada.visitor.request(openRoom, { body: { name: 'attic', kind: 'private' } })
  await ada.visitor.request(addMember, { params: { room: 'attic', username: 'bob' }, body: {} })
})
afterAll(() => house[Symbol.asyncDispose]())

let ids = 0
const fresh = (): string => `beside-${++ids}`
const picture = async (of: Person): Promise<string> => (await send(of, png(30, 20))).name
const say = async (of: Person, room: string, beside: object, content = 'look') =>
  (await of.call(messages.sendMessage, { room, content, client_id: fresh(), ...beside })).message
const refused = async (of: Person, room: string, beside: object, content = 'look') => {
  const answer = await of.ask(messages.sendMessage, { room, content, client_id: fresh(), ...beside })
  return answer.ok ? 'sent' : answer.code
}
const opens = async (viewer: Person | null, message: messages.Message): Promise<number> => {
  const [first] = message.attachments
  const ticket = viewer ? (await viewer.visitor.request(getFileTicket, {})).ticket : 'none'
  return (await fetch(`${house.url}/files/${first?.file}/${first?.sizes.at(-1)?.size}?t=${ticket}`)).status
}

describe('what stands beside words', () => {
  it('CHAT-4.1 is up to six pictures and sounds with their descriptions, the same live, in backfill and over HTTP', async () => {
    await bob.join('general')
    const [one, two] = [await picture(ada), (await send(ada, ogg(800), 'voice')).name]
    const sent = await say(ada, 'general', {
      attachments: [
        { file: one, alt: '  A grey field ' },
        { file: two, alt: '' },
      ],
    })
    expect(sent.attachments).toMatchObject([
      { file: one, kind: 'image', alt: 'A grey field', width: 30, height: 20, animated: false, duration_ms: null },
      { file: two, kind: 'audio', alt: '', width: null },
    ])
    expect(sent.attachments[1]?.duration_ms).toBeGreaterThan(0)
    expect(await bob.hears(messages.messagePush, ({ id }) => id === sent.id)).toEqual(sent)
    expect((await bob.visitor.request(messages.getMessage, { params: { id: sent.id } })).message).toEqual(sent)
    const { messages: page } = await bob.visitor.request(messages.listMessages, { params: { room: 'general' } })
    expect(page.at(-1)).toEqual(sent)
    const seven = Array.from({ length: sizes.messageFiles + 1 }, () => ({ file: one, alt: '' }))
    expect(await refused(ada, 'general', { attachments: seven })).toBe('VALIDATION')
  })

  it('CHAT-4.1 takes the place of words, which may be taken out and put in later', async () => {
    const bare = await say(ada, 'general', { attachments: [{ file: await picture(ada), alt: '' }] }, '')
    expect(bare.content).toBe('')
    expect(await refused(ada, 'general', {}, '')).toBe('EMPTY')
    expect(await refused(ada, 'general', { warning: 'nothing follows' }, ' ')).toBe('EMPTY')
    const edit = async (content: string) => (await ada.call(messages.editMessage, { id: bare.id, content })).message
    expect(await edit('with words')).toMatchObject({ content: 'with words', attachments: bare.attachments })
    expect(await edit('')).toMatchObject({ content: '', attachments: bare.attachments })
  })

  it('CHAT-4.2 is a warning of one line, if its author wants one', async () => {
    const warned = await say(ada, 'general', { warning: ' spiders\nmany ' })
    expect(warned).toMatchObject({ warning: 'spiders many', attachments: [] })
    expect(await say(ada, 'general', { warning: '  ' })).toMatchObject({ warning: null })
    expect(await refused(ada, 'general', { warning: 'x'.repeat(sizes.warningCharacters + 1) })).toBe('TOO_LONG')
    expect(await refused(ada, 'general', { warning: 'bell \u0007' })).toBe('VALIDATION')
  })

  it('CHAT-4.3 is nothing of somebody else, nothing made for something else, and nothing twice', async () => {
    const [own, foreign] = [await picture(ada), await picture(bob)]
    const avatar = (await send(ada, png(40, 40), 'avatar')).name
    const gone = await picture(ada)
    await ada.visitor.request(deleteFile, { params: { name: gone } })
    for (const file of [foreign, avatar, gone, 'A'.repeat(22)])
      expect(await refused(ada, 'general', { attachments: [{ file, alt: '' }] }), file).toBe('VALIDATION')
    const twice = [own, own].map((file) => ({ file, alt: '' }))
    expect(await refused(ada, 'general', { attachments: twice })).toBe('VALIDATION')
    expect(await refused(ada, 'general', { attachments: [{ file: own, alt: 'x'.repeat(501) }] })).toBe('TOO_LONG')
  })

  it('CHAT-4.3 stays out of conversations where it was not sealed for them; a warning is sealed with the words', async () => {
    const { conversation } = await ada.visitor.request(openConversation, {
      params: { username: 'bob' },
      body: { content: 'hello', client_id: fresh() },
    })
    const room = String(conversation.room.id)
    await bob.visitor.request(answerKnock, { params: { username: 'ada' }, body: { let_in: true } })
    expect(await refused(ada, room, { attachments: [{ file: await picture(ada), alt: '' }] })).toBe('VALIDATION')
    const { id, warning } = await say(ada, room, { warning: 'about the surprise' })
    expect(warning).toBe('about the surprise')
    const { beside } = await house.house.ctx.db.reader
      .selectFrom('entries')
      .select('beside')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(beside).not.toBeNull()
    expect(beside).not.toContain('surprise')
  })

  it('CHAT-4.6 belongs to what was sent: the same again is the same message, other files are a conflict', async () => {
    const [one, two] = [await picture(ada), await picture(ada)]
    const first = { room: 'general', content: '', client_id: fresh(), attachments: [{ file: one, alt: '' }] }
    const { message } = await ada.call(messages.sendMessage, first)
    expect(await ada.call(messages.sendMessage, first)).toEqual({ message, duplicate: true })
    for (const other of [{ attachments: [{ file: two, alt: '' }] }, { warning: 'new' }, { content: 'words' }])
      expect(await ada.ask(messages.sendMessage, { ...first, ...other })).toMatchObject({ code: 'CONFLICT' })
  })
})

describe('where else it is read', () => {
  it('CHAT-4.7 FEED-2.6 what pictures show is found, and of what stands behind a warning the warning alone is shown', async () => {
    await say(ada, 'general', { attachments: [{ file: await picture(ada), alt: 'a heron at dusk' }] }, '')
    await say(ada, 'general', { warning: 'herons' }, 'They eat quokkas.')
    const found = async (q: string) => (await bob.visitor.request(searchMessages, { query: { q } })).items
    const text = (one: Awaited<ReturnType<typeof found>>[number] | undefined) =>
      one?.excerpt.map((piece) => piece.text).join('')
    expect((await found('heron at has:picture')).map(text)).toEqual(['a heron at dusk'])
    const [covered] = await found('quokkas')
    expect(covered?.warning).toBe('herons')
    expect(text(covered)).toBe('herons')
  })

  it('CHAT-4.7 NOTE-1.4 whoever is told of it reads the warning, or what the picture shows', async () => {
    const told = async () => (await bob.visitor.request(listNotices, {})).items[0]
    await say(ada, 'general', { warning: 'an end' }, '@bob everyone dies')
    expect(await told()).toMatchObject({ kind: 'mention', warning: 'an end', text: null })
    const { message } = await bob.say('general', 'and now?')
    await say(
      ada,
      'general',
      { attachments: [{ file: await picture(ada), alt: 'a new day' }], reply_to: message.id },
      '',
    )
    expect(await told()).toMatchObject({ kind: 'reply', warning: null, text: 'a new day' })
  })
})

describe('who sees it', () => {
  it('CHAT-4.4 is whoever sees the message, and nobody without a ticket of their own', async () => {
    const open = await say(ada, 'general', { attachments: [{ file: await picture(ada), alt: '' }] })
    expect(await Promise.all([ada, bob, eve, staff, null].map((one) => opens(one, open)))).toEqual([
      200, 200, 200, 200, 404,
    ])
    const shut = await say(ada, 'attic', { attachments: [{ file: await picture(ada), alt: '' }] })
    const all = () => Promise.all([ada, bob, eve, staff].map((one) => opens(one, shut)))
    expect(await all()).toEqual([200, 200, 404, 404])
    await ada.visitor.request(removeMember, { params: { room: 'attic', username: 'bob' } })
    expect(await all()).toEqual([200, 404, 404, 404])
  })

  it('CHAT-4.4 CHAT-1.11 is only its author while the message is hidden, and all again after', async () => {
    const said = await say(ada, 'general', {
      attachments: [{ file: await picture(ada), alt: 'a cat' }],
      warning: 'cat',
    })
    const hide = async (hidden: boolean) =>
      (await staff.visitor.request(messages.hideMessage, { params: { id: said.id }, body: { hidden } })).message
    expect(await hide(true)).toMatchObject({ content: null, attachments: [], warning: null })
    expect(await opens(bob, said)).toBe(404)
    expect(await hide(false)).toMatchObject({ attachments: said.attachments, warning: 'cat' })
    expect(await opens(bob, said)).toBe(200)
  })

  it('CHAT-4.5 LAW-4 is nobody but its owner once the message is deleted, and nothing of it stays in the log', async () => {
    const said = await say(ada, 'general', {
      attachments: [{ file: await picture(ada), alt: 'a dog' }],
      warning: 'dog',
    })
    const gone = await staff.call(messages.deleteMessage, { id: said.id })
    expect(gone.message).toMatchObject({ deleted: true, content: null, attachments: [], warning: null })
    expect(await opens(bob, said)).toBe(404)
    const { db } = house.house.ctx
    const row = await db.reader.selectFrom('entries').select('beside').where('id', '=', said.id).executeTakeFirst()
    expect(row).toEqual({ beside: null })
    const file = await db.reader
      .selectFrom('files')
      .select('unused_since')
      .where('name', '=', said.attachments[0]?.file ?? '')
      .executeTakeFirstOrThrow()
    expect(file.unused_since).not.toBeNull()
    // It stays its owner's for a day, like every file that stands nowhere.
    expect(storedPieces(house).some((piece) => piece.includes(said.attachments[0]?.file ?? ''))).toBe(true)
  })
})
