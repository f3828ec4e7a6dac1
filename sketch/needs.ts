// What a sketch says in comment lines about how it is to be run: `//@needs sound keyboard` asks for more than looking, `//@noguard` leaves its loops alone; in markup `<!--@needs sound-->`.
import { type SketchKind, type SketchNeed, sketchNeeds } from './kinds.ts'

const inCode = /^[ \t]*\/\/[ \t]*@needs\b([^\n]*)$/gm
const inMarkup = /<!--[ \t]*@needs\b([^>]*?)-->/g

/** Its needs, by name, each once; words that name none are passed over. */
export function needsOf(code: string, kind: SketchKind): readonly SketchNeed[] {
  const lines = code.matchAll(kind === 'svg' || kind === 'html' ? inMarkup : inCode)
  const words = new Set([...lines].flatMap(([, names = '']) => names.split(/[\s,]+/)))
  return sketchNeeds.filter((need) => words.has(need)).toSorted()
}

/** Whether its author wants its loops to run as they are written. */
export const isNoguard = (code: string): boolean => /^[ \t]*(?:<!--|\/\/)[ \t]*@noguard\b/m.test(code)
