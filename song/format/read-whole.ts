// Reads a whole song of this version, part by part.
import { type Song, songVersion } from '../song.types.ts'
import { type Desk, tell } from './desk.ts'
import { own, readObject } from './read-fields.ts'
import { readEffects } from './read-effects.ts'
import { readLane } from './read-lane.ts'
import { readPatterns } from './read-pattern.ts'
import { readSettings } from './read-settings.ts'
import { readTracks } from './read-track.ts'

/** The song; null where there is none to read. */
export function readWhole(desk: Desk, value: unknown): Song | null {
  const from = readObject(desk, '', value)
  if (!from) return null
  const version = own(from, 'v')
  if (version !== songVersion) {
    tell(desk, version === undefined ? 'missing' : 'version', 'v', version)
    return null
  }
  const settings = readSettings(desk, '', from)
  const tracks = readTracks(desk, own(from, 'tracks'))
  const patterns = readPatterns(desk, own(from, 'patterns'), new Set(tracks.map(({ id }) => id)))
  const lane = readLane(desk, 'lane', own(from, 'lane'), patterns.length)
  const effects = readEffects(desk, 'effects', own(from, 'effects'))
  return effects && { v: songVersion, ...settings, tracks, patterns, lane, effects }
}
