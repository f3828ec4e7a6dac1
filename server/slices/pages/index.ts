// The door of the pages slice.
import { defineSlice } from '#bedrock/slice'
import { documents } from './routes.ts'

export const pages = defineSlice({ name: 'pages', owns: [], documents })
