// Which kind of code a work is written in, for those who open it to be written.
import { isSketchKind, type SketchKind, type WorkKind } from '#sketch/kinds'
import { codegroundLines } from '#words/codeground-lines'
import { ApiFailure } from '../../../../bedrock/api-failure.ts'

/** The kind, where it is code. Throws `ApiFailure` for a song, which is no more to be had here than what is not there. */
export function codeKindOf(kind: WorkKind): SketchKind {
  if (isSketchKind(kind)) return kind
  throw new ApiFailure({ code: 'NOT_FOUND', error: codegroundLines.page.song })
}
