// WALL-10.10: home pages as a zip, read back by its list of contents, as unpackers do.
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deleteFile } from '#contract/files'
import * as contract from '#contract/homepages'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { wav } from '#dev-env/sounds'
import { unpacked } from '#dev-env/zips'
import type { Tx } from './owns.ts'

let house: TestNeoSpace
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())

const ask = (cookie: string, method = 'GET') =>
  fetch(`${house.url}/pages.zip`, { method, headers: cookie === '' ? {} : { cookie } })
const write = ({ visitor }: Person, path: string, text: string) =>
  visitor.request(contract.writeHomepageText, { body: { path, text, rev: 0 } })
const sendTo = ({ visitor }: Person, path: string, bytes: Uint8Array<ArrayBuffer>) =>
  visitor.request(contract.sendHomepageFile, { query: { path }, bytes })
const urlOf = async ({ visitor }: Person, path: string) =>
  (await visitor.request(contract.getOwnHomepage, {})).files.find((file) => file.path === path)?.url ?? ''
const bytesAt = async (url: string) => Buffer.from(await (await fetch(`${house.url}${url}`)).arrayBuffer())

const carried = async ({ visitor }: Person) => unpacked(Buffer.from(await (await ask(visitor.cookie())).arrayBuffer()))

it('WALL-10.10 everything of one’s own comes as a zip, under its names, as it was written and as the house has it', async () => {
  const ann = await house.person('ann')
  const page = `<title>Grüße</title>${'<p>Again.</p>'.repeat(500)}`
  await write(ann, 'index.html', page)
  await write(ann, 'Über/日記.txt', 'Ein Satz — und noch einer.')
  await write(ann, 'empty.css', '')
  await sendTo(ann, 'art/cat.png', png(40, 30))
  await sendTo(ann, 'song.wav', wav(300))
  const answer = await ask(ann.visitor.cookie())
  expect(answer.headers.get('content-type')).toBe('application/zip')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="ann-pages.zip"')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const files = unpacked(Buffer.from(await answer.arrayBuffer()))
  expect(Object.keys(files).toSorted()).toEqual(
    ['index.html', 'Über/日記.txt', 'empty.css', 'art/cat.png', 'song.wav'].toSorted(),
  )
  expect(files['index.html']?.toString()).toBe(page)
  expect(files['Über/日記.txt']?.toString()).toBe('Ein Satz — und noch einer.')
  expect(files['empty.css']).toHaveLength(0)
  expect(files['art/cat.png']).toEqual(await bytesAt(await urlOf(ann, 'art/cat.png')))
  expect(files['song.wav']).toEqual(await bytesAt(await urlOf(ann, 'song.wav')))
})

it('WALL-10.10 it is nobody else’s: strangers are refused, others get their own', async () => {
  const [bea, cem] = [await house.person('bea'), await house.person('cem')]
  await write(bea, 'index.html', 'of Bea')
  await bea.visitor.request(contract.changeHomepage, { body: { audience: 'everyone' } })
  expect((await ask('')).status).toBe(401)
  expect(await carried(cem)).toEqual({})
  expect(Object.keys(await carried(bea))).toEqual(['index.html'])
  const head = await ask(bea.visitor.cookie(), 'HEAD')
  expect([head.status, await head.text()]).toEqual([200, ''])
})

it('WALL-10.10 what was taken away from the files is left out, and what is broken off is no whole zip', async () => {
  const dan = await house.person('dan')
  await write(dan, 'index.html', 'here')
  await sendTo(dan, 'cat.png', png(20, 20))
  const name = (await urlOf(dan, 'cat.png')).split('/')[2] ?? ''
  await dan.visitor.request(deleteFile, { params: { name } })
  expect(Object.keys(await carried(dan))).toEqual(['index.html'])

  // A text that holds more than a connection takes at once, and is changed behind it.
  const large = Array.from({ length: 300 }, (_, n) => `${n}.txt`)
  const noise = (): string => randomBytes(45_000).toString('base64')
  await house.house.ctx.db.write('test', (tx: Tx) =>
    tx.db
      .insertInto('homepage_files')
      .values(
        large.map((path) => ({
          owner_id: dan.id,
          path,
          path_key: path,
          kind: 'text' as const,
          text: noise(),
          former: null,
          file_name: null,
          bytes: 60_000,
          rev: 1,
          changed_at: tx.now,
        })),
      )
      .execute(),
  )
  const answer = await ask(dan.visitor.cookie())
  await house.house.ctx.db.write('test', (tx: Tx) =>
    tx.db
      .updateTable('homepage_files')
      .set({ rev: 2 })
      .where('owner_id', '=', dan.id)
      .where('path', '=', '99.txt')
      .execute(),
  )
  expect(
    await answer.arrayBuffer().then(
      () => 'whole',
      () => 'broken off',
    ),
  ).toBe('broken off')
  // The house goes on.
  const eva = await house.person('eva')
  await write(eva, 'index.html', 'here')
  expect(Object.keys(await carried(eva))).toEqual(['index.html'])
})
