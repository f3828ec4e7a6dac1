// The dialog of reporting, whose code is fetched when it is first opened.
import { lazily } from '../../bedrock/lazily.tsx'
import { reporting } from './reporting.ts'

const Dialog = lazily(() => import('./report-dialog.tsx').then(({ ReportDialog }) => ReportDialog))

/** Nothing while nothing is reported. */
export function ReportWhenAsked() {
  return reporting.value ? <Dialog /> : null
}
