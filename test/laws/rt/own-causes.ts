// What causes the pushes that concern one person alone, those who keep order, or what is kept for everybody.
import type { Person } from '#dev-env/person'
import { bookmarkCauses } from './bookmark-causes.ts'
import { type Cause, directCauses } from './direct-causes.ts'
import { emojiCauses } from './emoji-causes.ts'
import { noticeCauses, noticesChangedCauses } from './notice-causes.ts'
import { orderCauses } from './order-causes.ts'
import { ownReportCauses, reportCauses } from './report-causes.ts'
import { residentCauses } from './resident-causes.ts'
import type { Stage } from './stage.ts'

interface Cast {
  readonly house: () => Stage
  readonly ada: () => Person
  readonly bob: () => Person
}

/** By push; where it is tried, if that is elsewhere. */
export const ownCauses = (cast: Cast): Readonly<Record<string, readonly Cause[] | string>> => ({
  bookmark: bookmarkCauses(cast),
  ...residentCauses,
  direct: directCauses(cast),
  emoji: emojiCauses(cast),
  notice: noticeCauses(cast),
  notices_changed: noticesChangedCauses(cast),
  ...orderCauses(cast),
  own_report: ownReportCauses(cast),
  report: reportCauses(cast),
})
