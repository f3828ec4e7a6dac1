// The window onto a wall: holds the camera and moves one layer by it, once a frame, without Preact.
import { type Bounds } from '../geometry/box.ts'
import { type Camera, type Size, fitted, opened, panned, shownPart } from '../geometry/camera.ts'
import type { Point } from '../geometry/point.ts'

export interface View {
  readonly camera: Camera
  /** The size of the window in px of the screen. */
  readonly size: Size
  /** The part of the wall that the window shows. */
  readonly part: Bounds
  /** Shows the wall so, from the next frame on. */
  show(camera: Camera): void
  /** Shows all of these bounds; nothing if there are none. */
  fit(bounds: Bounds | null): void
  /** Shows these bounds as a wall opens; nothing if there are none. */
  open(bounds: Bounds | null): void
  /** Whether the better half of these bounds is in sight, or they fill the better half of the window. */
  sees(bounds: Bounds): boolean
  /** Moves as little as needed to show these bounds, or all of them if the window is too small. */
  reveal(bounds: Bounds): void
  /** A point of the page as a point of the window. */
  within(point: { readonly clientX: number; readonly clientY: number }): Point
  /** Calls with the camera after each frame in which it changed; returns what stops that. */
  whenMoved(listener: (camera: Camera) => void): () => void
  /** Takes the elements that it moves; returns what lets go of them. */
  attach(parts: {
    readonly window: HTMLElement
    readonly world: HTMLElement
    readonly pattern: HTMLElement
  }): () => void
}

const restMs = 180
const margin = 32

/** A window onto a wall. */
export function createView(): View {
  let camera: Camera = { x: 0, y: 0, zoom: 1 }
  let size: Size = { width: 1, height: 1 }
  let box = { left: 0, top: 0 }
  let parts: Parameters<View['attach']>[0] | null = null
  let frame = 0
  let resting: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<(camera: Camera) => void>()

  function paint(): void {
    frame = 0
    if (!parts) return
    const { world, pattern } = parts
    world.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${camera.zoom})`
    pattern.style.transform = patternTransform(camera, Number(pattern.dataset['tile'] ?? 40))
    for (const listener of listeners) listener(camera)
  }

  /** While it moves the layer keeps its pixels; at rest it is drawn sharp at its zoom. */
  function moving(): void {
    if (!parts) return
    const { world } = parts
    if (!world.dataset['moving']) world.dataset['moving'] = 'true'
    clearTimeout(resting)
    resting = setTimeout(() => delete world.dataset['moving'], restMs)
  }

  function measure(): void {
    if (!parts) return
    const { left, top, width, height } = parts.window.getBoundingClientRect()
    size = { width, height }
    box = { left, top }
  }

  const view: View = {
    get camera() {
      return camera
    },
    get size() {
      return size
    },
    get part() {
      return shownPart(camera, size)
    },
    show(next) {
      camera = next
      moving()
      frame ||= requestAnimationFrame(paint)
    },
    fit: (bounds) => bounds && view.show(fitted(bounds, size, inset(size))),
    open: (bounds) => bounds && view.show(opened(bounds, size, inset(size))),
    sees(bounds) {
      measure()
      const { part } = view
      const common = areaOf({
        left: Math.max(part.left, bounds.left),
        top: Math.max(part.top, bounds.top),
        right: Math.min(part.right, bounds.right),
        bottom: Math.min(part.bottom, bounds.bottom),
      })
      return common >= Math.min(areaOf(part), areaOf(bounds)) / 2
    },
    reveal(bounds) {
      measure()
      const { part } = view
      const wide = bounds.right - bounds.left > part.right - part.left
      const high = bounds.bottom - bounds.top > part.bottom - part.top
      if (wide || high) return view.fit(bounds)
      const by = (low: number, high: number, from: number, to: number): number =>
        low < from ? from - low : high > to ? to - high : 0
      const x = by(bounds.left, bounds.right, part.left, part.right) * camera.zoom
      const y = by(bounds.top, bounds.bottom, part.top, part.bottom) * camera.zoom
      if (x !== 0 || y !== 0) view.show(panned(camera, { x: x + Math.sign(x) * margin, y: y + Math.sign(y) * margin }))
    },
    within: ({ clientX, clientY }) => ({ x: clientX - box.left, y: clientY - box.top }),
    whenMoved(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    attach(given) {
      parts = given
      measure()
      const sizes = new ResizeObserver(() => {
        measure()
        frame ||= requestAnimationFrame(paint)
      })
      sizes.observe(given.window)
      addEventListener('scroll', measure, true)
      paint()
      return () => {
        sizes.disconnect()
        removeEventListener('scroll', measure, true)
        cancelAnimationFrame(frame)
        clearTimeout(resting)
        frame = 0
        parts = null
      }
    },
  }
  return view
}

const inset = ({ width }: Size): number => Math.min(margin, width / 12)
const areaOf = ({ left, top, right, bottom }: Bounds): number => Math.max(0, right - left) * Math.max(0, bottom - top)

/** The pattern follows the wall by less than one tile, at a zoom between 0.7 and 1.4 of its own, so that it covers the window and is never drawn anew. */
function patternTransform({ x, y, zoom }: Camera, tile: number): string {
  const scale = zoom / 2 ** Math.round(Math.log2(zoom))
  const step = tile * scale
  const rest = (value: number): number => ((value % step) + step) % step
  return `translate(${rest(x) - step}px, ${rest(y) - step}px) scale(${scale})`
}
