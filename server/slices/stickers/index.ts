// The door of the stickers slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const stickers = defineSlice({ name: 'stickers', owns, routes, reactions })
