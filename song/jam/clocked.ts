// Where a jam is at a moment of the house's clock: one anchor, from which everybody counts the same step.
import { rounded } from '../format/read-fields.ts'
import type { Song } from '../song.types.ts'
import type { Anchor, JamTransport } from './jam.types.ts'

type Tempo = Pick<Song, 'bpm' | 'perBeat'>

/** Steps in a millisecond. */
export const stepsPerMs = ({ bpm, perBeat }: Tempo): number => (bpm * perBeat) / 60_000

/** [SONG-3.6] The step that sounds at a moment, with its fraction; before the first step it is below where it begins. Of one that stands still, where it stopped. */
export const stepAt = (tempo: Tempo, { playing, at, step }: JamTransport, now: number): number =>
  playing ? step + (now - at) * stepsPerMs(tempo) : step

/** [SONG-3.7] The anchor from which another tempo counts, so that nothing is left out or heard twice: no earlier than the one that holds. */
export function anchorFrom(tempo: Tempo, transport: JamTransport, from: number): Anchor {
  const at = Math.max(from, transport.at)
  return { at, step: Math.max(0, rounded(stepAt(tempo, transport, at))) }
}
