// Scenarios of files that are kept as they came: whatever they are, they are saved by whoever may see them, and run nowhere.
import { readdirSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deleteFile, listFiles } from '#contract/files'
import { changeHouse } from '#contract/house'
import { sizes } from '#contract/limits'
import * as messages from '#contract/messages'
import { type FileBytes, send, sent, storedPieces } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { lookAt, sayFile } from '#dev-env/whispering'
import { useFiles } from './index.ts'

let house: TestNeoSpace
let ada: Person
let bob: Person
let owner: Person
beforeAll(async () => {
  house = await testNeoSpace()
  ada = await house.person('ada')
  bob = await house.person('bob')
  owner = await house.person('ida', 'owner')
})
afterAll(() => house[Symbol.asyncDispose]())

const textOf = (text: string): FileBytes => new Uint8Array(Buffer.from(text))
const page = '<!doctype html><script>top.location="https://evil.test"</script>'
/** A picture, a page, a script and an archive, all at once. */
const polyglot = new Uint8Array(
  Buffer.concat([Buffer.from('GIF89a/*'), png(8, 8), Buffer.from(`*/=1;alert(1)//${page}PK\u0005\u0006`)]),
)
const say = async (bytes: FileBytes, called: string, alt = ''): Promise<messages.Message> =>
  await sayFile(ada, 'general', (await send(ada, bytes, 'document')).name, alt, called)

describe('what is kept', () => {
  it('FILE-3.1 CHAT-4.8 is what came, byte for byte, named and counted, and nothing that pretends is refused', async () => {
    for (const [bytes, called] of [
      [textOf(page), 'kitten.png'],
      [polyglot, 'cat.gif'],
      [textOf('x'), 'notes.txt'],
      [png(20, 20), 'picture as it is.png'],
      [new Uint8Array(70_000).fill(7), 'no ending'],
    ] as const) {
      const said = await say(bytes, called)
      expect(said.attachments).toEqual([
        {
          file: expect.any(String),
          kind: 'document',
          called,
          bytes: bytes.length,
          alt: '',
          sizes: [{ size: 'file', width: null }],
          width: null,
          height: null,
          animated: false,
          duration_ms: null,
          peaks: null,
        },
      ])
      expect((await lookAt(house, bob, said)).bytes.equals(Buffer.from(bytes))).toBe(true)
    }
  })

  it('FILE-3.1 FILE-1.4 is never nothing, nor more than its limit, and what broke off leaves nothing', async () => {
    const before = storedPieces(house).length
    expect(await sent(ada, new Uint8Array(0), 'document')).toBe('UNSUPPORTED_TYPE')
    expect(await byHand({ 'transfer-encoding': 'chunked' }, (body) => body.end())).toBe('UNSUPPORTED_TYPE')
    const declared = String(sizes.documentBytes + 1)
    expect(await byHand({ 'content-length': declared }, (body) => body.write('x'))).toBe('TOO_LARGE')
    expect(await byHand({ 'content-length': '900000000000000' }, (body) => body.write('x'))).not.toBe('ok')
    const endless = await byHand({ 'transfer-encoding': 'chunked' }, (body) => {
      for (let sentBytes = 0; sentBytes <= sizes.documentBytes; sentBytes += 1_048_576)
        body.write(Buffer.alloc(1_048_576))
    })
    expect(['TOO_LARGE', 'cut']).toContain(endless)
    expect(await byHand({ 'content-length': '5000' }, (body) => (body.write('abc'), body.destroy()))).toBe('cut')
    const rows = () =>
      house.house.ctx.db.reader.selectFrom('files').select('id').where('state', '=', 'pending').execute()
    while ((await rows()).length > 0) await new Promise((resolve) => setImmediate(resolve))
    expect(storedPieces(house)).toHaveLength(before)
    expect(readdirSync(join(house.config.filesDir, '.arriving'))).toEqual([])
  })

  it('FILE-3.1 FILE-1.5 takes its sender’s room, and no more of it than there is', async () => {
    await using small = await testNeoSpace({ env: { NEOSPACE_QUOTA_MIB: '1' } })
    const ann = await small.person('ann')
    const half = new Uint8Array(600_000)
    const said = await Promise.all(Array.from({ length: 4 }, () => sent(ann, half, 'document')))
    expect(said.filter((one) => one === 'ok')).toHaveLength(1)
    expect(said.filter((one) => one === 'QUOTA')).toHaveLength(3)
    const { items, used_bytes } = await ann.visitor.request(listFiles, {})
    expect(used_bytes).toBe(600_000)
    expect(items).toMatchObject([{ kind: 'document', use: 'document', srcset: null, bytes: 600_000, in_use: false }])
  })

  it('FILE-3.5 goes with messages and stands nowhere else', async () => {
    const { name } = await send(ada, textOf('a text'), 'document')
    const files = [{ name, uses: ['image', 'audio', 'banner', 'avatar'] as const }]
    const hung = house.house.ctx.db.write('test', (tx) =>
      useFiles(tx, { place: 'test', placeId: 1, ownerId: ada.id, audience: 'everyone', files }),
    )
    await expect(hung).rejects.toMatchObject({ code: 'VALIDATION' })
  })
})

