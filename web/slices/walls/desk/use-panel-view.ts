// What the panel beside the table does to what is seen of the wall, and what is chosen to the panel.
import { useEffect, useMemo } from 'preact/hooks'
import type { View } from '../canvas/view.ts'
import { showLaidOut } from '../layouts/show-laid-out.ts'
import { firstWay } from '../view/way.ts'
import type { Desk } from './desk.ts'
import { lendView } from './lent-view.ts'
import { panel } from './tools.ts'

/** Keeps the view and the panel in step while the table is shown. */
export function usePanelView(desk: Desk, view: View): void {
  const lent = useMemo(() => lendView(view), [view])
  const chosen = desk.chosen.value.join()
  useEffect(() => {
    // Whoever chooses a thing has done with the list of what could be added.
    if (chosen !== '' && panel.peek() === 'add') panel.value = 'thing'
    // On a phone the sheet covers most of the wall; elsewhere what is chosen by hand is in sight.
    else if (panel.peek() === 'thing' && firstWay() === 'column') lent.bringOut(desk)
  }, [chosen])
  const open = panel.value
  useEffect(() => {
    lent.giveBack()
    if (open === 'thing') lent.bringOut(desk)
    if (open !== null) return undefined
    // By then the window has the size that it has without a panel.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => showLaidOut(desk, view)))
    return () => cancelAnimationFrame(frame)
  }, [open])
}
