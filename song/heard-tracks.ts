// Which tracks sound: those that are not muted, and where some are alone, those alone.
import { numberOf } from './chance.ts'
import { isPitched } from './instruments.ts'
import type { Track } from './song.types.ts'

export interface HeardTrack {
  /** Its place among the tracks, by which strikes of one moment are ordered. */
  readonly place: number
  readonly pitched: boolean
  /** What makes its chances its own. */
  readonly mark: number
}

const heard = new WeakMap<readonly Track[], ReadonlyMap<string, HeardTrack>>()

/** The tracks that sound, by id. */
export function heardTracks(tracks: readonly Track[]): ReadonlyMap<string, HeardTrack> {
  const known = heard.get(tracks)
  if (known) return known
  const alone = tracks.some(({ solo }) => solo)
  const found = new Map(
    tracks.flatMap(({ id, instrument, mute, solo }, place): [string, HeardTrack][] =>
      mute || (alone && !solo) ? [] : [[id, { place, pitched: isPitched(instrument), mark: numberOf(id) }]],
    ),
  )
  heard.set(tracks, found)
  return found
}
