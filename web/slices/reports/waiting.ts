// Whether a report waits to be taken, for those who look into them; and what changed about any of them.
import { effect, signal } from '@preact/signals'
import { api } from '../../bedrock/api.ts'
import { isStaff, whenPersonLeaves } from '../../bedrock/session.ts'
import { connection, onPush } from '../../bedrock/socket.ts'

/** Whether an open one is nobody’s yet. */
export const waits = signal(false)
/** Another number each time something changed. */
export const turned = signal(0)

/** Another number each time something became of a report of one’s own. */
export const ownTurned = signal(0)
/** Whether one reported anything, as far as this page has heard. */
export const hasReported = signal(false)

/** Looks whenever the house says that something changed. */
export function startWaiting(): void {
  effect(() => {
    // What changed while one was away is not told later.
    if (!isStaff.value || connection.value === 0) return
    void turned.value
    api('GET /api/reports', { query: {} }).then(
      ({ items }) => (waits.value = items.some((report) => report.taken_by === null)),
      // Then the dot stays as it was; the page says what is wrong.
      () => undefined,
    )
  })
  onPush('report', () => void (turned.value += 1))
  onPush('own_report', () => void (ownTurned.value += 1))
  whenPersonLeaves(() => {
    waits.value = false
    hasReported.value = false
  })
}
