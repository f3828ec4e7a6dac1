// The door of the pages slice.
import { defineSlice } from '#bedrock/slice'
import { homepageDocuments } from './prepare/homepage-documents.ts'
import { journalDocuments } from './prepare/journal-documents.ts'
import { sketchDocuments } from './prepare/sketch-documents.ts'
import { documents } from './routes.ts'

export { bareShell } from './parts/shell.ts'

export const pages = defineSlice({
  name: 'pages',
  owns: [],
  documents: (ctx) => [...documents(ctx), ...journalDocuments(ctx), ...homepageDocuments(ctx), ...sketchDocuments(ctx)],
})
