// The marks that words can be given by a button or by keys, and what each changes.
import { words } from '#words/index'
import type { Edit, Selected } from './edit.ts'
import { markLines } from './mark-lines.ts'
import { markWords } from './mark-words.ts'
import { putLink, putTable } from './put-in.ts'

const { samples } = words.kit.writing

export type ToolName = keyof typeof words.kit.writing.tools

export interface Tool {
  readonly name: ToolName
  readonly keys?: 'mod+b' | 'mod+i' | 'mod+k'
  readonly edit: (selected: Selected) => Edit
}

/** In the order in which they are offered. */
export const writingTools: readonly Tool[] = [
  { name: 'bold', keys: 'mod+b', edit: (selected) => markWords(selected, 2, samples.words) },
  { name: 'italic', keys: 'mod+i', edit: (selected) => markWords(selected, 1, samples.words) },
  { name: 'heading', edit: (selected) => markLines(selected, 'heading', samples.heading) },
  { name: 'link', keys: 'mod+k', edit: (selected) => putLink(selected, samples.link) },
  { name: 'list', edit: (selected) => markLines(selected, 'list', '') },
  { name: 'quote', edit: (selected) => markLines(selected, 'quote', '') },
  { name: 'table', edit: (selected) => putTable(selected, samples.columns) },
]
