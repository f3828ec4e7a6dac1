// Tracks added, taken away and put in another order.
import type { Instrument } from '../instruments.ts'
import { songLimits } from '../limits.ts'
import type { Song, Track } from '../song.types.ts'

/** With one more track at the end, of at most twelve. */
export function addTrack(song: Song, instrument: Instrument, name: string = instrument): Song {
  if (song.tracks.length >= songLimits.tracks) return song
  const track: Track = {
    id: freeId(song, instrument),
    name,
    instrument,
    volume: -8,
    pan: 0,
    mute: false,
    solo: false,
    reverb: 0,
    delay: 0,
    tone: {},
  }
  return { ...song, tracks: [...song.tracks, track] }
}

/** Without a track and its cells; the last one stays. */
export function removeTrack(song: Song, id: string): Song {
  if (song.tracks.length < 2 || !song.tracks.some((track) => track.id === id)) return song
  return {
    ...song,
    tracks: song.tracks.filter((track) => track.id !== id),
    patterns: song.patterns.map((pattern) => {
      if (!Object.hasOwn(pattern.cells, id)) return pattern
      const { [id]: _gone, ...cells } = pattern.cells
      return { ...pattern, cells }
    }),
  }
}

/** With a track at another place of the list. */
export function moveTrack(song: Song, id: string, to: number): Song {
  const from = song.tracks.findIndex((track) => track.id === id)
  const track = song.tracks[from]
  const place = Math.min(song.tracks.length - 1, Math.max(0, Math.trunc(to) || 0))
  if (!track || place === from) return song
  return { ...song, tracks: song.tracks.toSpliced(from, 1).toSpliced(place, 0, track) }
}

/** The instrument's name where it is free, else with a number. */
function freeId({ tracks }: Song, instrument: Instrument): string {
  const taken = new Set(tracks.map(({ id }) => id))
  for (let number = 1; ; number++) {
    const id = number === 1 ? instrument.slice(0, 8) : `${instrument.slice(0, 6)}${number}`
    if (!taken.has(id)) return id
  }
}
