// FILE-1: what comes in, what is made of it, and what is refused.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uploadFile } from '#contract/files'
import { bytesOf, photo, send, sent, storedPieces } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { gif, png } from '#dev-env/pictures'

let house: TestNeoSpace
let ann: Person
beforeAll(async () => {
  house = await testNeoSpace()
  ann = await house.person('ann')
})
afterAll(() => house[Symbol.asyncDispose]())

const get = (path: string) => fetch(`${house.url}${path}`)
const pixels = async (path: string) => sharp(Buffer.from(await (await get(path)).arrayBuffer()))

describe('what is made of a picture', () => {
  test('FILE-1.1 each size is as wide as it says, and none is larger than it came', async () => {
    const file = await send(ann, png(700, 400))
    expect(file).toMatchObject({
      use: 'image',
      kind: 'image',
      type: 'image/webp',
      width: 700,
      height: 400,
      animated: false,
    })
    const steps = (file.srcset ?? '').split(', ').map((step) => step.split(' '))
    expect(steps.map(([, width]) => width)).toEqual(['320w', '640w', '700w'])
    for (const [url = '', width] of steps) {
      const { format, width: real } = await (await pixels(url)).metadata()
      expect({ format, width: `${real}w` }).toEqual({ format: 'webp', width })
    }
  })

  test('FILE-1.1 a picture of oneself is the square that was cut out, or the middle', async () => {
    // Red on the left, blue on the right.
    const two = photo(400, 200).composite([
      { input: { create: { width: 200, height: 200, channels: 3, background: '#0000ff' } }, left: 200, top: 0 },
    ])
    const { file } = await ann.visitor.request(uploadFile, {
      query: { use: 'avatar', crop_x: 240, crop_y: 20, crop_size: 150 },
      bytes: await bytesOf(two.png()),
    })
    expect(file).toMatchObject({ width: 150, height: 150 })
    const { dominant } = await (await pixels(file.url)).stats()
    expect(dominant.b).toBeGreaterThan(200)
    const middle = await send(ann, await bytesOf(photo(400, 200).png()), 'avatar')
    expect(middle).toMatchObject({ width: 200, height: 200 })
    const outside = await ann.visitor.ask(uploadFile, {
      query: { use: 'avatar', crop_x: 300, crop_y: 0, crop_size: 150 },
      bytes: await bytesOf(photo(400, 200).png()),
    })
    expect(outside.body).toMatchObject({ ok: false, code: 'VALIDATION' })
  })

  test('FILE-1.1 what moves goes on moving, and has a still', async () => {
    const file = await send(ann, gif(60, 40, 4))
    expect(file).toMatchObject({ animated: true, width: 60, height: 40 })
    const moving = await sharp(Buffer.from(await (await get(file.url)).arrayBuffer()), { animated: true }).metadata()
    expect(moving).toMatchObject({ format: 'webp', pages: 4, pageHeight: 40 })
    expect((await (await pixels(file.still_url ?? '')).metadata()).pages ?? 1).toBe(1)
    expect(await send(ann, gif(60, 40, 4), 'avatar')).toMatchObject({ animated: false, still_url: null })
  })

  test('FILE-1.12 UC-09 what flashes is shown so much slower that it does not, and what does not as it came', async () => {
    const size = { width: 60, height: 40, channels: 3 as const }
    const frames = (lights: readonly number[]) =>
      sharp(Buffer.concat(lights.map((light) => Buffer.alloc(60 * 40 * 3, light))), {
        raw: { ...size, height: 40 * lights.length, pageHeight: 40 },
      })
    const delays = async (picture: Sharp) => {
      const { url } = await send(ann, await bytesOf(picture))
      return (await sharp(Buffer.from(await (await get(url)).arrayBuffer()), { animated: true }).metadata()).delay ?? []
    }
    const strobe = await delays(frames([0, 255]).gif({ delay: [40, 40] }))
    expect(strobe.every((ms) => ms >= 150 && ms <= 190)).toBe(true)
    expect(await delays(frames([0, 20, 40, 60]).webp({ delay: [40, 60, 40, 60] }))).toEqual([40, 60, 40, 60])
  })

  test('FILE-1.3 UP-02 EXIF, GPS, thumbnail, XMP, ICC text, comments and PNG texts are gone, orientation is applied first', async () => {
    const canary = 'CANARY-12-Rue-de-la-Paix'
    const exif = {
      IFD0: { Artist: canary, Copyright: canary, ImageDescription: canary },
      IFD3: { GPSLatitude: '48/1 51/1 0/1' },
    }
    const jpeg = Buffer.from(
      await bytesOf(photo(300, 200).withMetadata({ exif, orientation: 6 }).withXmp(`<x>${canary}</x>`).jpeg()),
    )
    // A comment of JPEG's own, right after the beginning.
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, canary.length + 2]), Buffer.from(canary)])
    const withComment = new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]))
    expect(Buffer.from(withComment).includes(canary)).toBe(true)
    const text = png(300, 200, { chunks: [['tEXt', Buffer.from(`Author\0${canary}`)]] })
    const webp = await bytesOf(photo(300, 200).withMetadata({ exif }).webp())
    for (const bytes of [withComment, text, webp]) {
      const file = await send(ann, bytes)
      for (const step of (file.srcset ?? '').split(', ')) {
        const kept = Buffer.from(await (await get(step.split(' ')[0] ?? '')).arrayBuffer())
        expect(kept.includes(canary)).toBe(false)
        const { exif: left, xmp, icc, iptc, orientation } = await sharp(kept).metadata()
        expect({ left, xmp, icc, iptc, orientation }).toEqual({})
      }
      if (bytes === withComment) expect(file, 'turned upright').toMatchObject({ width: 200, height: 300 })
    }
  })
})

