// Scenarios of pictures and sounds in conversations between two.
import { readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rotateKeyring } from '#bedrock/crypto/wrapped-keys'
import type { Tx as AnyTx } from '#bedrock/tx'
import * as contract from '#contract/direct'
import { listFiles } from '#contract/files'
import { blockPerson } from '#contract/friends'
import * as messages from '#contract/messages'
import { send, sent } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { ogg, wav } from '#dev-env/sounds'
import { lookAt, piecesOf, sayFile, whisper, whisperFile } from '#dev-env/whispering'
import { eraseNow } from '#slices/accounts/index'
import { useFiles } from '#slices/files/index'
import { conversationKeys } from './prepare/conversation-keys.ts'

let house: TestNeoSpace
let ada: Person
let bob: Person
let cleo: Person
let room: number
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
  cleo = await house.person(`cleo${count}`)
  room = await whisper(ada, bob)
})

const statuses = (message: messages.Message, ...viewers: (Person | null)[]) =>
  Promise.all(viewers.map(async (viewer) => (await lookAt(house, viewer, message)).status))
const refused = async (from: Person, where: string, file: string) => {
  const attachments = [{ file, alt: '' }]
  const client_id = `refused-file-${++keys}`
  const answer = await from.ask(messages.sendMessage, { room: where, content: '', client_id, attachments })
  return answer.ok ? 'sent' : answer.code
}
const rowOf = (file: string) =>
  house.house.ctx.db.reader.selectFrom('files').selectAll().where('name', '=', file).executeTakeFirst()
const nameOf = ({ attachments: [first] }: messages.Message): string => first?.file ?? ''
/** As somebody would who can write to the database. */
const put = (name: string, part: { sealed_key?: string | null; owner_id?: number; sealed_for?: number }) =>
  house.house.ctx.db.write('tampering', async (tx: AnyTx<'files'>) => {
    await tx.db.updateTable('files').set(part).where('name', '=', name).execute()
  })

describe('what goes into it', () => {
  it('DM-5.1 CHAT-4.1 is pictures, sounds and voices as in rooms, the same live, in backfill and over HTTP', async () => {
    await bob.join(String(room))
    const picture = await whisperFile(ada, room, png(30, 20), 'image', ' A grey field ')
    expect(picture.attachments).toMatchObject([{ kind: 'image', alt: 'A grey field', width: 30, height: 20 }])
    expect(await bob.hears(messages.messagePush, ({ id }) => id === picture.id)).toEqual(picture)
    const sound = await whisperFile(bob, room, wav(2_000), 'audio')
    const voice = await whisperFile(bob, room, ogg(800), 'voice')
    expect(sound.attachments[0]?.peaks?.at(-1)).toBeGreaterThan(0.5)
    const { messages: page } = await ada.visitor.request(messages.listMessages, { params: { room: String(room) } })
    expect(page.slice(-3)).toEqual([picture, sound, voice])
    const { bytes, headers } = await lookAt(house, bob, picture)
    expect(headers.get('content-type')).toBe('image/webp')
    expect(bytes.subarray(8, 12).toString()).toBe('WEBP')
    expect((await lookAt(house, ada, sound)).bytes.subarray(0, 4).toString()).toBe('RIFF')
    expect((await lookAt(house, ada, voice)).bytes.subarray(0, 4).toString()).toBe('OggS')
  })

  it('DM-5.1 CHAT-4.3 is sent for this conversation by somebody who can write in it, and stands nowhere else', async () => {
    const other = await whisper(ada, cleo)
    const own = await send(ada, png(30, 20), 'image', room)
    expect(own).toMatchObject({ sealed: true, in_use: false })
    for (const elsewhere of ['general', String(other)])
      expect(await refused(ada, elsewhere, own.name)).toBe('VALIDATION')
    const open = await send(ada, png(30, 20))
    expect(open.sealed).toBe(false)
    expect(await refused(ada, String(room), open.name)).toBe('VALIDATION')
    expect(await refused(bob, String(room), own.name)).toBe('VALIDATION')
    const song = await send(ada, wav(500), 'anthem')
    expect(await refused(ada, String(room), song.name)).toBe('VALIDATION')
    const files = [{ name: own.name, uses: ['image'] as const }]
    const hung = house.house.ctx.db.write('test', (tx) =>
      useFiles(tx, { place: 'test', placeId: 1, ownerId: ada.id, audience: 'everyone', files }),
    )
    await expect(hung).rejects.toMatchObject({ code: 'VALIDATION' })

    const general = await house.house.ctx.db.reader
      .selectFrom('rooms')
      .select('id')
      .where('name', '=', 'general')
      .executeTakeFirstOrThrow()
    expect(await sent(ada, png(30, 20), 'image', general.id)).toBe('VALIDATION')
    expect(await sent(ada, png(40, 40), 'avatar', room)).toBe('VALIDATION')
    expect(await sent(cleo, png(30, 20), 'image', room)).toBe('ROOM_NOT_FOUND')
    await bob.visitor.request(contract.changeDirectSettings, { body: { takes_from: 'nobody' } })
    const knock = await cleo.visitor.request(contract.openConversation, {
      params: { username: bob.username },
      body: { content: 'May I?', client_id: `files-of-a-knock-${count}` },
    })
    expect(await sent(cleo, png(30, 20), 'image', knock.conversation.room.id)).toBe('FORBIDDEN')
    await bob.visitor.request(blockPerson, { params: { id: ada.id } })
    expect(await sent(ada, png(30, 20), 'image', room)).toBe('FORBIDDEN')
    expect(await refused(ada, String(room), own.name)).toBe('FORBIDDEN')
  })
})

