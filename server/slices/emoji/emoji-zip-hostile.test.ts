// CHAT-3.46: zips of emoji that mean no good, and pictures in them that cannot be taken.
import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#bedrock/actor'
import { makeArchive } from '#bedrock/archive/make-archive'
import * as contract from '#contract/emoji'
import { sizes } from '#contract/limits'
import { fakeClock } from '#dev-env/fakes/clock'
import { openArrivals, storedPieces } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { gif, png } from '#dev-env/pictures'
import { type ZipEntry, zipOf } from '#dev-env/zips'
import { lookInto } from './prepare/look-into.ts'

const clock = fakeClock()
let house: TestNeoSpace
let admin: Person
beforeAll(async () => {
  house = await testNeoSpace({ clock })
  admin = await house.person('ada', 'admin')
})
afterAll(() => house[Symbol.asyncDispose]())

type Zip = Uint8Array<ArrayBuffer>
const ask = async (bytes: Zip) => {
  clock.advance(3_600_000)
  return (await admin.visitor.ask(contract.sendEmojiArchive, { bytes })).body
}
const found = async (entries: readonly ZipEntry[]) => {
  const answer = await ask(zipOf(entries))
  return answer.ok ? answer.data.found : expect.fail(answer.error)
}
const pic = (name: string): ZipEntry => ({ name, bytes: png(20, 20) })
const list = (says: unknown): ZipEntry => ({
  name: 'pack.json',
  bytes: typeof says === 'string' ? says : JSON.stringify(says),
})

/** A zip in the large form, in which one number of its end or of its one entry is another. */
async function large(change: (zip: Buffer, end: number, entry: number) => void): Promise<Zip> {
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(png(20, 20)), 'cat.png', { forceZip64Format: true })
  zip.end({ forceZip64Format: true, comment: '' })
  // Its output is a stream of its own making, which the types call by an older name.
  const bytes = await buffer(zip.outputStream as Readable)
  change(bytes, bytes.indexOf(Buffer.from('PK\x06\x06')), bytes.indexOf(Buffer.from('PK\x01\x02')))
  return new Uint8Array(bytes)
}
const huge = 2n ** 60n
const zeros = Buffer.alloc(8 * 1_048_576)