describe('what is refused', () => {
  test('FILE-1.2 UP-01 content decides, whatever a name, a type or a beginning says', async () => {
    const text = (said: string) => new Uint8Array(Buffer.from(said.padEnd(200, ' ')))
    for (const bytes of [
      text('<!doctype html><script>alert(1)</script>'),
      text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      text('<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "&a;&a;">]><svg>&a;</svg>'),
      text('%PDF-1.7'),
      text('PK\u0003\u0004'),
      text('BM'),
      text('II*\0'),
      text('RIFF....AVI '),
      new Uint8Array(0),
    ])
      expect(await sent(ann, bytes), Buffer.from(bytes.subarray(0, 12)).toString()).toBe('UNSUPPORTED_TYPE')
    for (const type of ['image/png', 'text/html', 'multipart/form-data; boundary=x', 'application/json']) {
      const answer = await ann.visitor.fetch('POST', '/api/files?use=image', {
        raw: png(10, 10),
        headers: { 'content-type': type },
      })
      expect(answer.body, type).toMatchObject({ ok: false, code: 'UNSUPPORTED_TYPE' })
    }
  })

  test('UP-01 UP-05 what begins like a picture and is something else is refused; what hangs on one is gone', async () => {
    const script = '<script>alert("CANARY")</script>'
    const hidden = new Uint8Array(Buffer.concat([Buffer.from('GIF89a'), Buffer.from(`=1;/*${script}*/`)]))
    expect(await sent(ann, hidden)).toBe('UNSUPPORTED_TYPE')
    const polyglot = new Uint8Array(Buffer.concat([png(50, 50), Buffer.from(`PK\u0003\u0004${script}`)]))
    const { url } = await send(ann, polyglot)
    const kept = Buffer.from(await (await get(url)).arrayBuffer())
    expect(kept.includes('CANARY')).toBe(false)
    expect(kept.includes('PK')).toBe(false)
  })

  test('UP-03 bombs are told by their header: pixels, frames, and both together', async () => {
    const flood = png(50_000, 50_000, { data: new Uint8Array(100) })
    expect(flood.length).toBeLessThan(300)
    expect(await sent(ann, flood)).toBe('TOO_LARGE')
    expect(await sent(ann, gif(100, 100, 600))).toBe('TOO_LARGE')
    expect(await sent(ann, gif(2_000, 2_000, 30))).toBe('TOO_LARGE')
    const webp = sharp(Buffer.from(gif(2_000, 2_000, 11)), { animated: true }).webp({ effort: 0 })
    expect(await sent(ann, await bytesOf(webp))).toBe('TOO_LARGE')
  })

  test('UP-04 what is cut short or broken is refused, and the next is taken', async () => {
    const whole = await bytesOf(sharp(png(200, 200)).jpeg())
    for (const bytes of [whole.slice(0, 400), png(100, 100, { data: new Uint8Array(20) }), gif(20, 20, 3).slice(0, 60)])
      expect(await sent(ann, bytes)).toBe('UNSUPPORTED_TYPE')
    expect(await sent(ann, whole)).toBe('ok')
  })

  test('UP-04 a process that dies over a file takes nothing along', async () => {
    const { media } = house.house.ctx
    const heavy = send(ann, await bytesOf(photo(3_000, 3_000).jpeg()))
    heavy.catch(() => {})
    let killed = false
    // As soon as there is a process at work, it is killed.
    for (let tries = 0; tries < 2_000 && !killed; tries++) {
      await new Promise((resolve) => setImmediate(resolve))
      for (const pid of media.pids()) killed = process.kill(pid, 'SIGKILL')
    }
    expect(killed).toBe(true)
    await heavy.then(
      () => undefined,
      (error: Error) => expect(error.message).toContain('UNSUPPORTED_TYPE'),
    )
    expect(await sent(ann, png(30, 30))).toBe('ok')
  })

  test('FILE-1.4 what was refused leaves nothing: no row, no bytes, no scratch', async () => {
    const rows = () => house.house.ctx.db.reader.selectFrom('files').select(['name', 'state']).execute()
    const before = { rows: await rows(), pieces: storedPieces(house) }
    await sent(ann, png(50_000, 50_000, { data: new Uint8Array(100) }))
    await sent(ann, new Uint8Array(3_000_000), 'avatar')
    await sent(ann, new Uint8Array(300))
    expect({ rows: await rows(), pieces: storedPieces(house) }).toEqual(before)
    expect(before.rows.filter(({ state }) => state !== 'ready')).toEqual([])
    expect(readdirSync(join(house.config.dataDir, 'files', '.arriving'))).toEqual([])
  })
})