describe('its bytes', () => {
  it('DM-5.3 are in part the same as in the whole', async () => {
    const said = await whisperFile(ada, room, wav(12_000), 'audio')
    const whole = (await lookAt(house, bob, said)).bytes
    expect(whole.length).toBeGreaterThan(190_000)
    for (const [first, last] of [
      [0, 9],
      [65_530, 65_545],
      [100_000, 140_000],
      [whole.length - 5, whole.length - 1],
    ] as const) {
      const part = await lookAt(house, bob, said, { range: `bytes=${first}-${last}` })
      expect(part.status).toBe(206)
      expect(part.headers.get('content-range')).toBe(`bytes ${first}-${last}/${whole.length}`)
      expect(part.bytes.equals(whole.subarray(first, last + 1))).toBe(true)
    }
  })

  it('DM-5.3 do not open where they were put elsewhere, cut off or touched, and the house says so', async () => {
    const [one, two] = [
      await whisperFile(ada, room, wav(9_000), 'audio'),
      await whisperFile(ada, room, wav(9_000), 'audio'),
    ]
    const [here = ''] = piecesOf(house, nameOf(one))
    const [there = ''] = piecesOf(house, nameOf(two))
    const sealed = readFileSync(here)
    const broken = async (): Promise<void> => {
      expect((await lookAt(house, bob, one)).status).toBe(500)
      writeFileSync(here, sealed)
    }
    writeFileSync(here, readFileSync(there))
    await broken()
    truncateSync(here, 20)
    await broken()
    const touched = Buffer.from(sealed)
    touched[1_000] = (touched[1_000] ?? 0) ^ 1
    writeFileSync(here, touched)
    await broken()
    // Cut off later, the answer breaks off instead of ending well.
    truncateSync(here, sealed.length - 1)
    await expect(lookAt(house, bob, one)).rejects.toThrow()
    await broken().catch(() => writeFileSync(here, sealed))
    const [row, other] = [await rowOf(nameOf(one)), await rowOf(nameOf(two))]
    for (const part of [{ sealed_key: other?.sealed_key ?? '' }, { sealed_key: null }, { owner_id: bob.id }]) {
      await put(nameOf(one), part)
      expect((await lookAt(house, bob, one)).status, Object.keys(part).join()).toBe(500)
      await put(nameOf(one), { sealed_key: row?.sealed_key ?? '', owner_id: ada.id })
    }
    expect((await lookAt(house, bob, one)).status).toBe(200)
    expect(house.log.some((line) => JSON.stringify(line).includes('BrokenSeal'))).toBe(true)
    const away = `${here}0`
    renameSync(here, away)
    expect((await lookAt(house, bob, one)).status).toBe(404)
    renameSync(away, here)
  })
})

