// What is reported, as it stands when it is.
import type { ReportEvidence } from '#contract/reports'
import type { Reported } from '../queries/reported.ts'

/** A thing that can be reported: whose it is, and what it says. */
export interface Gathered {
  readonly person: Reported
  readonly evidence: ReportEvidence
}
