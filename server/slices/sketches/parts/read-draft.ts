// A draft as it is kept: its code, its title, and what it needs.
import { refuse } from '#bedrock/refusal'
import { plainLine } from '#bedrock/text/plain-line'
import { sizes } from '#contract/limits'
import { isSketchKind, type WorkKind } from '#sketch/kinds'
import { needsOf } from '#sketch/needs'
import { readCode } from './read-code.ts'
import { songText } from './song-text.ts'
import { joined } from './words-of.ts'

/** [CODE-4.2, CODE-4.3, SONG-2.1] Refuses with TOO_LONG, or with VALIDATION what cannot be stored. */
export function readDraft(kind: WorkKind, written: { readonly code: string; readonly title: string }) {
  const code = isSketchKind(kind) ? readCode(written.code) : songText(written.code)
  return {
    code,
    title: plainLine(written.title, sizes.sketchTitleCharacters, 'title'),
    needs: isSketchKind(kind) ? joined(needsOf(code, kind)) : '',
  }
}

/** [SONG-2.3] Refuses with CONFLICT what would make of a song something else, or of something else a song. */
export function refuseOtherShelf(from: WorkKind, kind: WorkKind): void {
  if (isSketchKind(from) !== isSketchKind(kind))
    refuse('CONFLICT', 'A song is remixed as a song, and a sketch as a sketch. Begin it as what it is made from.')
}
