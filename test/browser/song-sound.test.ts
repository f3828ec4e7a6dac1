// Songs in a real browser: played in a worklet under the house’s policy as they are in Node, led, tried out, changed, and rendered in a worker.
import { expect, test } from 'vitest'
import { cellAt, loudSong, songOf, trackOf } from '#dev-env/songs'
import { renderSong } from '#song/dsp/render-song'
import type { Song } from '#song/song.types'
import { writeWav } from '#song/wav'
import type { SongPlace as Told } from '../../web/sound/song-player.types.ts'
import { songPage } from './song-place.ts'

const at = songPage()

const beat: Song = songOf(
  [trackOf('kick'), trackOf('lead', { volume: -6 })],
  { kick: [cellAt(0, 60), cellAt(8, 60)], lead: [cellAt(4, 72, { length: 4 })] },
  { bpm: 120, times: 2 },
)

test('SONG-1.52 what a browser makes of a song is what Node makes of it', async () => {
  const samples = await at.page.evaluate(async (song) => {
    const context = new OfflineAudioContext({ numberOfChannels: 2, length: 44_100 * 3, sampleRate: 44_100 })
    // A player asks nothing of its context that an offline one has not.
    const player = await makeSongPlayer(context as unknown as AudioContext)
    player.output.connect(context.destination)
    player.load(song)
    player.play({ lane: true, once: true })
    // Orders are heard before the first quantum that is rendered after this.
    await new Promise((resolve) => setTimeout(resolve, 300))
    return [...(await context.startRendering()).getChannelData(0)]
  }, beat)
  const { left } = renderSong(beat)
  const first = samples.findIndex((value) => value !== 0)
  const own = left.findIndex((value) => value !== 0)
  expect(first).toBeGreaterThan(-1)
  expect(first).toBeLessThan(44_100)
  const off = Math.max(
    ...left.subarray(own, own + 88_200).map((value, index) => Math.abs(value - (samples[first + index] ?? 0))),
  )
  expect(off).toBeLessThan(1e-5)
})

test('SONG-1.52 it plays, tells where it is, goes elsewhere, changes its tempo and stops', async () => {
  const seen = await at.page.evaluate(async (song) => {
    const context = new AudioContext()
    await context.resume()
    const player = await makeSongPlayer(context)
    player.output.connect(context.destination)
    const all: Told[] = []
    player.onPlace((told) => all.push(told))
    const until = (holds: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const look = (): unknown => (holds() ? resolve() : setTimeout(look, 10))
        look()
      })
    player.load(song)
    player.play({ lane: true })
    await until(() => (all.at(-1)?.step ?? 0) > 4)
    const begun = performance.now()
    const [from, fromStep] = [player.stepNow() ?? 0, all.length]
    await until(() => performance.now() - begun > 1_000)
    const steps = (player.stepNow() ?? 0) - from
    const tellings = all.length - fromStep
    const loudest = Math.max(...all.map(({ peaks }) => peaks['kick'] ?? 0))
    player.seek(20)
    await until(() => Math.abs((all.at(-1)?.step ?? 0) - 20) < 2)
    const section = all.at(-1)
    player.load({ ...song, bpm: 240 })
    const faster = player.stepNow() ?? 0
    const later = performance.now()
    await until(() => performance.now() - later > 500)
    const fasterSteps = (player.stepNow() ?? 0) - faster
    player.stop()
    await until(() => all.at(-1)?.playing === false)
    const stopped = player.stepNow()
    player.strike('lead', 60, 100)
    await until(() => (all.at(-1)?.peaks['lead'] ?? 0) > 0.01)
    player.release('lead', 60)
    await player[Symbol.asyncDispose]()
    await context.close()
    return { steps, tellings, loudest, section, fasterSteps, stopped }
  }, beat)
  // 120 beats a minute of four steps: eight steps a second.
  expect(Math.abs(seen.steps - 8)).toBeLessThan(1)
  expect(seen.tellings).toBeGreaterThan(20)
  expect(seen.tellings).toBeLessThan(36)
  expect(seen.loudest).toBeGreaterThan(0.1)
  expect(seen.section?.within).toBeLessThan(7)
  expect(seen.fasterSteps).toBeGreaterThan(6)
  expect(seen.stopped).toBeNull()
  expect(at.page.complaints).toEqual([])
})

test('SONG-1.52 a count-in clicks before the first step, and nothing of the song with it', async () => {
  const heard = await at.page.evaluate(async (song) => {
    const context = new AudioContext()
    await context.resume()
    const player = await makeSongPlayer(context)
    const all: Told[] = []
    player.onPlace((told) => all.push(told))
    player.load({ ...song, bpm: 240 })
    player.metronome(false, 1)
    player.play({ lane: true })
    player.output.connect(context.destination)
    await new Promise<void>((resolve) => player.onPlace(({ step }) => step > 2 && resolve()))
    await player[Symbol.asyncDispose]()
    await context.close()
    return all.map(({ step, peak, peaks }) => ({ step, peak, kick: peaks['kick'] ?? 0 }))
  }, beat)
  const before = heard.filter(({ step }) => step < -1)
  expect(before.length).toBeGreaterThan(5)
  expect(Math.max(...before.map(({ peak }) => peak))).toBeGreaterThan(0.1)
  expect(Math.max(...before.map(({ kick }) => kick))).toBe(0)
})

test('SONG-1.53 a WAV file comes from a worker that tells how far it is', async () => {
  const made = await at.page.evaluate(async (song) => {
    const shares: number[] = []
    const wav = await renderWav(song, { lane: true }, (share) => shares.push(share), new AbortController().signal)
    const view = new DataView(wav)
    const letters = String.fromCharCode(...new Uint8Array(wav, 0, 4))
    const sum = new Uint8Array(wav).reduce((so, byte) => (so * 31 + byte) % 65_521, 7)
    return {
      bytes: wav.byteLength,
      sum,
      letters,
      rate: view.getUint32(24, true),
      bits: view.getUint16(34, true),
      shares,
    }
  }, beat)
  expect(made.letters).toBe('RIFF')
  expect(made).toMatchObject({ rate: 44_100, bits: 16 })
  // Byte for byte what Node writes.
  const own = new Uint8Array(writeWav(renderSong(beat)))
  expect(made.bytes).toBe(own.length)
  expect(made.sum).toBe(own.reduce((so, byte) => (so * 31 + byte) % 65_521, 7))
  expect(made.shares.toSorted((one, two) => one - two)).toEqual(made.shares)
  expect(made.shares.length).toBeGreaterThan(3)
  expect(at.page.complaints).toEqual([])
})

test('SONG-1.53 what is no longer wanted ends, and what is too long is refused', async () => {
  const said = await at.page.evaluate(
    async (songs) => {
      const ending = new AbortController()
      const first = renderWav(songs.long, { lane: true }, () => ending.abort(new Error('enough')), ending.signal)
      const why = await first.catch((error: unknown) => String(error))
      const tooLong = await renderWav(songs.endless, { lane: true }, () => {}, new AbortController().signal).catch(
        (error: unknown) => (error instanceof RangeError ? 'range' : String(error)),
      )
      return { why, tooLong }
    },
    {
      long: loudSong(40),
      endless: { ...beat, bpm: 30, lane: Array.from({ length: 128 }, () => ({ pattern: 0, times: 64, transpose: 0 })) },
    },
  )
  expect(said).toEqual({ why: 'Error: enough', tooLong: 'range' })
  await expect.poll(() => at.page.workers().length).toBe(0)
})
