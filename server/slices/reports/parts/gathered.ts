// What is reported, as it stands when it is.
import type { ReportedThing, ReportEvidence } from '#contract/reports'
import type { Reported } from '../queries/reported.ts'

/** A thing that can be reported: whose it is, and what it says. */
export interface Gathered {
  readonly about: ReportedThing
  readonly person: Reported
  readonly evidence: ReportEvidence
}
