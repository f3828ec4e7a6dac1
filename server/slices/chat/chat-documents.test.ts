// Scenarios of files in messages that are neither pictures nor sounds: for whom they are, how they are told of and found, and what becomes of them.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Tx as AnyTx } from '#bedrock/tx'
import * as direct from '#contract/direct'
import { getFileTicket } from '#contract/files'
import * as messages from '#contract/messages'
import { listNotices } from '#contract/notices'
import { addMember, openRoom, removeMember } from '#contract/rooms'
import { searchDirect, searchMessages } from '#contract/search'
import { type FileBytes, send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { lookAt, piecesOf, sayFile, whisper, whisperFile } from '#dev-env/whispering'
import { eraseNow } from '#slices/accounts/index'

let house: TestNeoSpace
let ada: Person
let bob: Person
let eve: Person
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
  eve = await house.person(`eve${count}`)
})

const heft: FileBytes = new Uint8Array(Buffer.from('%PDF-1.7 the minutes of the meeting'))
const document = async (of: Person, room?: number): Promise<string> => (await send(of, heft, 'document', room)).name
const nameOf = ({ attachments: [first] }: messages.Message): string => first?.file ?? ''
const statuses = (message: messages.Message, ...viewers: (Person | null)[]) =>
  Promise.all(viewers.map(async (viewer) => (await lookAt(house, viewer, message)).status))

describe('what it is said to be', () => {
  it('CHAT-4.8 CHAT-4.1 is its name and size, the same live, in backfill and over HTTP, beside pictures', async () => {
    await bob.join('general')
    const attachments = [
      { file: await document(ada), alt: ' What we agreed on ', called: 'minutes.pdf' },
      { file: (await send(ada, png(30, 20))).name, alt: '', called: 'kept by nobody.png' },
    ]
    const said = { room: 'general', content: '', client_id: `documents-${++keys}-${count}`, attachments }
    const { message } = await ada.call(messages.sendMessage, said)
    expect(message.attachments).toMatchObject([
      { kind: 'document', called: 'minutes.pdf', bytes: heft.length, alt: 'What we agreed on' },
      { kind: 'image', called: null, bytes: null },
    ])
    expect(await bob.hears(messages.messagePush, ({ id }) => id === message.id)).toEqual(message)
    const { messages: page } = await bob.visitor.request(messages.listMessages, { params: { room: 'general' } })
    expect(page.at(-1)).toEqual(message)
    // The same again is the same message, and under another name another one.
    expect(await ada.call(messages.sendMessage, said)).toEqual({ message, duplicate: true })
    const [first, second] = attachments
    const renamed = { ...said, attachments: [{ ...first, called: 'protocol.pdf' }, second] }
    expect(await ada.ask(messages.sendMessage, renamed as never)).toMatchObject({ code: 'CONFLICT' })
  })

  it('CHAT-4.8 FEED-2.6 is found by its name and by has:file, and told of where nothing describes it', async () => {
    await sayFile(bob, 'general', await document(bob), '', `walrus${count} report.pdf`)
    await sayFile(bob, 'general', (await send(bob, png(20, 20))).name, `walrus${count} on ice`)
    const found = async (q: string) =>
      (await ada.visitor.request(searchMessages, { query: { q } })).items.map(({ excerpt }) =>
        excerpt.map(({ text }) => text).join(''),
      )
    expect(await found(`walrus${count}`)).toHaveLength(2)
    expect(await found(`walrus${count} has:file`)).toEqual([`walrus${count} report.pdf`])
    const { message } = await ada.say('general', 'where is it?')
    const client_id = `reply-${++keys}-${count}`
    const attachments = [{ file: await document(bob), alt: '', called: 'here.pdf' }]
    await bob.call(messages.sendMessage, { room: 'general', content: '', client_id, attachments, reply_to: message.id })
    const [news] = (await ada.visitor.request(listNotices, {})).items
    expect(news).toMatchObject({ kind: 'reply', text: 'here.pdf' })
    const room = await whisper(ada, bob)
    await whisperFile(ada, room, heft, 'document', '', 'narwhal.pdf')
    const { items } = await bob.visitor.request(searchDirect, { query: { q: 'narwhal has:file' } })
    expect(items.map(({ room_id }) => room_id)).toEqual([room])
  })

  it('CHAT-4.8 LAW-3 what was said before other files could go with it still reads whole', async () => {
    const said = await sayFile(ada, 'general', (await send(ada, png(30, 20))).name, 'old')
    const [{ called: _, bytes: __, ...old } = said.attachments[0]!] = said.attachments
    await house.house.ctx.db.write('test', async (tx: AnyTx<'entries'>) => {
      const beside = JSON.stringify({ attachments: [old], warning: null })
      await tx.db.updateTable('entries').set({ beside }).where('id', '=', said.id).execute()
    })
    expect((await ada.visitor.request(messages.getMessage, { params: { id: said.id } })).message).toEqual(said)
  })
})

