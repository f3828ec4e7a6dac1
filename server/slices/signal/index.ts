// The door of the signal slice: the stream of what those whom one follows made.
import { defineSlice } from '#bedrock/slice'
import { routes } from './routes.ts'

export const signal = defineSlice({ name: 'signal', owns: [], routes })
