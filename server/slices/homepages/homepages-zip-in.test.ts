// WALL-10.13: home pages out of a zip.
import { randomBytes } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as contract from '#contract/homepages'
import { sizes } from '#contract/limits'
import { openArrivals } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { wav } from '#dev-env/sounds'
import { type ZipEntry, zipOf } from '#dev-env/zips'

let house: TestNeoSpace
let ann: Person
let count = 0
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  ann = await house.person(`ann${(count += 1)}`)
})

const page = (name: string): ZipEntry => ({ name, bytes: `<h1>${name}</h1>` })
const send = async (zip: Uint8Array<ArrayBuffer>, how: 'add' | 'replace' = 'add') =>
  (await ann.visitor.ask(contract.sendHomepageArchive, { query: { how }, bytes: zip })).body
const sendAll = (entries: readonly ZipEntry[], how: 'add' | 'replace' = 'add') => send(zipOf(entries), how)
const own = async () => (await ann.visitor.request(contract.getOwnHomepage, {})).files
const paths = async () => (await own()).map(({ path }) => path)
const textOf = async (path: string) => (await ann.visitor.request(contract.getHomepageText, { query: { path } })).text
const write = (path: string, text: string) =>
  ann.visitor.request(contract.writeHomepageText, { body: { path, text, rev: 0 } })
const carried = async () =>
  new Uint8Array(
    await (await fetch(`${house.url}/pages.zip`, { headers: { cookie: ann.visitor.cookie() } })).arrayBuffer(),
  )

describe('what is taken', () => {
  it('WALL-10.13 everything of a zip comes under its names, each as if it had come alone', async () => {
    const old = Buffer.from('<p>Grüße von früher</p>', 'latin1')
    const answer = await sendAll([
      { name: 'art/', mode: 0o040_755, method: 0 },
      page('index.html'),
      { name: 'old.htm', bytes: old },
      { name: 'wide.txt', bytes: Buffer.from('\ufeffweit', 'utf16le') },
      { name: Buffer.from('Über/日記.txt'), bytes: 'a diary', flags: 0 },
      { name: 'art/cat.jpg', bytes: png(40, 30) },
      { name: 'song.wav', bytes: wav(300), method: 0 },
      { name: '__MACOSX/art/._cat.jpg', bytes: 'x' },
      { name: '.DS_Store', bytes: 'x' },
    ])
    expect(answer).toMatchObject({ ok: true })
    expect(await paths()).toEqual(['art/cat.jpg', 'index.html', 'old.htm', 'song.wav', 'wide.txt', 'Über/日記.txt'])
    expect(await textOf('old.htm')).toBe('<p>Grüße von früher</p>')
    expect(await textOf('wide.txt')).toBe('weit')
    const { url } = (await own()).find(({ path }) => path === 'art/cat.jpg') ?? {}
    expect((await fetch(`${house.url}${url}`)).headers.get('content-type')).toBe('image/webp')
  })

  it('WALL-10.13 beside what is there, or in the place of all of it; what a text said before stays with it once', async () => {
    await write('index.html', 'mine')
    await write('about.html', 'me')
    await sendAll([page('Index.html'), page('new.html')])
    expect(await paths()).toEqual(['about.html', 'Index.html', 'new.html'])
    const { text, former } = await ann.visitor.request(contract.getHomepageText, { query: { path: 'index.html' } })
    expect([text, former]).toEqual(['<h1>Index.html</h1>', 'mine'])
    await sendAll([page('only.html')], 'replace')
    expect(await paths()).toEqual(['only.html'])
  })

  it('WALL-10.13 a folder that was packed whole is left off, and one of one’s own zips is taken as it is', async () => {
    await sendAll([page('my site/index.html'), page('my site/art/two.html')])
    expect(await paths()).toEqual(['art/two.html', 'index.html'])
    await sendAll([page('deep/index.html')], 'replace')
    await sendAll([page('deep/index.html'), page('beside.html')], 'replace')
    expect(await paths()).toEqual(['beside.html', 'deep/index.html'])
    await ann.visitor.request(contract.removeHomepageFile, { query: { path: 'beside.html' } })
    const zip = await carried()
    await sendAll([page('else.html')], 'replace')
    await send(zip, 'replace')
    expect(await paths()).toEqual(['deep/index.html'])
  })

  it('WALL-10.13 WALL-10.10 what is carried away and brought back is the same, pictures to the byte', async () => {
    await write('index.html', `<title>Grüße</title>${'<p>Again.</p>'.repeat(500)}`)
    await write('empty.css', '')
    await ann.visitor.request(contract.sendHomepageFile, { query: { path: 'art/cat.png' }, bytes: png(40, 30) })
    await ann.visitor.request(contract.sendHomepageFile, { query: { path: 'song.wav' }, bytes: wav(300) })
    const shown = async () => (await own()).map(({ rev: _rev, changed_at: _at, ...file }) => file)
    const [before, zip] = [await shown(), await carried()]
    expect(await send(zip, 'replace')).toMatchObject({ ok: true })
    expect(await shown()).toEqual(before)
    // Into a home where nothing of it stands, pictures and sounds are made anew.
    ann = await house.person(`ann${(count += 1)}`)
    expect(await send(zip)).toMatchObject({ ok: true })
    expect(await paths()).toEqual(before.map(({ path }) => path))
    expect(await textOf('index.html')).toContain('Grüße')
  })
})

