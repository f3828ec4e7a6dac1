// A song as samples, made piece by piece as fast as it goes, so that whoever asks can say how far it is, or stop.
import { courseOf } from '../lane.ts'
import type { Played } from '../played.types.ts'
import type { Song } from '../song.types.ts'
import { strikesBetween } from '../strikes-between.ts'
import { limiterDelay } from './effects/limiter.ts'
import { makeEngine } from './engine.ts'

const pieceFrames = 8_192
/** What rings on after the last step: until it is below −70 dB, and not for ever. */
const tail = { seconds: 12, silent: 10 ** (-70 / 20), quietSeconds: 0.25 } as const

/** Longer songs are not rendered: a file of them would be more than 150 MiB. */
export const longestSeconds = 900

export interface Piece {
  readonly left: Float32Array
  readonly right: Float32Array
  /** 0–1, how much of all there is with it. */
  readonly progress: number
}

export interface Sound {
  readonly sampleRate: number
  readonly left: Float32Array
  readonly right: Float32Array
}

export interface Rendering {
  readonly sampleRate?: number
  /** All of the lane, if nothing else is said. */
  readonly what?: Played
}

/** How long a song is from its first step to its last, without what rings on. */
export const secondsOf = (song: Song, what: Played = { lane: true }): number =>
  (courseOf(song, { ...what, once: true }).length * 60) / (song.bpm * song.perBeat)

/** The pieces of a song, once from beginning to end. Equal songs give equal samples. Throws a RangeError for one that is longer than `longestSeconds`. */
export function* renderPieces(
  song: Song,
  { sampleRate = 44_100, what = { lane: true } }: Rendering = {},
): Generator<Piece> {
  const seconds = secondsOf(song, what)
  if (!(seconds <= longestSeconds)) throw new RangeError(`${Math.round(seconds)} seconds are too long to be rendered`)
  const once: Played = { ...what, once: true }
  const engine = makeEngine({ sampleRate })
  engine.load(song)
  const perStep = (60 * sampleRate) / (song.bpm * song.perBeat)
  const body = Math.ceil(seconds * sampleRate)
  const expected = body + sampleRate
  let told = 0
  let quiet = 0
  // What comes first is the silence that the limiter looks ahead into.
  let skip: number = limiterDelay
  for (let frame = 0; frame < body + tail.seconds * sampleRate; frame += pieceFrames) {
    const until = (frame + pieceFrames) / perStep
    for (const strike of strikesBetween(song, once, told, until))
      engine.strike(strike, Math.round(strike.at * perStep), perStep)
    told = until
    const left = new Float32Array(pieceFrames)
    const right = new Float32Array(pieceFrames)
    engine.render(left, right)
    const loud = engine.peaks().sum > tail.silent
    quiet = loud ? 0 : quiet + pieceFrames
    const over = frame + pieceFrames - limiterDelay >= body && quiet >= tail.quietSeconds * sampleRate
    yield {
      left: left.subarray(skip),
      right: right.subarray(skip),
      progress: over ? 1 : Math.min(0.99, (frame + pieceFrames) / expected),
    }
    skip = 0
    if (over) return
  }
}

/** All of a song at once. `told` hears how far it is. */
export function renderSong(song: Song, rendering: Rendering = {}, told?: (progress: number) => void): Sound {
  const pieces: Piece[] = []
  for (const piece of renderPieces(song, rendering)) {
    pieces.push(piece)
    told?.(piece.progress)
  }
  const length = pieces.reduce((sum, { left }) => sum + left.length, 0)
  const sound = {
    sampleRate: rendering.sampleRate ?? 44_100,
    left: new Float32Array(length),
    right: new Float32Array(length),
  }
  let at = 0
  for (const { left, right } of pieces) {
    sound.left.set(left, at)
    sound.right.set(right, at)
    at += left.length
  }
  return sound
}
