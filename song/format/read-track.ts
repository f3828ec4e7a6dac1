// Reads one track: who plays, and how it stands in the mix.
import { instruments } from '../instruments.ts'
import { songLimits } from '../limits.ts'
import { type Control, controls, type Track } from '../song.types.ts'
import { bounds } from './bounds.ts'
import { type Desk, tell } from './desk.ts'
import { own, readChoice, readFlag, readName, readNumber, readObject, readSome } from './read-fields.ts'

const goodId = /^[a-z0-9]{1,8}$/

/** The id by which cells name a track. */
export function readTrackId(desk: Desk, path: string, value: unknown): string {
  if (typeof value === 'string' && goodId.test(value)) return value
  tell(desk, value === undefined ? 'missing' : 'id', path, value)
  return ''
}

/** One track; null where there is none to read. */
export function readTrack(desk: Desk, path: string, value: unknown): Track | null {
  const from = readObject(desk, path, value)
  if (!from) return null
  return { id: readTrackId(desk, `${path}.id`, own(from, 'id')), ...readTrackLook(desk, path, from) }
}

/** All of a track but its id. */
export function readTrackLook(desk: Desk, path: string, from: object): Omit<Track, 'id'> {
  const at = (key: string): [Desk, string, unknown] => [desk, `${path}.${key}`, own(from, key)]
  return {
    name: readName(...at('name'), songLimits.nameCharacters),
    instrument: readChoice(...at('instrument'), instruments),
    volume: readNumber(...at('volume'), bounds.volume),
    pan: readNumber(...at('pan'), bounds.pan),
    mute: readFlag(...at('mute')),
    solo: readFlag(...at('solo')),
    reverb: readNumber(...at('reverb'), bounds.share),
    delay: readNumber(...at('delay'), bounds.share),
    tone: readTone(...at('tone')),
  }
}

function readTone(desk: Desk, path: string, value: unknown): Track['tone'] {
  const tone: Partial<Record<Control, number>> = {}
  const from = readObject(desk, path, value)
  if (!from) return tone
  for (const control of controls) {
    const said = own(from, control)
    if (said !== undefined) tone[control] = readNumber(desk, `${path}.${control}`, said, bounds.share)
  }
  return tone
}

/** All tracks, each with an id of its own. */
export function readTracks(desk: Desk, value: unknown): Track[] {
  const tracks: Track[] = []
  for (const [index, one] of readSome(desk, 'tracks', value, songLimits.tracks).entries()) {
    const track = readTrack(desk, `tracks[${index}]`, one)
    if (!track) continue
    if (tracks.some(({ id }) => id === track.id)) tell(desk, 'twice', `tracks[${index}].id`, track.id)
    tracks.push(track)
  }
  return tracks
}
