// What runs on the thread of sound: transport and engine on one clock, the frames that were made. No timer of the page can make it late.
import { limiterDelay } from '#song/dsp/effects/limiter'
import { makeEngine } from '#song/dsp/engine'
import { blankSong } from '#song/blank-song'
import { placeAt } from '#song/lane'
import type { Played } from '#song/played.types'
import type { Song } from '#song/song.types'
import { makeTransport } from '#song/transport'
import { moveInStep } from './in-step.ts'
import type { SongOrder, SongTold } from './song-orders.types.ts'
import type { SongAnchor } from './song-player.types.ts'

const tellings = 30
/** Silent for so long and stopped, it makes nothing more until it is told something. */
const restAfterSeconds = 4
const silent = 1e-5

type Begin = Extract<SongOrder, { what: 'play' }> & { readonly at: number }

/** An instrument without a song. `tell` is called from within `render`. */
export function makeSongInstrument(sampleRate: number, tell: (told: SongTold) => void) {
  let song = blankSong(0)
  let what: Played = { lane: true }
  const engine = makeEngine({ sampleRate })
  const transport = makeTransport(song)
  const at = { playing: false, rested: 0, untold: Number.POSITIVE_INFINITY, held: 0, least: 0 }
  /** What is to happen at a moment of the context’s clock, which only the frames of that moment know. */
  let begins: Begin | null = null
  let comes: readonly { readonly song: Song; readonly anchor: SongAnchor }[] = []
  /** Where it ought to be, where others share its clock. */
  let aim: SongAnchor | null = null
  let hurries = false
  const now = (): number => engine.frame() / sampleRate
  const delay = limiterDelay / sampleRate

  function tellPlace(time: number): void {
    at.untold = 0
    // What is heard lies a little back, but never before what it began with.
    const step = Math.max(transport.stepAt(now() - delay) ?? 0, at.least)
    const { section, within } = placeAt(song, what, Math.max(step, 0))
    const { tracks, sum } = engine.peaks()
    tell({
      place: { playing: at.playing, step, section, within: step < 0 ? step : within, peaks: tracks, peak: sum },
      time,
      secondsPerStep: transport.secondsPerStep(),
    })
  }
  function load(next: Song): void {
    song = next
    engine.load(song)
    transport.load(song, now(), aim ? 'step' : 'place')
    // Where it was may lie earlier in the next version.
    at.least = Math.min(at.least, 0)
  }
  /** Whatever waited for its moment does not any more. */
  function loadLast(): void {
    const last = comes.at(-1)
    comes = []
    if (last) load(last.song)
  }
  function play({ played, from, countIn }: Omit<Begin, 'at'>, start: number): void {
    loadLast()
    engine.hush()
    what = played
    const late = Math.max(0, now() - start)
    const step = (from || 0) + late / transport.secondsPerStep()
    at.least = countIn > 0 ? Number.NEGATIVE_INFINITY : Math.max(step, 0)
    transport.play(what, start + late, step, countIn)
  }
  /** Does what the next `seconds` are the moment of. `shift` is by how much the frames that were made are ahead of the context’s clock. */
  function keepTime(shift: number, seconds: number): void {
    const madeAt = (time: number): number => time + shift - delay
    const isDue = (time: number): boolean => madeAt(time) < now() + seconds
    if (begins && (isDue(begins.at) || transport.stepAt(now()) === null)) {
      aim = { step: begins.from, time: begins.at }
      play(begins, madeAt(begins.at))
      begins = null
    }
    while (comes[0] && isDue(comes[0].anchor.time)) {
      const { song: next, anchor } = comes[0]
      comes = comes.slice(1)
      load(next)
      transport.align(anchor.step, madeAt(anchor.time))
      aim = anchor
      at.untold = Number.POSITIVE_INFINITY
    }
    if (
      aim &&
      at.playing &&
      moveInStep(transport, { ...aim, time: madeAt(aim.time) }, now(), hurries ? Infinity : seconds)
    )
      at.untold = Number.POSITIVE_INFINITY
    hurries = false
  }
  /** The last word on where the song is holds for what is yet to come too. */
  function align(anchor: SongAnchor): void {
    const last = comes.at(-1)
    if (begins) begins = { ...begins, from: anchor.step, at: anchor.time }
    else if (last) comes = [...comes.slice(0, -1), { ...last, anchor }]
    else aim = anchor
  }

  return {
    /** Does what the page says, from the next frame on. */
    hear(order: SongOrder): void {
      at.rested = 0
      at.untold = Number.POSITIVE_INFINITY
      if (order.what === 'load') {
        const anchor = order.anchor ?? comes.at(-1)?.anchor
        const before = order.anchor ? comes : comes.slice(0, -1)
        if (anchor && at.playing) comes = [...before, { song: order.song, anchor }]
        else load(order.song)
      } else if (order.what === 'play') {
        at.playing = true
        begins = order.at === undefined ? null : { ...order, at: order.at }
        if (begins) return
        aim = null
        play(order, now())
      } else if (order.what === 'align') {
        align(order.anchor)
        hurries = order.atOnce
      } else if (order.what === 'repeat') {
        if (!at.playing || order.again === !what.once) return
        what = transport.repeat(order.again, now()) ?? what
        at.least = 0
      } else if (order.what === 'stop') {
        at.playing = false
        at.least = 0
        begins = null
        transport.stop()
        loadLast()
        engine.hush()
      } else if (order.what === 'seek') {
        engine.hush()
        if (at.playing) at.least = Math.max(order.step || 0, 0)
        transport.seek(order.step, now())
      } else if (order.what === 'strike') {
        at.held += 1
        engine.press(order.track, order.note, order.force)
      } else if (order.what === 'release') {
        at.held = Math.max(0, at.held - 1)
        engine.release(order.track, order.note)
      } else if (order.what === 'metronome') transport.metronome(order.on)
    },
    /** Makes the next frames, which begin to be heard at `time`. */
    render(left: Float32Array, right: Float32Array, time: number): void {
      const frames = left.length
      if (!at.playing && at.held === 0 && at.rested > restAfterSeconds * sampleRate) {
        left.fill(0)
        right.fill(0)
        return
      }
      keepTime(now() - time, frames / sampleRate)
      if (at.playing) {
        const due = transport.advance(now() + frames / sampleRate)
        const perStep = transport.secondsPerStep() * sampleRate
        for (const { time: moment, strike } of due.strikes)
          engine.strike(strike, Math.round(moment * sampleRate), perStep)
        for (const { time: moment, strong } of due.clicks) engine.click(Math.round(moment * sampleRate), strong)
        if (due.ended) {
          at.playing = false
          at.least = 0
          at.untold = Number.POSITIVE_INFINITY
        }
      }
      if (at.untold >= sampleRate / tellings) tellPlace(time)
      engine.render(left, right)
      at.untold += frames
      if (isSilent(left) && isSilent(right)) at.rested += frames
      else at.rested = 0
    },
  }
}

function isSilent(sound: Float32Array): boolean {
  for (let index = 0; index < sound.length; index += 1) if (Math.abs(sound[index] ?? 0) > silent) return false
  return true
}
