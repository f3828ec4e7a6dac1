// The pages and letters of failed requests, each with the cat that is on duty.
import { faultLetters } from '#views/errors/fault-letters'
import { faultPage } from '#views/errors/fault-page'
import { type FaultKind, faultLines } from '#words/fault-lines'
import type { FaultForms, FaultTold } from './bedrock/http/fault-forms.ts'

/** A status without a page of its own has that of its hundred. */
function kindOf(status: number): FaultKind {
  const own = Object.keys(faultLines).find((kind) => kind === String(status))
  // The keys of a literal record are its own.
  return own === undefined ? (status < 500 ? 400 : 500) : (Number(own) as FaultKind)
}

const faultOf = ({ status, ...told }: FaultTold) => ({ ...told, kind: kindOf(status) })

/** Both forms, and the page of those who are offline. */
export const faultForms: FaultForms = {
  page: (told, dressing) => faultPage(faultOf(told), dressing),
  letters: (told) => faultLetters(faultOf(told)),
  offline: (day, dressing) => faultPage({ kind: 'offline', day }, dressing),
}
