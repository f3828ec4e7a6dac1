// FILE-1.4, FILE-1.5, FILE-2.4: many at once, senders who lie, stop or vanish, a full disk, a killed house.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { describe, expect, test } from 'vitest'
import { listFiles, uploadFile } from '#contract/files'
import { diskStore } from '#bedrock/files/disk-store'
import { freePort } from '#bedrock/http/free-port'
import { fakeClock } from '#dev-env/fakes/clock'
import { bytesOf, photo, send, sent, storedPieces } from '#dev-env/files'
import { passphrase, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { serverProcess } from '#dev-env/server-process'
import { visitor } from '#dev-env/visitor'
import { signIn } from '#contract/accounts'
import { sweepUploads } from './keepers.ts'

/** Sends a request by hand, with whatever headers; `write` puts the body. Answers the status and code, or `cut`. */
async function byHand(
  who: Person,
  headers: Record<string, string>,
  write: (body: { write(bytes: Uint8Array): boolean; end(): void; destroy(): void }) => void,
): Promise<string> {
  await who.visitor.refresh()
  const { body } = await who.visitor.fetch('GET', '/api/session')
  const token = body.ok ? (body.data as { csrf_token: string }).csrf_token : ''
  const { promise, resolve } = Promise.withResolvers<string>()
  const request = httpRequest(`${who.visitor.url}/api/files?use=avatar`, {
    method: 'POST',
    headers: {
      origin: who.visitor.url,
      cookie: who.visitor.cookie(),
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

describe('many at once', () => {
  test('FILE-1.5 UP-07 fifty files at the edge of the quota never take more than it', async () => {
    await using house = await testNeoSpace({ env: { NEOSPACE_QUOTA_MIB: '1' } })
    const ann = await house.person('ann')
    // 100 KiB of noise each: ten fit as they come.
    const noise = Buffer.alloc(180 * 190 * 3)
    for (let at = 0; at < noise.length; at++) noise[at] = (at * 7_919 + ((at * at) % 251)) & 255
    const { default: sharp } = await import('sharp')
    const bytes = await bytesOf(
      sharp(noise, { raw: { width: 180, height: 190, channels: 3 } }).png({ compressionLevel: 0 }),
    )
    expect(bytes.length).toBeGreaterThan(100_000)
    const { reader } = house.house.ctx.db
    let most = 0
    const until = async (): Promise<string> => {
      for (;;) {
        const said = await sent(ann, bytes)
        const rows = await reader.selectFrom('files').select('bytes').execute()
        most = Math.max(
          most,
          rows.reduce((sum, row) => sum + row.bytes, 0),
        )
        // Who is asked to wait comes again, as a client does.
        if (said !== 'BUSY') return said
      }
    }
    const said = await Promise.all(Array.from({ length: 50 }, until))
    expect([...new Set(said)].toSorted()).toEqual(['QUOTA', 'ok'])
    expect(most).toBeLessThanOrEqual(1_048_576)
    const page = await ann.visitor.request(listFiles, {})
    expect(page.used_bytes).toBeLessThanOrEqual(1_048_576)
    expect(page.items.length).toBe(said.filter((one) => one === 'ok').length)
  })

  test('FILE-1.4 UP-03 while bombs and large pictures are worked on others are answered, and the loop is late by at most 50 ms', async () => {
    await using house = await testNeoSpace()
    const ann = await house.person('ann')
    const [large, flood] = [
      await bytesOf(photo(4_000, 4_000).jpeg()),
      png(50_000, 50_000, { data: new Uint8Array(100) }),
    ]
    // A machine that does something else for a moment is asked again.
    const rounds: number[] = []
    while (rounds.length < 3 && (rounds.at(-1) ?? 51) > 50) {
      const delay = monitorEventLoopDelay({ resolution: 5 })
      delay.enable()
      const work = Promise.all([sent(ann, large), sent(ann, flood), sent(ann, large), sent(ann, flood)])
      let answered = 0
      let done = false
      void work.finally(() => (done = true))
      while (!done) {
        const answer = await ann.visitor.fetch('GET', '/api/rooms')
        expect(answer.status).toBe(200)
        answered++
      }
      delay.disable()
      expect(await work).toEqual(['ok', 'TOO_LARGE', 'ok', 'TOO_LARGE'])
      expect(answered).toBeGreaterThan(10)
      rounds.push(delay.percentile(99) / 1e6)
    }
    expect(Math.min(...rounds)).toBeLessThanOrEqual(50)
  }, 90_000)
})

describe('senders who do not do what they said', () => {
  test('UP-06 a length that is too much, too little or none, an endless body, and one that breaks off: refused, nothing stored', async () => {
    await using house = await testNeoSpace()
    const ann = await house.person('ann')
    const megabyte = new Uint8Array(png(500, 500, { data: new Uint8Array(1_048_576) }))
    const three = String(3 * 1_048_576)
    expect(await byHand(ann, { 'content-length': three }, (body) => body.write(megabyte))).toBe('TOO_LARGE')
    const endless = await byHand(ann, { 'transfer-encoding': 'chunked' }, (body) => {
      for (let pieces = 0; pieces < 4; pieces++) body.write(megabyte)
    })
    expect(['TOO_LARGE', 'cut']).toContain(endless)
    expect(
      await byHand(
        ann,
        { 'content-length': three.slice(1) },
        (body) => (body.write(megabyte.slice(0, 1_000)), body.destroy()),
      ),
    ).toBe('cut')
    expect(await byHand(ann, { 'content-length': '0' }, (body) => body.end())).toBe('UNSUPPORTED_TYPE')
    // The house hears of the broken one a moment later.
    const { reader } = house.house.ctx.db
    const rows = async () => await reader.selectFrom('files').select('name').execute()
    while ((await rows()).length > 0) await new Promise((resolve) => setImmediate(resolve))
    expect(await sent(ann, png(20, 20))).toBe('ok')
    expect(readdirSync(join(house.config.filesDir, '.arriving'))).toEqual([])
  })

  test('FILE-1.4 OPS-4 where the disk is full a file is refused, nothing is left, and the house goes on writing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'neospace-full-'))
    const store = diskStore(folder)
    let full = 'put'
    const fault = () => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }))
    await using house = await testNeoSpace({
      files: {
        ...store,
        put: (name, path) => (full === 'put' && name.endsWith('.640') ? fault() : store.put(name, path)),
        free: () => (full === 'free' ? Promise.resolve(1_000) : store.free()),
      },
    })
    const ann = await house.person('ann')
    const bytes = await bytesOf(photo(600, 300).png())
    for (full of ['put', 'free']) {
      expect(await sent(ann, bytes)).toBe('NO_SPACE')
      expect(
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
          (name) => name.includes('.3') || name.includes('.6'),
        ),
      ).toEqual([])
      expect((await ann.visitor.request(listFiles, {})).used_bytes).toBe(0)
      expect((await ann.say('general', 'Still here.')).duplicate).toBe(false)
    }
    full = 'not'
    expect(await sent(ann, bytes)).toBe('ok')
    rmSync(folder, { recursive: true, force: true })
  })
})

