// The door of the reference slice.
import { defineSlice } from '#bedrock/slice'
import { pages } from './view.ts'

export const reference = defineSlice({ name: 'reference', owns: [], pages })
