// The door of the moderation slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const moderation = defineSlice({ name: 'moderation', owns, routes, reactions })
