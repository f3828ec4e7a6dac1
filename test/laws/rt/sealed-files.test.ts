// Files that two send each other lie sealed on the disk: while they come, afterwards, and in backups.
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createBackup } from '#bedrock/backup/create-backup'
import { verifyBackup } from '#bedrock/backup/verify-backup'
import type { Message } from '#contract/messages'
import { bytesOf, type FileBytes, photo, send, storedPieces } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { wav } from '#dev-env/sounds'
import { lookAt, sayFile, whisper, whisperFile } from '#dev-env/whispering'
import { filesBelow, hits, tables } from './search.ts'

let house: TestNeoSpace
let ada: Person
let bob: Person
let room: number
beforeAll(async () => {
  house = await testNeoSpace()
  ada = await house.person('ada')
  bob = await house.person('bob')
  room = await whisper(ada, bob)
})
afterAll(() => house[Symbol.asyncDispose]())

/** Pieces of what the house serves, by which it is known again. */
function marksOf(bytes: Uint8Array): string[] {
  const at = [0.3, 0.6, 0.9].map((share) => Math.floor(bytes.length * share))
  return at.map((from) => Buffer.from(bytes.subarray(from, from + 24)).toString('latin1'))
}
const served = async (message: Message): Promise<Buffer> => (await lookAt(house, bob, message)).bytes
const noise = (shade: number) =>
  bytesOf(
    photo(200, 150)
      .composite([{ input: Buffer.from(stripes(shade)) }])
      .png(),
  )
const stripes = (shade: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="150">${Array.from(
    { length: 30 },
    (_, n) => `<circle cx="${(n * shade) % 200}" cy="${n * 5}" r="${5 + (n % 7)}" fill="rgb(${n * 8},${shade},90)"/>`,
  ).join('')}</svg>`

it('PV-07 DM-5.2 DM-5.7 of what two send each other no byte is in a table, a file, a backup or a log line', async () => {
  const picture = await whisperFile(ada, room, await noise(37), 'image', 'a heron that only two may know')
  const sound = await whisperFile(bob, room, wav(9_000), 'audio')
  const paper = await whisperFile(ada, room, await noise(41), 'document', '', 'a plan that only two may know.png')
  const looked = await Promise.all([picture, paper].map(served))
  const secret = [...looked.flatMap(marksOf), ...marksOf(await served(sound)).slice(1)]
  const peaks = JSON.stringify(sound.attachments[0]?.peaks).slice(1, -1)
  const texts = ['a heron that only two may know', 'a plan that only two may know', peaks]
  const { path } = await createBackup(house.house.ctx, 'by hand')
  const places = async (): Promise<string[]> => [
    await tables(house),
    filesBelow(house.config.dataDir),
    filesBelow(path),
    JSON.stringify(house.log),
  ]
  for (const place of await places()) expect(hits(place, [...secret, ...texts])).toEqual([])
  // Each piece is in the backup, and the backup is whole.
  for (const piece of storedPieces(house)) expect(filesBelow(join(path, 'files')).length, piece).toBeGreaterThan(0)
  expect(await verifyBackup(path)).toMatchObject({ good: true })
  // The same search finds what is sent into a room.
  const { name } = await send(ada, await noise(53))
  const open = await sayFile(ada, 'general', name, 'a heron for all')
  const marks = marksOf(await served(open))
  expect(hits((await places()).join('\n'), [...marks, 'a heron for all'])).toEqual([...marks, 'a heron for all'])
})

/** Begins to send, and goes no further until `end` is called. */
async function begin(who: Person, query: string, bytes: FileBytes, first: number) {
  await who.visitor.refresh()
  const { body } = await who.visitor.fetch('GET', '/api/session')
  const token = body.ok ? (body.data as { csrf_token: string }).csrf_token : ''
  const answered = Promise.withResolvers<number>()
  const request = httpRequest(`${who.visitor.url}/api/files?${query}`, {
    method: 'POST',
    headers: {
      origin: who.visitor.url,
      cookie: who.visitor.cookie(),
      'x-csrf-token': token,
      'content-type': 'application/octet-stream',
    },
  })
  request.on('error', answered.reject)
  request.on('response', (response) => {
    response.resume()
    answered.resolve(response.statusCode ?? 0)
  })
  request.write(bytes.subarray(0, first))
  return {
    end(): Promise<number> {
      request.end(bytes.subarray(first))
      return answered.promise
    },
  }
}

it('PV-08 DM-5.2 DM-5.7 while one comes in nothing of it lies on the disk unsealed either', async () => {
  const bytes = wav(12_000, 'a note of the recorder')
  const first = 150_000
  const marks = ['a note of the recorder', Buffer.from(bytes.subarray(120_000, 120_024)).toString('latin1')]
  const arriving = join(house.config.dataDir, 'files')
  const size = (): number => filesBelow(arriving).length
  for (const use of ['audio', 'document']) {
    const held = size()
    const sealed = await begin(ada, `use=${use}&room=${room}`, bytes, first)
    await expect.poll(size).toBeGreaterThan(held + 120_000)
    expect(hits(filesBelow(arriving), marks)).toEqual([])
    expect(await sealed.end()).toBe(201)
    expect(hits(filesBelow(arriving), marks)).toEqual([])
  }
  // The same search finds what comes in for a room.
  const open = await begin(ada, 'use=audio', bytes, first)
  await expect.poll(() => hits(filesBelow(arriving), marks)).toEqual(marks)
  expect(await open.end()).toBe(201)
})
