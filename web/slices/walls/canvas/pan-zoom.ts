// Moving the window over a wall: wheel, pinch of a touchpad, drag on the ground, one or two fingers, and keys.
import { type Camera, panned, pinched, zoomedAt } from '../geometry/camera.ts'
import { type Point, minus } from '../geometry/point.ts'
import { isInRow, moveRow } from './sideways.ts'
import type { View } from './view.ts'

const lineHeight = 16
const keyStep = 80
const keyZoom = 1.25

/** Pans by the wheel, zooms by the wheel with Ctrl (which is what a pinch on a touchpad says). */
export function wheel(view: View, event: WheelEvent): void {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault()
    const factor = Math.exp((-event.deltaY * unit) / 240)
    view.show(zoomedAt(view.camera, view.within(event), Math.min(1.6, Math.max(0.6, factor))))
    return
  }
  const [x, y] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY]
  const sideways = Math.abs(x) > Math.abs(y)
  if (!sideways && scrollsWithin(event)) return
  event.preventDefault()
  if (sideways && moveRow(event.target, x * unit)) return
  view.show(panned(view.camera, { x: -x * unit, y: -y * unit }))
}

/** Whether something under the pointer can itself scroll that way, as a long text can. */
function scrollsWithin({ target, currentTarget, deltaY }: WheelEvent): boolean {
  let element = target instanceof Element ? target : null
  while (element && element !== currentTarget) {
    const room = element.scrollHeight - element.clientHeight
    if (room > 1 && /auto|scroll/.test(getComputedStyle(element).overflowY)) {
      const left = deltaY > 0 ? room - element.scrollTop : element.scrollTop
      if (left > 1) return true
    }
    element = element.parentElement
  }
  return false
}

const middle = ({ size }: View): Point => ({ x: size.width / 2, y: size.height / 2 })

/** Zooms around the middle of the window. */
export const zoomBy = (view: View, factor: number): void => view.show(zoomedAt(view.camera, middle(view), factor))

/** Shows the wall at its own size, what is in the middle staying there. */
export const zoomToOne = (view: View): void => zoomBy(view, 1 / view.camera.zoom)

/** Follows a key that moves the window; answers whether it was one. `fit` shows everything. */
export function cameraKey(view: View, { key, ctrlKey, metaKey, altKey }: KeyboardEvent, fit: () => void): boolean {
  if (ctrlKey || metaKey || altKey) return false
  const by = keyMoves[key]
  if (by) view.show(panned(view.camera, { x: by.x * keyStep, y: by.y * keyStep }))
  else if (key === '+' || key === '=') zoomBy(view, keyZoom)
  else if (key === '-' || key === '_') zoomBy(view, 1 / keyZoom)
  else if (key === '0') zoomToOne(view)
  else if (key === '1') fit()
  else return false
  return true
}

const keyMoves: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: 1, y: 0 },
  ArrowRight: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
}

/** The camera after two fingers moved from `before` to `now`. */
export function pinchedCamera(camera: Camera, before: readonly [Point, Point], now: readonly [Point, Point]): Camera {
  const { factor, from, to } = pinched(before, now)
  return panned(zoomedAt(camera, from, factor), minus(to, from))
}

// Stickers and pictures are pressed and yet let the wall be dragged by them, because walls may be covered with them.
const interactive =
  'a:not(.module-open), button:not([data-sticker]), input, textarea, select, audio, video, iframe, summary, [data-still]'

/** Lets a visitor drag the wall, with the mouse on anything that is not to be used, and with fingers everywhere. Returns what ends it. */
export function dragToPan(view: View, window: HTMLElement): () => void {
  const fingers = new Map<number, Point>()
  /** Fingers that began on a row of pictures: they move it or the wall, as they set out. */
  const onRow = new Set<number>()
  let dragging = false
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 && event.button !== 1) return
    const on = event.target instanceof Element ? event.target : null
    const held = on?.closest(interactive)
    const text = event.pointerType === 'mouse' && event.button === 0 && on?.closest('[data-module]')
    if (held || text) return
    fingers.set(event.pointerId, view.within(event))
    if (event.pointerType === 'touch' && isInRow(on)) onRow.add(event.pointerId)
    dragging = false
  }
  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId)
    if (!before) return
    const now = view.within(event)
    const by = minus(now, before)
    if (!dragging && Math.hypot(by.x, by.y) < 4) return
    if (!dragging && onRow.delete(event.pointerId) && Math.abs(by.x) > Math.abs(by.y))
      return void fingers.delete(event.pointerId)
    if (!dragging) window.setPointerCapture(event.pointerId)
    dragging = true
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId)
    view.show(other ? pinchedCamera(view.camera, [before, other[1]], [now, other[1]]) : panned(view.camera, by))
    fingers.set(event.pointerId, now)
  }
  const up = ({ pointerId }: PointerEvent): void => {
    fingers.delete(pointerId)
    onRow.delete(pointerId)
  }
  const wheeled = (event: WheelEvent): void => wheel(view, event)
  window.addEventListener('pointerdown', down)
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', up)
  window.addEventListener('wheel', wheeled, { passive: false })
  return () => {
    window.removeEventListener('pointerdown', down)
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', up)
    window.removeEventListener('pointercancel', up)
    window.removeEventListener('wheel', wheeled)
  }
}