describe('how it is given out', () => {
  it('FILE-3.2 FILE-3.3 is to be saved, as bytes of no kind, by no other page, and kept by no cache', async () => {
    const said = await say(textOf(page), 'Größe "1".html')
    const { status, headers } = await lookAt(house, bob, said)
    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="Gr__e _1_.html"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20_1_.html`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    })
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('FILE-3.2 FILE-2.1 in part is the same as in the whole, and beyond its end there is nothing', async () => {
    const bytes = new Uint8Array(Buffer.from(Array.from({ length: 5_000 }, (_, n) => n.toString(36)).join(' ')))
    const said = await say(bytes, 'numbers.txt')
    const part = await lookAt(house, bob, said, { range: 'bytes=1000-1999' })
    expect([part.status, part.headers.get('content-disposition')]).toEqual([206, expect.stringMatching(/^attachment/)])
    expect(part.bytes.equals(Buffer.from(bytes.subarray(1_000, 2_000)))).toBe(true)
    expect((await lookAt(house, bob, said, { range: 'bytes=999999-' })).status).toBe(416)
  })

  it('FILE-3.4 under the name that was said last, made harmless', async () => {
    const { name } = await send(ada, textOf('MZ'), 'document')
    const first = await sayFile(ada, 'general', name, '', '..\\..\\invoice\u202efdp.exe ')
    expect(first.attachments[0]?.called).toBe('invoicefdp.exe')
    const again = await sayFile(ada, 'general', name, '', 'CON')
    expect([first, again].map(({ attachments }) => attachments[0]?.called)).toEqual(['invoicefdp.exe', '_CON'])
    expect((await lookAt(house, bob, first)).headers.get('content-disposition')).toContain('"_CON"')
    expect((await sayFile(ada, 'general', name)).attachments[0]?.called).toBe('file')
    const long = { room: 'general', content: '', client_id: 'a-long-name-1' }
    const attachments = [{ file: name, alt: '', called: 'n'.repeat(10_000) }]
    expect(await ada.ask(messages.sendMessage, { ...long, attachments })).toMatchObject({ code: 'VALIDATION' })
  })

  it('FILE-2.3 FILE-2.5 until it is taken away, in every message', async () => {
    const said = await say(textOf('for a while'), 'a.txt')
    const name = said.attachments[0]?.file ?? ''
    await ada.visitor.request(deleteFile, { params: { name } })
    expect((await lookAt(house, bob, said)).status).toBe(404)
    expect(storedPieces(house).filter((piece) => piece.includes(name))).toEqual([])
  })
})

it('FILE-3.6 the owner of the house may say that no more are taken; what came stays, and pictures go on', async () => {
  const said = await say(textOf('before'), 'before.txt')
  const unsaid = await send(ada, textOf('on its way'), 'document')
  await owner.visitor.request(changeHouse, { body: { other_files: false } })
  expect(await sent(ada, textOf('after'), 'document')).toBe('FORBIDDEN')
  expect(await sent(ada, png(20, 20))).toBe('ok')
  expect((await lookAt(house, bob, said)).status).toBe(200)
  expect((await sayFile(ada, 'general', unsaid.name)).attachments).toHaveLength(1)
  await owner.visitor.request(changeHouse, { body: { other_files: true } })
  expect(await sent(ada, textOf('after'), 'document')).toBe('ok')
})

/** Sends a document of ada’s by hand, with whatever headers. Answers the code, `ok` or `cut`. */
async function byHand(
  headers: Record<string, string>,
  write: (body: { write(bytes: string | Uint8Array): boolean; end(): void; destroy(): void }) => void,
): Promise<string> {
  await ada.visitor.refresh()
  const { body } = await ada.visitor.fetch('GET', '/api/session')
  const token = body.ok ? (body.data as { csrf_token: string }).csrf_token : ''
  const { promise, resolve } = Promise.withResolvers<string>()
  const request = httpRequest(`${house.url}/api/files?use=document`, {
    method: 'POST',
    headers: {
      origin: house.url,
      cookie: ada.visitor.cookie(),
      'x-csrf-token': token,
      'content-type': 'application/octet-stream',
      ...headers,
    },
  })
  request.on('error', () => resolve('cut'))
  request.on('response', (response) => {
    const pieces: Buffer[] = []
    response.on('data', (piece: Buffer) => pieces.push(piece))
    response.on('end', () => resolve(String(JSON.parse(Buffer.concat(pieces).toString()).code ?? 'ok')))
  })
  write(request)
  return await promise
}
