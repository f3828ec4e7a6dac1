// Leaving for good: what it means before one says so, and the way back after.
import { useEffect } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { atTime, onDay } from '../../kit/when.ts'
import { LeavingReceipt } from './leaving-receipt.tsx'
import { askLeaving, eraseAt, goForGood, stay } from './leaving-state.ts'

const { leaving } = words
const dayMs = 86_400_000

/** What stands under the setting, whether one is leaving or not. */
export function LeaveHouse() {
  useEffect(askLeaving, [])
  const at = eraseAt.value
  if (at === undefined) return null
  if (at === null)
    return (
      <div class="guard">
        <p>{leaving.what(sizes.leavingGraceMs / dayMs)}</p>
        <LeavingReceipt at={new Date(Date.now() + sizes.leavingGraceMs).toISOString()} asked={false} />
        <Button kind="danger" onClick={goForGood}>
          {leaving.begin}
        </Button>
      </div>
    )
  return (
    <div class="guard">
      <p>
        <b>{leaving.when(onDay(at), atTime(at))}</b>
      </p>
      <LeavingReceipt at={at} asked />
      <Button kind="act" onClick={stay}>
        {leaving.stay}
      </Button>
    </div>
  )
}
