// The door of the bookmarks slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const bookmarks = defineSlice({ name: 'bookmarks', owns, routes, reactions })
