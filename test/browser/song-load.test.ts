// How much of a processor a song takes in a real browser, and that nothing of it is lost: the figures are in docs/performance.md.
import { expect, test } from 'vitest'
import { loudSong } from '#dev-env/songs'
import { songPage } from './song-place.ts'

const at = songPage()

test('SONG-1.56 twelve tracks of sixteen steps at 160 take at most a quarter of a core', async () => {
  const shares = await at.page.evaluate(async (song) => {
    const found: number[] = []
    for (let round = 0; round < 3; round += 1) {
      const seconds = 20
      const context = new OfflineAudioContext({ numberOfChannels: 2, length: 44_100 * seconds, sampleRate: 44_100 })
      const player = await makeSongPlayer(context as unknown as AudioContext)
      player.output.connect(context.destination)
      player.load(song)
      player.play({ lane: true })
      await new Promise((resolve) => setTimeout(resolve, 300))
      const begun = performance.now()
      await context.startRendering()
      found.push((performance.now() - begun) / 1_000 / seconds)
    }
    return found
  }, loudSong(16))
  console.log(`shares of a core: ${shares.map((share) => `${(share * 100).toFixed(1)} %`).join(', ')}`)
  expect(Math.min(...shares)).toBeLessThan(0.25)
})

test('SONG-1.56 a minute of them comes whole: no quantum is lost, and there is as much sound as time', async () => {
  const seen = await at.page.evaluate(async (song) => {
    const context = new AudioContext({ latencyHint: 'balanced' })
    await context.resume()
    const player = await makeSongPlayer(context)
    player.output.connect(context.destination)
    player.load(song)
    player.play({ lane: true })
    await new Promise<void>((resolve) => player.onPlace(({ step }) => step > 1 && resolve()))
    // As the worklet tells them: the step by the frames that it made, the time by the context's clock.
    const tellings: {
      readonly place: { readonly step: number }
      readonly time: number
      readonly secondsPerStep: number
    }[] = []
    const { port } = player.output as AudioWorkletNode
    port.addEventListener('message', ({ data }) => tellings.push(data))
    const underruns = (): number | null =>
      Reflect.get(Reflect.get(context, 'playbackStats') ?? {}, 'underrunEvents') ?? null
    const begun = { clock: context.currentTime, time: performance.now(), underruns: underruns() }
    await new Promise((resolve) => setTimeout(resolve, 60_000))
    const clock = context.currentTime - begun.clock
    const time = (performance.now() - begun.time) / 1_000
    const [first, last] = [tellings[0], tellings.at(-1)]
    if (!first || !last) throw new Error('nothing was told')
    const made = (last.place.step - first.place.step) * first.secondsPerStep
    const lostFrames = Math.round((last.time - first.time - made) * context.sampleRate)
    const missed = begun.underruns === null ? null : (underruns() ?? 0) - begun.underruns
    await player[Symbol.asyncDispose]()
    await context.close()
    return { clock, time, tellings: tellings.length, lostFrames, missed }
  }, loudSong(16))
  console.log(JSON.stringify(seen))
  expect(seen.tellings).toBeGreaterThan(1_200)
  expect(Math.abs(seen.lostFrames)).toBe(0)
  // What cannot be rendered in time makes the context's clock late. How often the device had to wait beside other work is only told.
  expect(Math.abs(seen.clock - seen.time)).toBeLessThan(0.25)
})