describe('what is refused', () => {
  const manyPages = Array.from({ length: sizes.homepagePages + 1 }, (_, at) => page(`p${at}.html`))
  const zeros = Buffer.alloc(8 * 1_048_576)
  const whole = zipOf([page('index.html'), page('two.html')])
  const cases: [string, Uint8Array<ArrayBuffer>, string, RegExp][] = [
    ['no zip', new Uint8Array(Buffer.from('<h1>Hello</h1>')), 'UNSUPPORTED_TYPE', /no zip/],
    ['nothing at all', new Uint8Array(0), 'UNSUPPORTED_TYPE', /no zip/],
    ['one cut short', whole.slice(0, whole.length - 30), 'UNSUPPORTED_TYPE', /no zip/],
    ['one with something before it', new Uint8Array([...Buffer.from('#!/bin/sh\n'), ...whole]), 'VALIDATION', /broken/],
    ['an empty one', zipOf([]), 'EMPTY', /nothing in this zip/],
    ['nothing but what computers put there', zipOf([{ name: '__MACOSX/._a.html' }]), 'EMPTY', /nothing in this zip/],
    [
      'a name that climbs',
      zipOf([page('../../etc/index.html')]),
      'VALIDATION',
      /“\.\.\/\.\.\/etc\/index\.html” has names/,
    ],
    ['a name from the root', zipOf([page('/index.html')]), 'VALIDATION', /has names/],
    ['a name with Windows’ slashes that climbs', zipOf([page('..\\index.html')]), 'VALIDATION', /has names/],
    ['a drive', zipOf([page('C:/index.html')]), 'VALIDATION', /has names/],
    ['a name kept by Windows', zipOf([page('con.html')]), 'VALIDATION', /keep for themselves/],
    ['a name that turns around', zipOf([page('a\u202elmth.html')]), 'VALIDATION', /has names/],
    [
      'a name that is no UTF-8 and says so',
      zipOf([{ name: Buffer.from([0xff, 0x2e, 0x68]), flags: 0x800 }]),
      'VALIDATION',
      /not what it says/,
    ],
    ['too deep', zipOf([page('a/b/c/d/e/f.html')]), 'VALIDATION', /folders deep/],
    ['an ending of no page', zipOf([page('index.html'), page('run.js')]), 'VALIDATION', /“run\.js” ends in nothing/],
    ['one name twice, in another case', zipOf([page('a.html'), page('A.html')]), 'VALIDATION', /twice/],
    ['a link to elsewhere', zipOf([{ ...page('a.html'), mode: 0o120_777 }]), 'VALIDATION', /points elsewhere/],
    ['a device', zipOf([{ ...page('a.html'), mode: 0o020_666 }]), 'VALIDATION', /points elsewhere/],
    ['a locked file', zipOf([{ ...page('a.html'), flags: 0x801 }]), 'VALIDATION', /passphrase/],
    ['another way of packing', zipOf([{ ...page('a.html'), method: 12 }]), 'VALIDATION', /ordinary zip/],
    ['a small file that grows large', zipOf([{ name: 'a.wav', bytes: zeros }]), 'VALIDATION', /100 times/],
    [
      'what would be more than all may be',
      zipOf([{ ...page('a.html'), listed: { bytes: 60 * 1_048_576 } }]),
      'TOO_LARGE',
      /50 MiB/,
    ],
    [
      'more than is listed',
      zipOf([{ name: 'a.html', bytes: 'x'.repeat(5_000), listed: { bytes: 10 } }]),
      'VALIDATION',
      /broken/,
    ],
    ['less than is listed', zipOf([{ name: 'a.html', bytes: 'x', listed: { bytes: 1_000 } }]), 'VALIDATION', /broken/],
    ['another sum', zipOf([{ ...page('a.html'), listed: { crc: 1 } }]), 'VALIDATION', /a\.html.* broken/],
    ['another name before its bytes', zipOf([{ ...page('a.html'), localName: 'b.html' }]), 'VALIDATION', /broken/],
    [
      'the same bytes for two files',
      zipOf([page('a.html'), { ...page('a.html'), name: 'b.html', localName: 'a.html', listed: { offset: 0 } }]),
      'VALIDATION',
      /broken/,
    ],
    [
      'more names than may be',
      zipOf(Array.from({ length: sizes.homepageArchiveEntries + 1 }, (_, at) => page(`${at}/`))),
      'TOO_LARGE',
      /1000 files/,
    ],
    ['more pages than may be', zipOf(manyPages), 'QUOTA', /20 pages/],
    [
      'a text that is too long',
      zipOf([{ name: 'a.html', bytes: 'ä b '.repeat(20_000) }]),
      'TOO_LONG',
      /a\.html: .*longer/,
    ],
    [
      'a picture with another sum',
      zipOf([{ name: 'a.png', bytes: png(20, 20), listed: { crc: 1 } }]),
      'VALIDATION',
      /a\.png: .*broken/,
    ],
    [
      'a picture with more bytes than are listed',
      zipOf([{ name: 'a.png', bytes: png(20, 20), listed: { bytes: 10 } }]),
      'VALIDATION',
      /a\.png: .*broken/,
    ],
    [
      'a picture that is none',
      zipOf([{ name: 'a.png', bytes: '<script>' }]),
      'UNSUPPORTED_TYPE',
      /a\.png: .*no picture/,
    ],
  ]
  it.each(cases)('WALL-10.13 %s: and all stays as it was', async (_what, zip, code, sentence) => {
    await write('index.html', 'mine')
    const answer = await send(zip, 'replace')
    expect(answer).toMatchObject({ ok: false, code })
    expect(answer).toHaveProperty('error', expect.stringMatching(sentence))
    expect(await paths()).toEqual(['index.html'])
    expect(await textOf('index.html')).toBe('mine')
  })

  it('WALL-10.13 a picture that was made for a zip which is refused later is gone from one’s files', async () => {
    const answer = await sendAll([
      { name: 'a.png', bytes: png(30, 30) },
      { name: 'b.png', bytes: 'no picture' },
    ])
    expect(answer).toMatchObject({ ok: false, code: 'UNSUPPORTED_TYPE' })
    expect(
      await house.house.ctx.db.reader.selectFrom('files').select('name').where('owner_id', '=', ann.id).execute(),
    ).toEqual([])
  })

  it('WALL-10.13 of a zip that is refused over one of its first bytes nothing stays open, and the next is taken', async () => {
    const noise = Buffer.alloc(900_000, 7)
    for (const method of [0, 8]) {
      const bytes = method === 0 ? noise : randomBytes(900_000)
      expect(await sendAll([{ name: 'a.png', bytes, method }, page('index.html')])).toMatchObject({
        ok: false,
        code: 'UNSUPPORTED_TYPE',
      })
    }
    await expect.poll(openArrivals).toEqual([])
    expect(await sendAll([page('index.html')])).toMatchObject({ ok: true })
  })

  it('WALL-10.13 WALL-10.3 what is too much together with what is there is refused whole', async () => {
    await write('index.html', 'mine')
    const pages = manyPages.slice(1)
    expect(await sendAll(pages)).toMatchObject({ ok: false, code: 'QUOTA' })
    expect(await paths()).toEqual(['index.html'])
    expect(await sendAll(pages, 'replace')).toMatchObject({ ok: true })
    expect(await paths()).toHaveLength(sizes.homepagePages)
  })
})

it('WALL-10.13 while the largest zip is taken others are answered, and the loop is late by at most 50 ms', async () => {
  // Letters of every script cost the most to read.
  const text = (at: number): string => `${at}${'ä̈日記 e\u0301 '.repeat(5_000)}`.slice(0, 32_000)
  const entries = Array.from({ length: sizes.homepageFiles }, (_, at) => ({ name: `s${at}.css`, bytes: text(at) }))
  const zip = zipOf(entries)
  // A machine that does something else for a moment is asked again.
  const rounds: number[] = []
  while (rounds.length < 3 && (rounds.at(-1) ?? 51) > 50) {
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    let done = false
    const work = send(zip, 'replace').finally(() => (done = true))
    let answered = 0
    while (!done) {
      expect((await ann.visitor.fetch('GET', '/api/rooms')).status).toBe(200)
      answered++
    }
    delay.disable()
    expect(await work).toMatchObject({ ok: true })
    expect(answered).toBeGreaterThan(5)
    rounds.push(delay.percentile(99) / 1e6)
  }
  expect(Math.min(...rounds)).toBeLessThanOrEqual(50)
}, 90_000)
