// The door of the journal slice.
import { defineSlice } from '#bedrock/slice'
import { eraseEnded } from './keepers.ts'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export { journalFeed, type JournalFeed } from './prepare/feed.ts'
export { readPictures } from './parts/pictures.ts'
export { anyPublishedBy, isPublishedFor } from './queries/entries.ts'
export { seenEntry, seenJournal, seenReplies } from './prepare/looks.ts'

export const journal = defineSlice({ name: 'journal', owns, routes, reactions, keepers: [eraseEnded] })
