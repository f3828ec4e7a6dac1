// Chooses the width axis, and if that is not enough the size, with which a line of Anybody fills its slab.

/** Narrower, the letters of the heaviest cut run into each other: then the line becomes smaller instead. */
const narrowest = 75
const widest = 150
/** The narrower they are, the further apart, in ems: tight lines are for wide letters. */
const apart = (width: number): number => -0.02 + (0.05 * Math.max(0, 125 - width)) / 50

/** Sets the element's width axis so that its one line is as wide as `slab` (pixels), as far as the typeface goes. What would be smaller than `least` (pixels) in one line goes on in others; a line that is smaller by itself stays one. */
export function fitTitle(element: HTMLElement, slab: number, least = 0): void {
  if (slab <= 0) return
  for (const set of ['font-size', 'line-height', 'white-space']) element.style.removeProperty(set)
  const at = (width: number): number => {
    element.style.fontStretch = `${width}%`
    element.style.letterSpacing = `${apart(width)}em`
    return element.getBoundingClientRect().width
  }
  const narrow = at(narrowest)
  if (narrow >= slab) {
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    const fits = Math.floor((size * slab * 0.99) / narrow)
    const wraps = fits < least && least < size
    element.style.fontSize = `${wraps ? least : fits}px`
    if (wraps) Object.assign(element.style, { whiteSpace: 'normal', lineHeight: '1.05' })
    return
  }
  const wide = at(widest)
  if (wide <= slab) return
  at(
    Math.floor(widthThatFills(at, { width: narrowest, length: narrow }, { width: widest, length: wide }, slab) * 10) /
      10,
  )
}

interface Measured {
  readonly width: number
  readonly length: number
}

/** The width axis with which a line is nearly as long as `slab` and no longer; `low` is shorter than it, `high` longer. */
export function widthThatFills(at: (width: number) => number, low: Measured, high: Measured, slab: number): number {
  // Width is nearly linear in the axis. Aiming a little short finds a line that fits; aiming at the slab itself may come from above each time.
  const aim = slab * 0.99
  for (let turn = 0; turn < 8; turn += 1) {
    // Every second turn halves, for lines that bend.
    const share = turn % 2 === 1 ? 0.5 : (aim - low.length) / (high.length - low.length)
    const width = low.width + share * (high.width - low.width)
    const length = at(width)
    if (length <= slab && length >= aim) return width
    if (length > aim) high = { width, length }
    else low = { width, length }
  }
  return low.width
}
