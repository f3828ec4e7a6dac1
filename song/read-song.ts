// Reads a song that somebody sent or kept: exactly, with bounded work, and with every fault named. Songs of the original come in the same way.
import { type Desk, isFull, tell } from './format/desk.ts'
import { own, readList, readObject } from './format/read-fields.ts'
import { readEffects } from './format/read-effects.ts'
import { readLane } from './format/read-lane.ts'
import { readPattern } from './format/read-pattern.ts'
import { readSettings } from './format/read-settings.ts'
import { readTrack } from './format/read-track.ts'
import { songLimits } from './limits.ts'
import { oldSong } from './old-songs.ts'
import type { SongFault } from './song-fault.types.ts'
import { type Pattern, type Song, songVersion, type Track } from './song.types.ts'
import { bytesOf } from './write-song.ts'

export type ReadSong = { readonly song: Song } | { readonly faults: readonly SongFault[] }

/** A song from what was JSON. Fields that nobody knows are dropped, as everywhere in the house; everything else must be there and right. */
export function readSong(value: unknown): ReadSong {
  const desk: Desk = { faults: [] }
  const song = readWhole(desk, oldSong(value) ?? value)
  if (song && desk.faults.length === 0) {
    const bytes = bytesOf(song)
    if (bytes > songLimits.bytes) tell(desk, 'bytes', '', bytes, { most: songLimits.bytes })
  }
  return song && desk.faults.length === 0 ? { song } : { faults: desk.faults }
}

/** With spaces and in long form a song may be longer than it is kept; beyond this it is not even parsed. */
const mostText = songLimits.bytes * 16

/** A song from its text. */
export function readSongText(text: string): ReadSong {
  if (text.length > mostText)
    return { faults: [{ code: 'bytes', path: '', value: text.length, most: songLimits.bytes }] }
  try {
    return readSong(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { faults: [{ code: 'json', path: '', value: text.slice(0, 40).toWellFormed() }] }
  }
}

function readWhole(desk: Desk, value: unknown): Song | null {
  const from = readObject(desk, '', value)
  if (!from) return null
  const version = own(from, 'v')
  if (version !== songVersion) {
    tell(desk, version === undefined ? 'missing' : 'version', 'v', version)
    return null
  }
  const settings = readSettings(desk, '', from)
  const tracks = readTracks(desk, own(from, 'tracks'))
  const ids = new Set(tracks.map(({ id }) => id))
  const left = { count: songLimits.cells }
  const patterns: Pattern[] = []
  for (const [index, one] of readList(desk, 'patterns', own(from, 'patterns'), songLimits.patterns).entries()) {
    if (isFull(desk)) break
    const pattern = readPattern(desk, `patterns[${index}]`, one, ids, left)
    if (pattern) patterns.push(pattern)
  }
  if (isEmpty(own(from, 'patterns'))) tell(desk, 'missing', 'patterns[0]', null)
  const lane = readLane(desk, 'lane', own(from, 'lane'), patterns.length)
  const effects = readEffects(desk, 'effects', own(from, 'effects'))
  return effects && { v: songVersion, ...settings, tracks, patterns, lane, effects }
}

/** There is at least one track and one pattern. */
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

function readTracks(desk: Desk, value: unknown): Track[] {
  const tracks: Track[] = []
  for (const [index, one] of readList(desk, 'tracks', value, songLimits.tracks).entries()) {
    const track = readTrack(desk, `tracks[${index}]`, one)
    if (!track) continue
    if (tracks.some(({ id }) => id === track.id)) tell(desk, 'twice', `tracks[${index}].id`, track.id)
    tracks.push(track)
  }
  if (isEmpty(value)) tell(desk, 'missing', 'tracks[0]', null)
  return tracks
}
