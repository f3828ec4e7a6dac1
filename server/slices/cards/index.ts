// The door of the cards slice.
import { defineSlice } from '#bedrock/slice'
import { routes } from './routes.ts'

export const cards = defineSlice({ name: 'cards', owns: [], routes })
