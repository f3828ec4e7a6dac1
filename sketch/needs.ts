// What a sketch asks for beyond looking, as its comment lines `//@needs sound keyboard` say it; in markup `<!--@needs sound-->`.
import { type SketchKind, type SketchNeed, sketchNeeds } from './kinds.ts'

const inCode = /^[ \t]*\/\/[ \t]*@needs\b([^\n]*)$/gm
const inMarkup = /<!--[ \t]*@needs\b([^>]*?)-->/g

/** Its needs, by name, each once; words that name none are passed over. */
export function needsOf(code: string, kind: SketchKind): readonly SketchNeed[] {
  const lines = code.matchAll(kind === 'svg' || kind === 'html' ? inMarkup : inCode)
  const words = new Set([...lines].flatMap(([, names = '']) => names.split(/[\s,]+/)))
  return sketchNeeds.filter((need) => words.has(need)).toSorted()
}
