// The door of the moderation slice.
import { defineSlice } from '#bedrock/slice'
import { routes } from './routes.ts'

export const moderation = defineSlice({ name: 'moderation', owns: [], routes })
