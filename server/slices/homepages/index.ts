// The door of the homepages slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { documents, routes } from './routes.ts'

export { seenPage } from './prepare/looks.ts'
export { areShownTo, beginFor, beginsFor } from './queries/shown.ts'
export { pageText, type PageText } from './parts/page-text.ts'

export const homepages = defineSlice({ name: 'homepages', owns, routes, documents, reactions })
