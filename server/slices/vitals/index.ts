// The door of the vitals slice.
import { defineSlice } from '#bedrock/slice'
import { routes } from './routes.ts'

export const vitals = defineSlice({ name: 'vitals', owns: [], routes })
