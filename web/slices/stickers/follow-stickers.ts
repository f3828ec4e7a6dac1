// Which gesture a pointer means on a wall with stickers: the mouse holds one that may be moved, a finger the chosen one, two fingers turn and scale it; what is carried from the tray is put down.
import type { Sticker } from '#contract/stickers'
import type { View } from '../walls/canvas/view.ts'
import type { Stage } from '../walls/desk/stage.ts'
import type { Point } from '../walls/geometry/point.ts'
import type { Board } from './board.ts'
import { paintSticker } from './sticker-box.tsx'
import { boxAround } from './sticker-place.ts'
import { type Held, type StickerGesture, beginGesture } from './sticker-gesture.ts'

interface Around {
  readonly board: Board
  readonly view: View
  readonly stage: Stage
}

const slackPx = 4

/** Follows pointers on the window of a wall, before the wall itself does; returns what ends it. */
export function followStickers({ board, view, stage }: Around, window: HTMLElement): () => void {
  const fingers = new Map<number, Point>()
  let held: Held | null = null
  let gesture: StickerGesture | null = null
  let began: Point = { x: 0, y: 0 }
  let frame = 0
  let latest = { shiftKey: false, altKey: false }

  const find = (id: number): Sticker | undefined => board.stickers.peek().find((one) => one.id === id)
  function hold(id: number): Held | null {
    const sticker = find(id)
    const element = window.querySelector<HTMLElement>(`[data-spot="${id}"]`)
    return sticker?.can_move && element ? { id, element, before: sticker.place, width: element.offsetWidth } : null
  }
  /** The sticker that this press holds, and by what. */
  function grip(event: PointerEvent): { held: Held | null; handle: string | undefined } {
    const target = event.target instanceof Element ? event.target : null
    const handle = target?.closest<HTMLElement>('[data-handle]')?.dataset['handle']
    const chosen = board.chosen.peek()
    if (handle !== undefined) return { held: chosen === null ? null : hold(chosen), handle }
    const id = Number(target?.closest<HTMLElement>('[data-sticker]')?.dataset['sticker'])
    const holds = Number.isFinite(id) && event.button === 0 && (event.pointerType !== 'touch' || id === chosen)
    return { held: holds ? hold(id) : null, handle }
  }

  function down(event: PointerEvent): void {
    const at = view.within(event)
    if (fingers.size === 0) began = at
    if (held && event.pointerType === 'touch' && fingers.size === 1) {
      fingers.set(event.pointerId, at)
      gesture = beginGesture('pinch', { ...held, before: gesture?.now ?? held.before }, [...fingers.values()], around)
      event.stopImmediatePropagation()
      return
    }
    if (held || board.carried.peek() !== null) return
    const found = grip(event)
    if (!found.held) return
    held = found.held
    fingers.set(event.pointerId, at)
    if (found.handle !== undefined) begin(found.handle === 'turn' ? 'turn' : 'size', event)
    event.stopImmediatePropagation()
  }
  const around = { view, stage }
  function begin(kind: 'move' | 'size' | 'turn', event: PointerEvent): void {
    if (!held) return
    window.setPointerCapture(event.pointerId)
    board.chosen.value = held.id
    gesture = beginGesture(kind, held, [began], around)
    window.dataset['gesture'] = kind
  }
  function move(event: PointerEvent): void {
    if (!fingers.has(event.pointerId)) return
    event.stopImmediatePropagation()
    const at = view.within(event)
    fingers.set(event.pointerId, at)
    if (!gesture && Math.hypot(at.x - began.x, at.y - began.y) < slackPx) return
    if (!gesture) begin('move', event)
    latest = { shiftKey: event.shiftKey, altKey: event.altKey }
    frame ||= requestAnimationFrame(paint)
  }
  function paint(): void {
    frame = 0
    gesture?.follow([...fingers.values()], latest)
  }
  function up(event: PointerEvent): void {
    if (!fingers.has(event.pointerId)) return
    event.stopImmediatePropagation()
    if (frame !== 0) {
      cancelAnimationFrame(frame)
      paint()
    }
    const [ended, kept] = [gesture, held]
    stop()
    if (ended && kept) void board.move(kept.id, ended.now)
  }
  function stop(): void {
    fingers.clear()
    held = null
    gesture = null
    stage.clear()
    delete window.dataset['gesture']
  }
  function putBack(): void {
    const kept = held
    stop()
    if (!kept) return
    paintSticker(kept.element, kept.before)
    stage.rest([boxAround(kept.before, kept.width)])
  }
  const cancel = (event: PointerEvent): void => void (fingers.has(event.pointerId) && putBack())
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !gesture) return
    event.stopPropagation()
    putBack()
  }
  /** A press that was no drag: it chooses what lies there, or nothing. */
  function click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null
    const at = view.within(event)
    const dragged = event.detail > 0 && Math.hypot(at.x - began.x, at.y - began.y) >= slackPx
    if (dragged || target?.closest('[data-still], [data-handle]')) return
    const id = target?.closest<HTMLElement>('[data-sticker]')?.dataset['sticker']
    board.chosen.value = id === undefined ? null : Number(id)
  }
  const whole = { capture: true }
  window.addEventListener('pointerdown', down, whole)
  window.addEventListener('pointermove', move, whole)
  window.addEventListener('pointerup', up, whole)
  window.addEventListener('pointercancel', cancel, whole)
  window.addEventListener('click', click)
  document.addEventListener('keydown', escape, true)
  return () => {
    cancelAnimationFrame(frame)
    window.removeEventListener('pointerdown', down, whole)
    window.removeEventListener('pointermove', move, whole)
    window.removeEventListener('pointerup', up, whole)
    window.removeEventListener('pointercancel', cancel, whole)
    window.removeEventListener('click', click)
    document.removeEventListener('keydown', escape, true)
  }
}
