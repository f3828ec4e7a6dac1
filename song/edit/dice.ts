// Dice that know music: notes of the scale, on the grid's strong places more often, by what an instrument does in a band. Equal seeds throw equally.
import { sharesFrom } from '../chance.ts'
import { usual } from '../format/read-cell.ts'
import { homeNote, type Instrument, isPitched } from '../instruments.ts'
import type { ScaleName } from '../scales.ts'
import type { Cell } from '../song.types.ts'
import { type GridPlace, ways } from './dice-ways.ts'
import { melody } from './melody.ts'
import { type Cells, rowOf } from './rows.ts'

export interface Throw {
  readonly seed: number
  readonly instrument: Instrument
  /** Of the pattern. */
  readonly length: number
  readonly perBeat: number
  readonly beats: number
  readonly key: number
  readonly scale: ScaleName
}

/** A row by chance. */
export function dice({ seed, instrument, length, perBeat, beats, key, scale }: Throw): Cells {
  const share = sharesFrom(seed)
  const way = ways(instrument)
  const steps = Array.from({ length }, (_, step) => step).filter(
    (step) => share() < way.chance[placeOf(step, perBeat, beats)],
  )
  // Silence is no throw.
  if (steps.length === 0) steps.push(way.chance.off > way.chance.bar ? Math.min(length - 1, perBeat >> 1) : 0)
  const notes = isPitched(instrument)
    ? melody({
        share,
        home: homeNote(instrument),
        key,
        scale,
        leap: way.leap,
        strong: steps.map((step) => step % perBeat === 0),
      })
    : []
  return rowOf(
    steps.flatMap((step, at): Cell[] => {
      const velocity = velocityAt(placeOf(step, perBeat, beats), share())
      const room = (steps[at + 1] ?? length) - step
      const length_ = Math.max(1, Math.min(way.hold, room))
      const base = { ...usual, step, velocity, length: length_ }
      const ratchet = share() < way.ratchet ? 2 : 1
      const played = notes[at] ?? [homeNote(instrument)]
      return played.slice(0, way.voices).map((note) => ({ ...base, ratchet, note }))
    }),
  )
}

/** How strong a place of the bar is: its first step, its even beats, its other beats, between two beats, elsewhere. */
function placeOf(step: number, perBeat: number, beats: number): GridPlace {
  const beat = Math.floor(step / perBeat) % beats
  if (step % perBeat === 0) return beat === 0 ? 'bar' : beat % 2 === 1 ? 'back' : 'beat'
  return (step % perBeat) * 2 === perBeat ? 'off' : 'rest'
}

const loud = { bar: 112, back: 108, beat: 104, off: 88, rest: 70 } as const

const velocityAt = (place: GridPlace, share: number): number => Math.round(loud[place] + (share - 0.5) * 20)
