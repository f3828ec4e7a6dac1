// The door of the dérive slice.
import { defineSlice } from '#bedrock/slice'
import { routes } from './routes.ts'

export const derive = defineSlice({ name: 'derive', owns: [], routes })
