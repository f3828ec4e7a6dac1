// What somebody is about to report.
import { signal } from '@preact/signals'
import type { ThingToReport } from '#contract/reports'

export interface Reporting {
  readonly about: ThingToReport
  /** Whose it is. */
  readonly name: string
  /** Said between two. */
  readonly direct?: boolean
}

/** Null while nothing is. */
export const reporting = signal<Reporting | null>(null)
