// Which gesture a pointer means: the mouse holds what it presses; a finger moves what is chosen and otherwise the window, two turn and scale.
import type { WallModule } from '#contract/modules'
import { awaits } from '#wall/awaits'
import { ownTop8 } from '../../profiles/own-top8.ts'
import { pinchedCamera, wheel } from '../canvas/pan-zoom.ts'
import { frontmostAt } from '../geometry/box.ts'
import { toWall } from '../geometry/camera.ts'
import type { Point } from '../geometry/point.ts'
import { handles } from '../geometry/resize.ts'
import { type Gesture, type Held, type Table, choosing, moving, panning, pinching, sizing, turning } from './gesture.ts'

interface Options {
  /** Whether a drag on the ground chooses instead of moving the window. */
  readonly several: () => boolean
  /** Whether the key that moves the window is held. */
  readonly panKey: () => boolean
  /** A module was pressed twice, or waits for a file: it shall be written in. */
  readonly onOpen: () => void
}

const slack = { mouse: 3, touch: 8, pen: 5 } as const
const twiceMs = 350

/** A Top 8 in which nobody stands yet is pressed to choose them. */
const isNobodys = ({ kind }: WallModule): boolean => kind === 'top8' && ownTop8.peek()?.length === 0

/** Follows pointers on the window of a table; returns what ends it. */
export function followPointers(table: Table, window: HTMLElement, options: Options): () => void {
  const { desk, view } = table
  const fingers = new Map<number, Point>()
  let pressed: { at: Point; id: string | null; chosenBefore: boolean; event: PointerEvent } | null = null
  let gesture: Gesture | null = null
  let pinch: ReturnType<typeof pinching> | null = null
  let pair: readonly [Point, Point] | null = null
  let latest: { to: Point; held: Held } | null = null
  let frame = 0
  let lastTap = { id: '', at: 0 }

  const under = (at: Point, touch: boolean) =>
    frontmostAt(desk.wall.peek().modules, toWall(view.camera, at), touch ? 6 / view.camera.zoom : 0)

  function start(next: Gesture): void {
    gesture = next
    window.dataset['gesture'] = next.kind
  }
  function stop(): void {
    cancelAnimationFrame(frame)
    frame = 0
    latest = null
    gesture = null
    pinch = null
    pair = null
    delete window.dataset['gesture']
  }
  /** At most once a frame, however often the pointer reports. */
  function follow(): void {
    frame = 0
    if (latest && gesture) gesture.follow(latest.to, latest.held)
    latest = null
  }

  function down(event: PointerEvent): void {
    const target = event.target instanceof Element ? event.target : null
    if (target?.closest('[data-still]')) return
    const at = view.within(event)
    window.setPointerCapture(event.pointerId)
    fingers.set(event.pointerId, at)
    if (event.pointerType === 'touch' && fingers.size === 2) return second()
    if (fingers.size > 1) return
    const handle = target?.closest<HTMLElement>('[data-handle]')?.dataset['handle']
    if (handle === 'turn') return start(turning(table, at))
    const which = handles[Number(handle)]
    if (handle !== undefined && which) return start(sizing(table, which, at))
    if (event.button === 1 || options.panKey()) return start(panning(table, at))
    if (event.button !== 0) return
    const hit = under(at, event.pointerType === 'touch')
    const chosenBefore = hit !== null && desk.chosen.peek().includes(hit.id)
    pressed = { at, id: hit?.id ?? null, chosenBefore, event }
    if (hit && !chosenBefore && event.pointerType !== 'touch')
      desk.choose(event.shiftKey ? [...desk.chosen.peek(), hit.id] : [hit.id])
  }

  /** A second finger makes of a move a pinch of what is chosen, of anything else one of the window. */
  function second(): void {
    const [one, other] = [...fingers.values()]
    if (!one || !other) return
    const onChosen = gesture?.kind === 'move' || (gesture === null && pressed?.chosenBefore === true)
    gesture?.cancel()
    stop()
    pressed = null
    pair = [one, other]
    if (onChosen) pinch = pinching(table, pair)
  }

  function move(event: PointerEvent): void {
    if (!fingers.has(event.pointerId)) return
    const to = view.within(event)
    fingers.set(event.pointerId, to)
    if (pair) return both()
    if (pressed && !gesture) {
      const kind = pressed.event.pointerType
      const least = kind === 'mouse' || kind === 'touch' || kind === 'pen' ? slack[kind] : slack.mouse
      if (Math.hypot(to.x - pressed.at.x, to.y - pressed.at.y) < least) return
      start(beginning(pressed, event))
    }
    if (!gesture) return
    latest = { to, held: { altKey: event.altKey, shiftKey: event.shiftKey, ctrlKey: event.ctrlKey || event.metaKey } }
    frame ||= requestAnimationFrame(follow)
  }

  function beginning(
    { at, id, chosenBefore, event: first }: NonNullable<typeof pressed>,
    event: PointerEvent,
  ): Gesture {
    const holds = id !== null && (first.pointerType !== 'touch' || chosenBefore)
    if (holds) return moving(table, at)
    return options.several() || event.shiftKey ? choosing(table, at) : panning(table, at)
  }

  function both(): void {
    const [one, other] = [...fingers.values()]
    if (!one || !other || !pair) return
    const now = [one, other] as const
    if (pinch) pinch.followBoth(now)
    else {
      view.show(pinchedCamera(view.camera, pair, now))
      pair = now
    }
  }

  function up(event: PointerEvent): void {
    if (!fingers.delete(event.pointerId)) return
    if (pair) {
      pinch?.end()
      stop()
      pressed = null
      return
    }
    if (latest) follow()
    const ended = gesture
    stop()
    if (ended) ended.end()
    else if (pressed) tapped(pressed, event)
    pressed = null
  }

  function tapped({ id, chosenBefore }: NonNullable<typeof pressed>, event: PointerEvent): void {
    const chosen = desk.chosen.peek()
    const adds = event.shiftKey || (event.pointerType === 'touch' && options.several())
    if (id === null) desk.choose(adds ? chosen : [])
    else if (adds && chosenBefore) desk.choose(chosen.filter((one) => one !== id))
    else if (adds) desk.choose([...chosen.filter((one) => one !== id), id])
    else desk.choose([id])
    const again = id !== null && lastTap.id === id && event.timeStamp - lastTap.at < twiceMs
    lastTap = { id: id ?? '', at: event.timeStamp }
    // [WALL-3.27] What waits for a file is pressed to give it one.
    const waits = desk.wall.peek().modules.some((module) => module.id === id && (awaits(module) || isNobodys(module)))
    if ((again || waits) && !adds) options.onOpen()
  }

  function cancel(event: PointerEvent): void {
    if (!fingers.delete(event.pointerId)) return
    gesture?.cancel()
    pinch?.cancel()
    stop()
    pressed = null
  }
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || (!gesture && !pinch)) return
    event.stopPropagation()
    gesture?.cancel()
    pinch?.cancel()
    stop()
    pressed = null
  }
  const wheeled = (event: WheelEvent): void => wheel(view, event)
  window.addEventListener('pointerdown', down)
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', cancel)
  window.addEventListener('wheel', wheeled, { passive: false })
  document.addEventListener('keydown', escape, true)
  return () => {
    cancelAnimationFrame(frame)
    window.removeEventListener('pointerdown', down)
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', up)
    window.removeEventListener('pointercancel', cancel)
    window.removeEventListener('wheel', wheeled)
    document.removeEventListener('keydown', escape, true)
  }
}
