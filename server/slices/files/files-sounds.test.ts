// FILE-1 for sounds: every form that people record comes in, lasts as long as it really lasts, and keeps nothing but the sound.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uploadFile } from '#contract/files'
import { sizes } from '#contract/limits'
import { type FileBytes, send, sent, type Use } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { adts, fragmentedMp4, mp3, mp4, ogg, wav, webm } from '#dev-env/sounds'

let house: TestNeoSpace
let ann: Person
beforeAll(async () => {
  house = await testNeoSpace()
  ann = await house.person('ann')
})
afterAll(() => house[Symbol.asyncDispose]())

const canary = 'CANARY-somebody-s-name'
const forms: readonly (readonly [string, (ms: number) => FileBytes, string])[] = [
  ['WAV', (ms) => wav(ms, canary), 'audio/wav'],
  ['MP3', (ms) => mp3(ms, canary), 'audio/mpeg'],
  ['Ogg with Opus', (ms) => ogg(ms, canary), 'audio/ogg'],
  ['WebM with Opus, without lengths or duration', (ms) => webm(ms, canary), 'audio/ogg'],
  ['MP4 with AAC', (ms) => mp4(ms, canary), 'audio/aac'],
  ['MP4 with AAC in fragments', (ms) => fragmentedMp4(ms, canary), 'audio/aac'],
  ['MP4 with Opus in fragments', (ms) => fragmentedMp4(ms, canary, 'opus'), 'audio/ogg'],
  ['bare AAC', adts, 'audio/aac'],
]
const kept = async (url: string) => Buffer.from(await (await fetch(`${house.url}${url}`)).arrayBuffer())

describe('what comes in', () => {
  test.each(forms)('FILE-1.7 UP-13 %s', async (_, make, type) => {
    const file = await send(ann, make(2_000), 'voice')
    expect(file).toMatchObject({ kind: 'audio', use: 'voice', type, width: null, height: null, srcset: null })
    // What it claims of the whole counts for nothing, and a frame more or less is left to its end.
    expect(Math.abs((file.duration_ms ?? 0) - 2_000)).toBeLessThan(60)
    const answer = await fetch(`${house.url}${file.url}`, { headers: { range: 'bytes=0-9' } })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([206, type])
  })

  test.each(forms)(
    'FILE-1.8 UP-02 of %s nothing but the sound is kept, and it comes out the same when it comes in again',
    async (_, make) => {
      const file = await send(ann, make(1_000), 'voice')
      const bytes = await kept(file.url)
      expect(bytes.includes('CANARY')).toBe(false)
      const again = await send(ann, new Uint8Array(bytes), 'voice')
      expect((await kept(again.url)).equals(bytes)).toBe(true)
      expect(again.duration_ms).toBe(file.duration_ms)
    },
  )

  test('UP-12 how loud it is, is numbers from 0 to 1, 64 of a voice and 200 of a sound, and follows the sound', async () => {
    for (const [use, points] of [
      ['intro', 64],
      ['audio', 200],
      ['anthem', 200],
    ] as const)
      expect((await send(ann, webm(1_000), use)).peaks).toHaveLength(points)
    for (const [, make] of forms) {
      const { peaks } = await send(ann, make(1_000), 'voice')
      expect(peaks).toHaveLength(64)
      for (const peak of peaks ?? []) expect(peak >= 0 && peak <= 1).toBe(true)
    }
    const { peaks } = await send(ann, wav(1_000), 'voice')
    expect(Math.max(...(peaks ?? []).slice(0, 32))).toBe(0)
    expect(Math.min(...(peaks ?? []).slice(33))).toBeGreaterThan(0.9)
  })
})

