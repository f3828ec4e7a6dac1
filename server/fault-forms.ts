// The pages and letters of failed requests, each with the cat that is on duty.
import { faultLetters } from '#views/errors/fault-letters'
import { faultPage } from '#views/errors/fault-page'
import { type FaultKind, faultTitles } from '#words/fault-lines'
import type { FaultForms, FaultTold } from './bedrock/http/fault-forms.ts'

const hasPage = (code: string): code is FaultKind => Object.hasOwn(faultTitles, code)

/** A status without a page of its own has that of its hundred. */
function kindOf(status: number): FaultKind {
  const own = String(status)
  return hasPage(own) ? own : status < 500 ? '400' : '500'
}

const faultOf = ({ status, ...told }: FaultTold) => ({ ...told, kind: kindOf(status) })

/** Both forms, and the pages that others keep. */
export const faultForms: FaultForms = {
  page: (told, dressing) => faultPage(faultOf(told), dressing),
  letters: (told) => faultLetters(faultOf(told)),
  kept: (kind, day, dressing) => faultPage({ kind, day }, dressing),
}
