// The door of the sketches slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { embedDocuments } from './prepare/embed-document.ts'
import { routes } from './routes.ts'

export { readSketchAddress } from './parts/read-address.ts'
export { seenSketch } from './prepare/seen-sketch.ts'
export { sketchPrints } from './prepare/sketch-prints.ts'
export { sketchSeenFrom } from './prepare/seen-from.ts'
export { sketchesSeen } from './prepare/seen-sketches.ts'
export { beginSong } from './prepare/begin-song.ts'
export { songFor, songNamed, type SongWanted } from './queries/song-for.ts'
export { isSketchFor } from './queries/shown.ts'
export { publishedFor, whoMaySeeSketch } from './queries/published-for.ts'

export const sketches = defineSlice({ name: 'sketches', owns, routes, documents: embedDocuments, reactions })