describe('who sees it', () => {
  it('DM-5.4 CHAT-4.4 is the two and nobody else, whoever runs the house included, and no browser keeps it', async () => {
    const owner = await house.person(`owner${count}`, 'owner')
    const unsent = await send(ada, png(30, 20), 'image', room)
    const draft = {
      attachments: [{ file: unsent.name, sizes: [{ size: '320', width: 30 }] }],
    } as unknown as messages.Message
    expect(await statuses(draft, ada, bob, cleo, owner, null)).toEqual([200, 404, 404, 404, 404])
    const said = await sayFile(ada, String(room), unsent.name)
    expect(await statuses(said, ada, bob, cleo, owner, null)).toEqual([200, 200, 404, 404, 404])
    expect((await lookAt(house, bob, said)).headers.get('cache-control')).toBe('private, no-store')
    // What was said stays, as words do.
    await bob.visitor.request(blockPerson, { params: { id: ada.id } })
    expect(await statuses(said, ada, bob)).toEqual([200, 200])
    const { items } = await ada.visitor.request(listFiles, {})
    expect(items.map(({ name, sealed, peaks }) => ({ name, sealed, peaks }))).toEqual([
      { name: unsent.name, sealed: true, peaks: null },
    ])
  })

  it('DM-5.5 DM-3.1 is not whoever deleted the conversation for themselves, its sender included', async () => {
    const said = await whisperFile(ada, room, png(30, 20))
    await ada.visitor.request(contract.deleteConversation, { params: { id: room }, query: { whom: 'me' } })
    expect(await statuses(said, ada, bob)).toEqual([404, 200])
  })
})

describe('when it is gone', () => {
  it('DM-5.5 CHAT-4.5 with a deleted message the row, the key and the bytes are, unless it was said twice', async () => {
    const said = await whisperFile(ada, room, png(30, 20))
    const again = await sayFile(ada, String(room), nameOf(said))
    await ada.call(messages.deleteMessage, { id: said.id })
    expect(await statuses(again, ada, bob)).toEqual([200, 200])
    await ada.call(messages.deleteMessage, { id: again.id })
    expect(await rowOf(nameOf(said))).toBeUndefined()
    await house.settle()
    expect(piecesOf(house, nameOf(said))).toEqual([])
    expect(await statuses(again, ada, bob)).toEqual([404, 404])
  })

  it('DM-5.5 DM-3.3 with a conversation deleted for both all of it is, sent or not; what comes later opens', async () => {
    const files = [await whisperFile(ada, room, png(30, 20)), await whisperFile(bob, room, ogg(800), 'voice')]
    const unsent = await send(bob, png(30, 20), 'image', room)
    await bob.visitor.request(contract.deleteConversation, { params: { id: room }, query: { whom: 'both' } })
    await house.settle()
    for (const name of [...files.map(nameOf), unsent.name]) {
      expect(await rowOf(name)).toBeUndefined()
      expect(piecesOf(house, name)).toEqual([])
    }
    expect(await refused(bob, String(room), unsent.name)).toBe('VALIDATION')
    expect(await statuses(await whisperFile(ada, room, png(30, 20)), ada, bob)).toEqual([200, 200])
  })

  it('DM-5.5 FILE-2.6 with an account its files are, and those of the other stay', async () => {
    const [gone, stays] = [await whisperFile(ada, room, png(30, 20)), await whisperFile(bob, room, png(30, 20))]
    await eraseNow(house.house.ctx, ada.username)
    await house.settle()
    expect(piecesOf(house, nameOf(gone))).toEqual([])
    expect(await statuses(gone, bob)).toEqual([404])
    expect(await statuses(stays, bob)).toEqual([200])
  })

  it('DM-5.6 DM-2.4 none is after a rotation of the ring', async () => {
    const said = await whisperFile(ada, room, wav(9_000), 'audio')
    const before = await lookAt(house, bob, said)
    const row = await rowOf(nameOf(said))
    expect(await rotateKeyring(house.house.ctx, [conversationKeys])).toBeGreaterThan(0)
    expect((await lookAt(house, bob, said)).bytes.equals(before.bytes)).toBe(true)
    // The file’s own key is sealed by that of the conversation, so a rotation touches no file.
    expect(await rowOf(nameOf(said))).toEqual(row)
  })
})
