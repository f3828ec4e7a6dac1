// What edits set of something that has many fields: those that are there are read, the others stay as they are.
import { blankSong, originalTrack } from '../blank-song.ts'
import type { Desk } from '../format/desk.ts'
import { readEffects } from '../format/read-effects.ts'
import { own } from '../format/read-fields.ts'
import { readSettings, type Settings } from '../format/read-settings.ts'
import { readTrackLook } from '../format/read-track.ts'
import type { Effects, Track } from '../song.types.ts'

const { bpm, perBeat, beats, swing, key, scale, seed, effects } = blankSong(0)
const settings: Settings = { bpm, perBeat, beats, swing, key, scale, seed }
const { id: _id, ...look } = originalTrack('kick')

/** Of the whole song. */
export const readSettingsSet = (desk: Desk, from: object): Partial<Settings> =>
  readPart(from, settings, (filled) => readSettings(desk, 'set.', filled))

/** Of the effects, each whole. */
export const readEffectsSet = (desk: Desk, from: object): Partial<Effects> =>
  readPart(from, effects, (filled) => readEffects(desk, 'set', filled) ?? effects)

/** Of a track. */
export const readTrackSet = (desk: Desk, from: object): Partial<Omit<Track, 'id'>> =>
  readPart(from, look, (filled) => readTrackLook(desk, 'set', filled))

/** The known fields that are there, read as if all were: the others are filled from a whole that is right. */
function readPart<T extends object>(from: object, whole: T, read: (filled: object) => T): Partial<T> {
  const there = Object.keys(whole).filter((key) => Object.hasOwn(from, key))
  const done = read({ ...whole, ...Object.fromEntries(there.map((key) => [key, own(from, key)])) })
  const part: Partial<T> = {}
  // The keys are those of `whole`, which Object.keys cannot say.
  for (const key of there as (keyof T)[]) part[key] = done[key]
  return part
}
