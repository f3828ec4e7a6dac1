// The one that knows where a song is: an anchor, a moment at which a step sounded, from which every other moment follows. It has no timer: whoever makes sound asks it, quantum by quantum, what is due.
import { clicksBetween, type CountIn } from './clicks.ts'
import { courseOf, placeAt, stepOfPlace } from './lane.ts'
import type { Played } from './played.types.ts'
import type { Song, Strike } from './song.types.ts'
import { reach } from './groove.ts'
import { strikesBetween } from './strikes-between.ts'

export interface DueStrike {
  /** On the clock of whoever asks, in seconds. */
  readonly time: number
  readonly strike: Strike
}

export interface Click {
  readonly time: number
  /** The first of a bar. */
  readonly strong: boolean
}

export interface Due {
  readonly strikes: readonly DueStrike[]
  readonly clicks: readonly Click[]
  /** What was played once is over, and the transport has stopped. */
  readonly ended: boolean
}

export interface Transport {
  /** Takes a song, or its next version: what plays goes on where it is. `step` keeps the number of the step instead of the place in the lane, for those who share a clock. */
  load(song: Song, now: number, keep?: 'place' | 'step'): void
  /** From a step, at a moment that may be yet to come, after bars of clicks. What played before is over. */
  play(what: Played, now: number, from: number, countInBars?: number): void
  /** Plays what it plays over and over from now on, or once: to the end of the round that it is in. Answers what it plays; null while stopped. */
  repeat(again: boolean, now: number): Played | null
  stop(): void
  /** Goes on from another step; nothing where nothing plays. */
  seek(step: number, now: number): void
  /** Says that this step sounds at this moment; nothing is struck twice or left out for it. For clocks that drift apart. */
  align(step: number, now: number): void
  metronome(on: boolean): void
  /** What sounds from where the last answer ended up to this moment. */
  advance(until: number): Due
  /** Where it is, or will be, at a moment; null while stopped; below the first step during a count-in. */
  stepAt(time: number): number | null
  secondsPerStep(): number
}

const nothing: Due = Object.freeze({ strikes: Object.freeze([]), clicks: Object.freeze([]), ended: false })
const over: Due = Object.freeze({ ...nothing, ended: true })

interface Run {
  what: Played
  countIn: CountIn | null
  /** The anchor. */
  time: number
  step: number
  /** Up to these steps everything was told. */
  struck: number
  clicked: number
}

/** A transport that stands still. */
export function makeTransport(first: Song): Transport {
  let song = first
  let run: Run | null = null
  let ticking = false

  const secondsPerStep = (): number => 60 / (song.bpm * song.perBeat)
  const stepIn = (at: Run, time: number): number => at.step + (time - at.time) / secondsPerStep()
  const timeIn = (at: Run, step: number): number => at.time + (step - at.step) * secondsPerStep()
  const anchor = (at: Run, now: number, step: number): void => {
    at.time = now
    at.step = step
  }

  return {
    load(next, now, keep = 'place') {
      if (run) {
        const step = stepIn(run, now)
        const moved = keep === 'place' ? movedBy(song, next, run.what, run.struck) : 0
        anchor(run, now, step + moved)
        run.struck += moved
        run.clicked += moved
        run.countIn &&= { ...run.countIn, until: run.countIn.until + moved }
      }
      song = next
    },
    play(what, now, from, countInBars = 0) {
      const start = Number.isFinite(from) ? Math.max(0, from) : 0
      const steps = countInBars * song.beats * song.perBeat
      const countIn = steps > 0 ? { until: start, strong: song.beats * song.perBeat } : null
      run = { what, countIn, time: now, step: start - steps, struck: start, clicked: start - steps }
    },
    repeat(again, now) {
      if (!run || again === !run.what.once) return run && run.what
      const { once: _, ...over } = run.what
      // Rounds are counted from the one that is to be the last.
      const { length } = courseOf(song, run.what)
      const before = again ? 0 : Math.floor(Math.max(0, run.struck) / length) * length
      run.what = again ? over : { ...over, once: true }
      anchor(run, now, stepIn(run, now) - before)
      run.struck -= before
      run.clicked -= before
      return run.what
    },
    stop() {
      run = null
    },
    seek(step, now) {
      if (!run || !Number.isFinite(step)) return
      const to = Math.max(0, step)
      run = { what: run.what, countIn: null, time: now, step: to, struck: to, clicked: to }
    },
    align(step, now) {
      if (run && Number.isFinite(step)) anchor(run, now, step)
    },
    metronome(on) {
      ticking = on
    },
    advance(until) {
      if (!run || !Number.isFinite(until)) return nothing
      const at = run
      const to = stepIn(at, until)
      const clicks =
        to > at.clicked ? clicksBetween(song, at.what, at.clicked, to, at.countIn, ticking) : nothing.clicks
      const struck = to > at.struck ? strikesBetween(song, at.what, at.struck, to) : []
      at.clicked = Math.max(at.clicked, to)
      at.struck = Math.max(at.struck, to)
      const ended = at.what.once === true && to >= courseOf(song, at.what).length + reach.after
      if (ended) run = null
      if (struck.length === 0 && clicks.length === 0) return ended ? over : nothing
      return {
        strikes: struck.map((strike) => ({ time: timeIn(at, strike.at), strike })),
        clicks: clicks.map(({ time, strong }) => ({ time: timeIn(at, time), strong })),
        ended,
      }
    },
    stepAt: (time) => run && stepIn(run, time),
    secondsPerStep,
  }
}

/** By how many steps a place lies elsewhere in the next version of a song. */
function movedBy(song: Song, next: Song, what: Played, step: number): number {
  const to = stepOfPlace(next, what, placeAt(song, what, step))
  return to === null ? 0 : to - step
}