describe('what is refused whole', () => {
  const cases: [string, () => Zip | Promise<Zip>, string, RegExp][] = [
    ['no zip', () => png(20, 20), 'UNSUPPORTED_TYPE', /no zip/],
    ['nothing at all', () => new Uint8Array(0), 'UNSUPPORTED_TYPE', /no zip/],
    ['an empty one', () => zipOf([]), 'EMPTY', /no picture in this zip/],
    ['one without pictures', () => zipOf([{ name: 'a.txt', bytes: 'x' }]), 'EMPTY', /no picture in this zip/],
    ['a name that climbs', () => zipOf([pic('../../etc/cat.png')]), 'VALIDATION', /“\.\.\/.*leads out of it/],
    ['a name that climbs within', () => zipOf([pic('a/../../cat.png')]), 'VALIDATION', /leads out of it/],
    ['a name from the root', () => zipOf([pic('/cat.png')]), 'VALIDATION', /leads out of it/],
    ['Windows’ slashes that climb', () => zipOf([pic('..\\cat.png')]), 'VALIDATION', /leads out of it/],
    ['a drive', () => zipOf([pic('c:cat.png')]), 'VALIDATION', /leads out of it/],
    ['a name that ends early', () => zipOf([pic('cat.png\0.txt')]), 'VALIDATION', /leads out of it/],
    ['a link to elsewhere', () => zipOf([{ ...pic('a.png'), mode: 0o120_777 }]), 'VALIDATION', /points elsewhere/],
    ['a locked picture', () => zipOf([{ ...pic('a.png'), flags: 0x801 }]), 'VALIDATION', /passphrase/],
    ['another way of packing', () => zipOf([{ ...pic('a.png'), method: 12 }]), 'VALIDATION', /ordinary zip/],
    ['what grows', () => zipOf([{ name: 'a.png', bytes: zeros }]), 'VALIDATION', /100 times/],
    [
      'what would be more than all may be',
      () => zipOf([{ ...pic('a.png'), listed: { bytes: sizes.emojiArchiveBytes + 1 } }]),
      'TOO_LARGE',
      /50 MiB/,
    ],
    [
      'the same bytes for many',
      () => zipOf([pic('a.png'), { ...pic('b.png'), localName: 'a.png', listed: { offset: 0 } }]),
      'VALIDATION',
      /broken/,
    ],
    [
      'more names than may be',
      () => zipOf(Array.from({ length: sizes.emojiArchiveEntries + 1 }, (_, at) => pic(`${at}/`))),
      'TOO_LARGE',
      /1000 files/,
    ],
    [
      'more pictures than a house has',
      () => zipOf(Array.from({ length: sizes.houseEmoji + 1 }, (_, at) => pic(`${at}.png`))),
      'TOO_LARGE',
      /at most 500 emoji/,
    ],
    [
      'a list that names one picture over and over',
      () =>
        zipOf([
          pic('a.png'),
          list({ name: 'x', emoji: Array.from({ length: 5_000 }, (_, at) => ({ name: `a${at}`, file: 'a.png' })) }),
        ]),
      'TOO_LARGE',
      /at most 500 emoji/,
    ],
    ['a list that is none', () => zipOf([pic('a.png'), list('{')]), 'VALIDATION', /no list of emoji/],
    ['a list of something else', () => zipOf([pic('a.png'), list({ emoji: 'a' })]), 'VALIDATION', /no list of emoji/],
    [
      'a list that lies of its size',
      () => zipOf([pic('a.png'), { ...list([]), listed: { bytes: 1 } }]),
      'VALIDATION',
      /./,
    ],
    [
      'a list that is too large',
      () => zipOf([pic('a.png'), { ...list(`"${'x'.repeat(sizes.emojiArchiveListBytes)}"`), method: 0 }]),
      'TOO_LARGE',
      /larger than 1 MiB/,
    ],
    [
      'the large form with more entries than there are',
      () => large((zip, end) => zip.writeBigUInt64LE(2n ** 40n, end + 32)),
      'TOO_LARGE',
      /1000 files/,
    ],
    [
      'the large form with a list that lies nowhere',
      () => large((zip, end) => zip.writeBigUInt64LE(huge, end + 48)),
      'VALIDATION',
      /broken/,
    ],
    [
      'the large form with a picture without end',
      () => large((zip, _end, entry) => zip.writeBigUInt64LE(2n ** 50n, entry + 46 + 'cat.png'.length + 4)),
      'TOO_LARGE',
      /50 MiB/,
    ],
  ]
  it.each(cases)(
    'CHAT-3.46 %s: with a code and a sentence, and nothing is kept',
    async (_what, zip, code, sentence) => {
      const pieces = storedPieces(house)
      const answer = await ask(await zip())
      expect(answer).toMatchObject({ ok: false, code })
      expect(answer).toHaveProperty('error', expect.stringMatching(sentence))
      expect(storedPieces(house)).toEqual(pieces)
      const rows = await house.house.ctx.db.reader
        .selectFrom('files')
        .select('name')
        .where('owner_id', '=', admin.id)
        .execute()
      expect(rows).toHaveLength(new Set(pieces.map((piece) => piece.split('.')[0])).size)
      expect(readdirSync(house.config.dataDir).filter((name) => /cat|etc|a\.png/.test(name))).toEqual([])
    },
  )
})

