// Carries the cat along the lower edge with a pointer.
import { setCompanion } from './companion-state.ts'

/** So far a hand may shake while it presses. */
const slackPx = 6

/** [CAT-4.60] Follows the pointer; let go, it stays as near as it may. */
export function carry(down: PointerEvent, seat: HTMLElement | null): void {
  const stage = document.getElementById('stage')?.getBoundingClientRect()
  if (!seat || !stage || down.button !== 0) return
  const from = seat.getBoundingClientRect()
  let carried = false
  const move = ({ clientX }: PointerEvent): void => {
    carried ||= Math.abs(clientX - down.clientX) > slackPx
    if (carried) seat.style.translate = `${clientX - down.clientX}px`
  }
  const stop = ({ clientX, type }: PointerEvent): void => {
    removeEventListener('pointermove', move)
    removeEventListener('pointerup', stop)
    removeEventListener('pointercancel', stop)
    seat.style.translate = ''
    if (!carried || type !== 'pointerup') return
    // What was a way is no press.
    addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => removeEventListener('click', swallow, { capture: true }))
    const left = from.left + clientX - down.clientX - stage.left
    setCompanion({ at: Math.min(1, Math.max(0, left / Math.max(1, stage.width - from.width))) })
  }
  addEventListener('pointermove', move)
  addEventListener('pointerup', stop)
  addEventListener('pointercancel', stop)
}

const swallow = (event: Event): void => {
  event.preventDefault()
  event.stopPropagation()
}
