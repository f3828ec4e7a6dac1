// Chooses the width axis, and if that is not enough the size, with which a line of Anybody fills its slab.

const narrowest = 50
const widest = 150

/** Sets the element's width axis so that its one line is as wide as `slab` (pixels), as far as the typeface goes. */
export function fitTitle(element: HTMLElement, slab: number): void {
  if (slab <= 0) return
  element.style.fontSize = ''
  const at = (width: number): number => {
    element.style.fontStretch = `${width}%`
    return element.getBoundingClientRect().width
  }
  const narrow = at(narrowest)
  if (narrow >= slab) {
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    element.style.fontSize = `${Math.floor((size * slab * 0.99) / narrow)}px`
    return
  }
  const wide = at(widest)
  if (wide <= slab) return
  // Width is nearly linear in the axis; two corrections land within a pixel or two.
  let low = { width: narrowest, length: narrow }
  let high = { width: widest, length: wide }
  for (let turn = 0; turn < 3; turn += 1) {
    const share = (slab - low.length) / (high.length - low.length)
    const width = low.width + share * (high.width - low.width)
    const length = at(width)
    if (length > slab) high = { width, length }
    else low = { width, length }
  }
  at(Math.floor(low.width * 10) / 10)
}