describe('what is refused alone', () => {
  it('CHAT-3.46 each that cannot be taken has its sentence, and the others are there', async () => {
    const noise = Buffer.alloc(sizes.emojiBytes + 1, 7)
    const all = await found([
      pic('fine.png'),
      { name: 'drawn.svg', bytes: '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>' },
      { name: 'drawn.png', bytes: '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>' },
      { name: 'script.png', bytes: '<script>alert(1)</script>' },
      { name: 'empty.png', bytes: '' },
      { name: 'bare', bytes: png(20, 20) },
      { name: 'large.png', bytes: noise, method: 0 },
      // Refused by their first bytes, while the rest is still read.
      { name: 'noise.png', bytes: noise.subarray(2), method: 0 },
      { name: 'packed.png', bytes: randomBytes(sizes.emojiBytes) },
      { name: 'giant.gif', bytes: gif(2_000, 2_000, 30) },
      { name: 'frames.gif', bytes: gif(4, 4, sizes.imageFrames + 1) },
      { name: 'cut.png', bytes: png(20, 20).slice(0, 40) },
      { ...pic('sum.png'), listed: { crc: 1 } },
      { ...pic('longer.png'), method: 8, listed: { bytes: 10 } },
      pic('last.png'),
    ])
    expect(all.filter(({ picture }) => picture).map(({ path }) => path)).toEqual(['fine.png', 'last.png'])
    const faults = Object.fromEntries(all.map(({ path, fault }) => [path, fault]))
    expect(faults).toMatchObject({
      'drawn.svg': expect.stringMatching(/SVG is not taken/),
      'drawn.png': expect.stringMatching(/no picture/),
      'script.png': expect.stringMatching(/no picture/),
      'empty.png': expect.stringMatching(/no file|no picture/),
      bare: expect.stringMatching(/no picture/),
      'large.png': expect.stringMatching(/larger than 1 MiB/),
      'giant.gif': expect.stringMatching(/40 million pixels/),
      'frames.gif': expect.stringMatching(/500 frames/),
      'noise.png': expect.stringMatching(/no picture/),
      'packed.png': expect.stringMatching(/no picture/),
      'sum.png': expect.stringMatching(/broken/),
      'longer.png': expect.stringMatching(/broken/),
    })
    await expect.poll(openArrivals).toEqual([])
    for (const { fault, picture } of all) expect(picture === null).toBe(typeof fault === 'string' && fault.length > 10)
  })

  it('CHAT-3.46 a zip in the large form that tells the truth is taken', async () => {
    const answer = await ask(await large(() => {}))
    expect(answer).toMatchObject({ ok: true, data: { found: [{ path: 'cat.png', name: 'cat', fault: null }] } })
  })

  it('CHAT-3.46 what a list or a name says is cut and plain, and names nothing outside of the zip', async () => {
    const emoji = [
      { name: 'A'.repeat(5_000), file: 'a.png', alt: `\u0000${'ü'.repeat(5_000)}\n` },
      { name: '../up', file: '../../a.png', alt: '' },
      { name: '__proto__', file: '__proto__', alt: '' },
    ]
    const answer = await ask(
      zipOf([pic('a.png'), pic(`${'x'.repeat(300)}\u202e.png`), list({ name: '\u202eCats\n'.repeat(100), emoji })]),
    )
    if (!answer.ok) expect.fail(answer.error)
    const [first, ...others] = answer.data.found
    expect(first).toMatchObject({ name: 'a'.repeat(32), alt: 'ü'.repeat(sizes.emojiAltCharacters), fault: null })
    expect(others.slice(0, 2).map(({ name, picture, fault }) => [name, picture, fault])).toEqual([
      ['up', null, expect.stringMatching(/not in this zip/)],
      ['__proto__', null, expect.stringMatching(/not in this zip/)],
    ])
    expect(others[2]?.path.length).toBe(120)
    expect((answer.data.pack ?? '').length).toBeLessThanOrEqual(sizes.emojiPackCharacters)
  })

  it('CHAT-3.46 all of it takes only so long: those that are left then are told so', async () => {
    const { ctx } = house.house
    const actor: Actor = {
      id: admin.id,
      username: 'ada',
      role: 'admin',
      hidden: false,
      figure: null,
      sessionId: 1,
      frozen: false,
      mutedUntil: null,
      newUntil: null,
      confirmedAt: null,
      scopes: null,
    }
    const arriving = { stream: Readable.from([Buffer.from(zipOf([pic('a.png'), pic('b.png')]))]), declaredBytes: null }
    const answer = await lookInto(ctx, actor, arriving, 0)
    expect(answer.found.map(({ picture, fault }) => [picture, fault])).toEqual([
      [null, expect.stringMatching(/took too long/)],
      [null, expect.stringMatching(/took too long/)],
    ])
  })
})

it('CHAT-3.44 what cannot be opened breaks a pack off, so that nobody keeps half of it', async () => {
  const out = makeArchive(
    [
      { name: 'a', compress: false, open: () => Promise.resolve(Readable.from([Buffer.from('a')])) },
      { name: 'b', compress: false, open: () => Promise.reject(new Error('gone')) },
    ],
    '',
  )
  await expect(buffer(out)).rejects.toThrow('gone')
})
