// The door of the runner slice.
import { defineSlice } from '#bedrock/slice'
import { documents } from './routes.ts'

export const runner = defineSlice({ name: 'runner', owns: [], documents })
