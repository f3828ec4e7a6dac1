// The door of the directory slice.
import { defineSlice } from '#bedrock/slice'
import { routes } from './routes.ts'

export { standing } from './parts/seeded.ts'

export const directory = defineSlice({ name: 'directory', owns: [], routes })
