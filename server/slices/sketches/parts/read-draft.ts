// A draft as it is kept: its code, its title, and what it needs.
import { plainLine } from '#bedrock/text/plain-line'
import { sizes } from '#contract/limits'
import type { SketchKind } from '#sketch/kinds'
import { needsOf } from '#sketch/needs'
import { readCode } from './read-code.ts'
import { joined } from './words-of.ts'

/** [CODE-4.2, CODE-4.3] Refuses with TOO_LONG, or with VALIDATION what cannot be stored. */
export function readDraft(kind: SketchKind, written: { readonly code: string; readonly title: string }) {
  const code = readCode(written.code)
  return {
    code,
    title: plainLine(written.title, sizes.sketchTitleCharacters, 'title'),
    needs: joined(needsOf(code, kind)),
  }
}