describe('for whom it is', () => {
  it('CHAT-4.4 FILE-2.3 is whoever sees the message, asked again in the middle of saving it', async () => {
    const attic = `attic${count}`
    await ada.visitor.request(openRoom, { body: { name: attic, kind: 'private' } })
    await ada.visitor.request(addMember, { params: { room: attic, username: bob.username }, body: {} })
    const said = await sayFile(ada, attic, await document(ada), '', 'secret.pdf')
    expect(await statuses(said, ada, bob, eve, null)).toEqual([200, 200, 404, 404])
    const ticket = (await bob.visitor.request(getFileTicket, {})).ticket
    const rest = () => fetch(`${house.url}/files/${nameOf(said)}/file?t=${ticket}`, { headers: { range: 'bytes=10-' } })
    expect((await rest()).status).toBe(206)
    await ada.visitor.request(removeMember, { params: { room: attic, username: bob.username } })
    expect((await rest()).status).toBe(404)
  })

  it('CHAT-4.3 is nobody else’s: a file of another one, or one for a conversation, goes with nothing here', async () => {
    const room = await whisper(ada, bob)
    const refused = async (file: string, where = 'general') => {
      const client_id = `refused-document-${++keys}-${count}`
      const attachments = [{ file, alt: '', called: 'a.pdf' }]
      const answer = await ada.ask(messages.sendMessage, { room: where, content: '', client_id, attachments })
      return answer.ok ? 'sent' : answer.code
    }
    expect(await refused(await document(bob))).toBe('VALIDATION')
    expect(await refused(await document(ada, room))).toBe('VALIDATION')
    expect(await refused(await document(ada), String(room))).toBe('VALIDATION')
    // One file, said twice and deleted once, stands where it is left.
    const file = await document(ada)
    const [one, two] = [await sayFile(ada, 'general', file), await sayFile(ada, 'random', file)]
    await ada.call(messages.deleteMessage, { id: one.id })
    expect(await statuses(two, bob)).toEqual([200])
    await ada.call(messages.deleteMessage, { id: two.id })
    expect(await statuses(two, bob)).toEqual([404])
  })

  it('CHAT-4.5 LAW-4 FILE-2.6 is nobody after the message is deleted or its author erased, and its name is in no row', async () => {
    const said = await sayFile(ada, 'general', await document(ada), 'told', `gone${count}.pdf`)
    const stays = await sayFile(ada, 'general', await document(ada), '', `erased${count}.pdf`)
    const { message } = await ada.call(messages.deleteMessage, { id: said.id })
    expect(message).toMatchObject({ deleted: true, content: null, attachments: [] })
    const { reader } = house.house.ctx.db
    const entry = await reader.selectFrom('entries').select('beside').where('id', '=', said.id).executeTakeFirst()
    expect(entry).toEqual({ beside: null })
    const called = () =>
      reader.selectFrom('file_uses').select('called').where('called', 'like', `%${count}.pdf`).execute()
    expect(await called()).toEqual([{ called: `erased${count}.pdf` }])
    await eraseNow(house.house.ctx, ada.username)
    await house.settle()
    expect(await statuses(stays, bob)).toEqual([404])
    for (const one of [said, stays]) expect(piecesOf(house, nameOf(one))).toEqual([])
    expect(await called()).toEqual([])
  })
})

describe('between two', () => {
  it('DM-5.7 DM-5.4 is the two’s alone, sealed with its name, whole and in part', async () => {
    const room = await whisper(ada, bob)
    const bytes: FileBytes = new Uint8Array(200_000).map((_, n) => n % 251)
    const said = await whisperFile(ada, room, bytes, 'document', '', 'our plan.odt')
    expect(said.attachments).toMatchObject([{ kind: 'document', called: 'our plan.odt', bytes: 200_000 }])
    expect(await statuses(said, ada, bob, eve, null)).toEqual([200, 200, 404, 404])
    const whole = await lookAt(house, bob, said)
    expect(whole.bytes.equals(Buffer.from(bytes))).toBe(true)
    expect(whole.headers.get('content-disposition')).toContain('"our plan.odt"')
    const part = await lookAt(house, bob, said, { range: 'bytes=65530-140000' })
    expect(part.bytes.equals(Buffer.from(bytes.subarray(65_530, 140_001)))).toBe(true)
    const row = await house.house.ctx.db.reader
      .selectFrom('file_uses')
      .innerJoin('files', 'files.id', 'file_uses.file_id')
      .select('file_uses.called')
      .where('files.name', '=', nameOf(said))
      .executeTakeFirstOrThrow()
    expect(row.called).not.toContain('plan')
    await ada.call(messages.deleteMessage, { id: said.id })
    await house.settle()
    expect(piecesOf(house, nameOf(said))).toEqual([])
  })

  it('DM-5.7 DM-3.3 goes with the conversation, sent or not', async () => {
    const room = await whisper(ada, bob)
    const said = await whisperFile(ada, room, heft, 'document', '', 'a.pdf')
    const unsaid = await document(bob, room)
    await bob.visitor.request(direct.deleteConversation, { params: { id: room }, query: { whom: 'both' } })
    await house.settle()
    expect([nameOf(said), unsaid].flatMap((name) => piecesOf(house, name))).toEqual([])
  })
})
