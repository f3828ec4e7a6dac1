// The songs that a house comes with, by name. Each is built from its bars here, and stands beside it as JSON, as `bin/house-songs.ts` wrote it.
import type { Song } from '../song.types.ts'
import { courtyard } from './courtyard.ts'
import { dusk } from './dusk.ts'
import { lullaby } from './lullaby.ts'

export const houseSongs = { dusk, courtyard, lullaby } as const satisfies Record<string, () => Song>
export type HouseSong = keyof typeof houseSongs
