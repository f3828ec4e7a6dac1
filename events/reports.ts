// What happens to reports.
import { fact } from './fact.ts'

/** Somebody reported a thing of this person. */
export const reportMade = fact<{ reportId: number; personId: number }>()('ReportMade')
/** Somebody who may judge took it, gave it back, closed it or opened it again; `by` is who. */
export const reportTurned = fact<{
  reportId: number
  personId: number
  by: number
  act: 'take' | 'give back' | 'close' | 'open again'
  open: boolean
}>()('ReportTurned', { pointer: ({ reportId, personId, open }) => ({ reportId, personId, open }) })
