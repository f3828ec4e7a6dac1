// Scenarios of what files are called that are saved: a name is for those who see the message that says it.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { deleteMessage, type Message } from '#contract/messages'
import { addMember, openRoom, removeMember } from '#contract/rooms'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { lookAt, sayFile, whisper } from '#dev-env/whispering'

let house: TestNeoSpace
let ada: Person
let bob: Person
let eve: Person
let attic: string
let file: string
let count = 0
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  eve = await house.person(`eve${count}`)
  attic = `attic${count}`
  await ada.visitor.request(openRoom, { body: { name: attic, kind: 'private' } })
  await ada.visitor.request(addMember, { params: { room: attic, username: bob.username }, body: {} })
  file = (await send(ada, new Uint8Array(Buffer.from('a text')), 'document')).name
})

const savedAs = async (message: Message, ...viewers: readonly Person[]) =>
  Promise.all(
    viewers.map(async (viewer) => {
      const { headers } = await lookAt(house, viewer, message)
      return /filename="([^"]*)"/.exec(headers.get('content-disposition') ?? '')?.[1]
    }),
  )

it('FILE-3.7 the name that was said in a private room is for those in it, and gone with the message', async () => {
  const open = await sayFile(ada, 'general', file, '', 'a.txt')
  const secret = await sayFile(ada, attic, file, '', 'layoffs-2027.txt')
  expect(await savedAs(open, ada, bob, eve)).toEqual(['layoffs-2027.txt', 'layoffs-2027.txt', 'a.txt'])
  await ada.visitor.request(removeMember, { params: { room: attic, username: bob.username } })
  expect(await savedAs(open, bob)).toEqual(['a.txt'])
  await ada.call(deleteMessage, { id: secret.id })
  expect(await savedAs(open, ada, bob, eve)).toEqual(['a.txt', 'a.txt', 'a.txt'])
  const names = await house.house.ctx.db.reader
    .selectFrom('file_uses')
    .innerJoin('files', 'files.id', 'file_uses.file_id')
    .select('file_uses.called')
    .where('files.name', '=', file)
    .execute()
  expect(names).toEqual([{ called: 'a.txt' }])
})

it('FILE-3.7 whoever sent it finds it under the name that they gave last, also where they are out of the room', async () => {
  const said = await sayFile(bob, attic, (await send(bob, new Uint8Array([1, 2]), 'document')).name, '', 'mine.bin')
  await ada.visitor.request(removeMember, { params: { room: attic, username: bob.username } })
  expect(await savedAs(said, bob, ada)).toEqual(['mine.bin', 'mine.bin'])
})

it('FILE-3.7 DM-5.7 between two it opens where it was said, of what was said last and stands', async () => {
  const room = await whisper(ada, bob)
  const sealed = (await send(ada, new Uint8Array(Buffer.from('a letter')), 'document', room)).name
  const first = await sayFile(ada, String(room), sealed, '', 'first.txt')
  const last = await sayFile(ada, String(room), sealed, '', 'last.txt')
  expect(await savedAs(first, ada, bob)).toEqual(['last.txt', 'last.txt'])
  await ada.call(deleteMessage, { id: last.id })
  expect(await savedAs(first, ada, bob)).toEqual(['first.txt', 'first.txt'])
})
