// Mouse, finger and wheel on the floor: a press walks or opens, a drag looks around.
import { type Aim, noAim } from './aim.ts'
import type { Point } from './iso.ts'
import type { LiveFloor } from './live-floor.ts'

/** A hand that moves less than this has pressed. */
const steady = 6

/** Listens on the floor; `press` gets what was pressed. Returns what stops it. */
export function startHands(floor: HTMLElement, live: LiveFloor, press: (aim: Aim) => void): () => void {
  let held: { readonly id: number; at: Point; drags: boolean } | null = null
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = floor.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  const aimAt = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') live.aim.value = live.under(pointOf(event))
    floor.dataset['over'] = live.aim.peek().cat ? 'cat' : 'floor'
  }
  const down = (event: PointerEvent): void => {
    if (held || event.button !== 0) return
    held = { id: event.pointerId, at: pointOf(event), drags: false }
    floor.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent): void => {
    if (!held) return aimAt(event)
    if (held.id !== event.pointerId) return
    const at = pointOf(event)
    const by = { x: at.x - held.at.x, y: at.y - held.at.y }
    if (!held.drags && Math.hypot(by.x, by.y) < steady) return
    held.drags = true
    held.at = at
    floor.dataset['over'] = 'drag'
    live.drag(by)
  }
  const up = (event: PointerEvent): void => {
    if (held?.id !== event.pointerId) return
    const { drags } = held
    held = null
    aimAt(event)
    if (!drags) press(live.under(pointOf(event)))
  }
  const cancel = (): void => {
    held = null
  }
  const leave = (): void => {
    if (!held) live.aim.value = noAim
  }
  const wheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const [x, y] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY]
    live.drag({ x: -x, y: -y })
  }
  const stopped = new AbortController()
  const how = { signal: stopped.signal }
  floor.addEventListener('pointerdown', down, how)
  floor.addEventListener('pointermove', move, how)
  floor.addEventListener('pointerup', up, how)
  floor.addEventListener('pointercancel', cancel, how)
  floor.addEventListener('pointerleave', leave, how)
  floor.addEventListener('wheel', wheel, { ...how, passive: false })
  return () => stopped.abort()
}
