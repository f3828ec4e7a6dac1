// What a new sketch begins with: the starter that was asked for, the first of its kind, or an empty sheet.
import type { SketchKind } from '#sketch/kinds'
import { blankCode } from './blank-code.ts'
import type { Words } from './drafts/own-draft.ts'

/** Its title and code; `blank` is the empty sheet. */
export async function firstWords(kind: SketchKind, id: string | null): Promise<Words> {
  if (id === 'blank') return { title: '', code: blankCode[kind] }
  const { starterOf, starters } = await import('../starters/starters.ts')
  const starter = starters.find((one) => one.id === id && one.kind === kind) ?? starterOf(kind)
  return { title: '', code: await starter.load() }
}