describe('a house that is killed', () => {
  test('FILE-2.4 after kill -9 while files come in, each one is whole or was never there, and what is left is swept', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'neospace-killed-'))
    {
      await using first = await testNeoSpace({ dataDir })
      await first.person('ann')
    }
    const port = await freePort('127.0.0.1')
    const bytes = await bytesOf(photo(900, 700).png())
    {
      await using server = serverProcess(dataDir, port)
      for (let round = 0; round < 3; round++) {
        await server.start()
        const ann = visitor(server.url)
        await ann.request(signIn, { body: { username: 'ann', password: passphrase } })
        const first = ann.request(uploadFile, { query: { use: 'image' }, bytes })
        const others = Array.from({ length: 5 }, () =>
          ann.ask(uploadFile, { query: { use: 'image' }, bytes }).catch(() => null),
        )
        await first
        await server.kill()
        await Promise.all(others)
      }
    }
    const clock = fakeClock()
    await using house = await testNeoSpace({ dataDir, clock })
    const { visitor: ann } = { visitor: visitor(house.url) }
    await ann.request(signIn, { body: { username: 'ann', password: passphrase } })
    const { items } = await ann.request(listFiles, {})
    expect(items.length).toBeGreaterThanOrEqual(3)
    for (const { srcset } of items)
      for (const step of (srcset ?? '').split(', ')) {
        const answer = await fetch(`${house.url}${step.split(' ')[0]}`)
        expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([
          200,
          Number(answer.headers.get('content-length')),
        ])
      }
    clock.advance(2 * 3_600_000)
    await sweepUploads.run(house.house.ctx)
    const rows = await house.house.ctx.db.reader.selectFrom('files').select(['name', 'state']).execute()
    expect(rows.map(({ state }) => state)).toEqual(items.map(() => 'ready'))
    expect(new Set(storedPieces(house).map((piece) => /[0-9A-Za-z]{22}/.exec(piece)?.[0]))).toEqual(
      new Set(rows.map(({ name }) => name)),
    )
    expect(readdirSync(join(dataDir, 'files', '.arriving'))).toEqual([])
    rmSync(dataDir, { recursive: true, force: true })
  }, 90_000)

  test('UP-04 a process that takes too long or too much is ended, and the file refused', async () => {
    const { createCrew, crewLimits } = await import('#bedrock/media/crew')
    const died: string[] = []
    await using slow = createCrew({ ...crewLimits(1), idleMs: 10 }, (why) => died.push(why))
    await using small = createCrew({ ...crewLimits(30_000), maxBytes: 1_000 }, (why) => died.push(why))
    for (const media of [slow, small]) {
      await using house = await testNeoSpace({ media })
      const ann = await house.person('ann')
      expect(await sent(ann, await bytesOf(photo(3_000, 3_000).jpeg()))).toBe('UNSUPPORTED_TYPE')
    }
    expect(died).toEqual([expect.stringContaining('longer than 1 ms'), expect.stringContaining('more than 1000 bytes')])
    await using house = await testNeoSpace()
    expect(await send(await house.person('ann'), png(10, 10))).toMatchObject({ width: 10 })
  })
})
