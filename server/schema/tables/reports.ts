// What people reported to those who keep order.
import type { Generated } from 'kysely'
import type { ReportCategory, ReportedThing, ReportOutcome } from '#contract/reports'

export interface ReportsTable {
  id: Generated<number>
  /** Null once they are gone. */
  reporter_id: number | null
  /** Whose thing it is. */
  person_id: number
  kind: ReportedThing['kind']
  thing_id: number
  category: ReportCategory
  /** Names reporter and thing while it is open, so that there is one of each. */
  open_once: string | null
  /** The key of what follows, wrapped by the ring. */
  words_key: string
  /** Sealed. */
  evidence: string
  /** Sealed; null once the reporter is gone. */
  words: string | null
  /** Sealed. */
  note: string | null
  made_at: number
  taken_by: number | null
  closed_at: number | null
  outcome: ReportOutcome | null
}
