// Stops what flashes: a quarter of the picture that turns light and dark more than three times within a second harms some who look.
import { now } from './clock.ts'
import { getter } from './intrinsics.ts'
import { mainCanvas, pixels, scratch } from './canvases.ts'
import { flashCounter } from './flash-counter.ts'

const { floor } = Math
const leastShare = 0.25
const columns = 16
const rows = 9
const lightOf = (red: number, green: number, blue: number): number =>
  (0.2126 * red * red + 0.7152 * green * green + 0.0722 * blue * blue) / 65_025

/** Looks at the picture some twenty times a second, at no fixed pace, so that nothing flashes in between each time. */
export function flashWatch(beyondCanvas: ((cell: number) => number) | null): () => boolean {
  const seen = scratch(columns, rows)
  const count = flashCounter(columns * rows)
  const countOthers = flashCounter(9)
  let next = 0
  return () => {
    // By the sketch's own time: frames that are stepped through at once are not seen so.
    const at = now()
    if (at < next) return false
    next = at + 34 + (at % 17)
    const main = mainCanvas()
    if (main && main.share >= leastShare) {
      const data = pixels(seen.to, main.canvas, columns, rows)
      return count(
        (cell) => {
          const from = cell * 4
          const alpha = (data[from + 3] ?? 0) / 255
          const channel = (of: number): number => (data[from + of] ?? 0) * alpha + 255 * (1 - alpha)
          return lightOf(channel(0), channel(1), channel(2))
        },
        at,
        main.share > 1 ? 1 : main.share,
      )
    }
    return beyondCanvas !== null && countOthers(beyondCanvas, at, 1)
  }
}

const parent = getter<Node, HTMLElement | null>(Node.prototype, 'parentElement')
const style = getComputedStyle
const colour = /[\d.]+/g

/** How light the ground is at one of nine places of the frame, as far as colours tell. */
export function groundAt(cell: number): number {
  const x = (innerWidth * ((cell % 3) + 0.5)) / 3
  const y = (innerHeight * (floor(cell / 3) + 0.5)) / 3
  let found = document.elementFromPoint(x, y)
  while (found) {
    const looks = style(found)
    const drawn = found instanceof SVGGeometryElement ? looks.fill : looks.backgroundColor
    const [red = 255, green = 255, blue = 255, alpha = 1] = (drawn.match(colour) ?? []).map(Number)
    const opaque = alpha * Number(looks.opacity)
    if (drawn !== 'none' && opaque > 0.3) {
      const channel = (of: number): number => of * opaque + 255 * (1 - opaque)
      return lightOf(channel(red), channel(green), channel(blue))
    }
    found = parent(found)
  }
  return 1
}