describe('a part of it', () => {
  test.each(forms)('FILE-1.9 of %s what lies between two moments is kept, and nothing else', async (_, make) => {
    const cut = await ann.visitor.request(uploadFile, {
      query: { use: 'intro', from_ms: 1_000, to_ms: 31_000 },
      bytes: make(60_000),
    })
    const lasts = cut.file.duration_ms ?? 0
    expect(lasts > 29_900 && lasts <= 30_000).toBe(true)
    // What was cut off takes no room, but for what a decoder needs to settle.
    const whole = await send(ann, make(60_000), 'audio')
    expect(cut.file.bytes / whole.bytes).toBeLessThan(0.52)
  })

  test('FILE-1.9 the curve follows what was kept', async () => {
    const { file } = await ann.visitor.request(uploadFile, {
      query: { use: 'voice', from_ms: 250, to_ms: 750 },
      bytes: wav(1_000),
    })
    expect(file.duration_ms).toBe(500)
    expect(Math.max(...(file.peaks ?? []).slice(0, 31))).toBe(0)
    expect(Math.min(...(file.peaks ?? []).slice(33))).toBeGreaterThan(0.9)
  })

  test.each([
    ['half a part', { from_ms: 10 }],
    ['an end before its beginning', { from_ms: 500, to_ms: 100 }],
    ['what lies behind its end', { from_ms: 5_000, to_ms: 6_000 }],
    ['less than a frame', { from_ms: 5, to_ms: 5 }],
  ])('FILE-1.9 refuses %s', async (_, query) => {
    const { body } = await ann.visitor.ask(uploadFile, { query: { use: 'voice', ...query }, bytes: webm(1_000) })
    expect(body).toMatchObject({ ok: false, code: 'VALIDATION' })
  })

  test('FILE-1.9 a picture has no part that sounds', async () => {
    const { body } = await ann.visitor.ask(uploadFile, {
      query: { use: 'image', from_ms: 0, to_ms: 10 },
      bytes: png(20, 20),
    })
    expect(body).toMatchObject({ ok: false, code: 'VALIDATION' })
  })
})

describe('what is refused', () => {
  test.each<[Use, number]>([
    ['intro', 30_000],
    ['voice', 60_000],
    ['audio', 120_000],
    ['anthem', 120_000],
  ])('FILE-1.7 as %s nothing lasts longer than it may', async (use, ms) => {
    expect(await sent(ann, webm(ms - 100), use)).toBe('ok')
    expect(await sent(ann, webm(ms + 500), use)).toBe('TOO_LARGE')
  })

  test('FILE-1.7 as a voice or an intro nothing is larger than several times what a recorder makes of it', async () => {
    for (const [use, most, lasts] of [
      ['intro', sizes.introBytes, sizes.introMs],
      ['voice', sizes.voiceBytes, sizes.voiceMs],
    ] as const) {
      const filled = new Uint8Array(most + 1)
      filled.set(wav(1_000))
      expect(await sent(ann, filled, use)).toBe('TOO_LARGE')
      // At 48 000 bits a second.
      expect(most / (lasts * 6)).toBeGreaterThan(4)
    }
  })

  test('UP-03 a forged duration: what is claimed in the container makes nothing shorter', async () => {
    for (const forged of [
      ogg(90_000, '', 1_000),
      mp3(90_000, '', 10),
      mp4(90_000, '', 'aac', 1_000),
      mp4(90_000, '', 'opus', 1_000),
    ])
      expect(await sent(ann, forged, 'voice')).toBe('TOO_LARGE')
    const { duration_ms } = await send(ann, ogg(1_000, '', 50_000), 'voice')
    expect(duration_ms).toBeLessThan(1_100)
  })

  test('FILE-1.2 UP-01 a picture as a sound, a sound as a picture, another codec, a film', async () => {
    expect(await sent(ann, png(20, 20), 'voice')).toBe('UNSUPPORTED_TYPE')
    expect(await sent(ann, wav(100), 'image')).toBe('UNSUPPORTED_TYPE')
    expect(await sent(ann, webm(100, '', 'A_VORBIS'), 'voice')).toBe('UNSUPPORTED_TYPE')
    const film = Buffer.from(mp4(100)).toString('latin1').replace('soun', 'vide')
    expect(await sent(ann, new Uint8Array(Buffer.from(film, 'latin1')), 'voice')).toBe('UNSUPPORTED_TYPE')
  })

  test('UP-04 each form cut at any place, and with any byte turned over, is taken or refused, and never a fault', async () => {
    const said = new Set<string>()
    for (const [, make] of forms) {
      const whole = make(200)
      const broken = Array.from({ length: 12 }, (_, index) => {
        const at = Math.floor((whole.length * (index + 1)) / 13)
        const turned = Uint8Array.from(whole)
        turned[at] = (turned[at] ?? 0) ^ 0xff
        return [whole.slice(0, at), turned]
      }).flat()
      for (const bytes of broken) said.add(await sent(ann, bytes, 'voice'))
    }
    expect([...said].filter((code) => !['ok', 'UNSUPPORTED_TYPE', 'TOO_LARGE'].includes(code))).toEqual([])
    expect(said.has('UNSUPPORTED_TYPE')).toBe(true)
    expect(house.log.filter(({ msg }) => msg === 'a media process died over a file')).toEqual([])
  })
})
