// One cat as an SVG document: the same bytes for the same wish, on the server and in the browser.
import { writeDots, writeLine, writeRing } from './geometry/write-path.ts'
import { boundsOf } from './geometry/ring.ts'
import { palette } from './palette.ts'
import type { Pose } from './pose.types.ts'
import type { Shape } from './shape.types.ts'
import { sketchCat } from './sketch-cat.ts'
import type { SkinName } from './skin.types.ts'

export interface Wish {
  readonly skin: SkinName
  readonly pose: Pose
  /** How large it will be seen, in pixels: lines are as thick as that asks for. */
  readonly size: number
  readonly headOnly?: boolean
  /** Inks by class, where the house’s style sheet is there. */
  readonly classes?: boolean
}

/** How far the colour plate lies off. */
export const plateOff = [2.2, -1.7] as const

/** Draws it. */
export function drawCat({ skin, pose, size, headOnly = false }: Wish): string {
  const { shapes, head } = sketchCat(skin, pose)
  const all = headOnly ? head : shapes
  const [left, top, side] = headOnly ? boxOf(head) : [-2, -4, 100]
  const pen = ((1.5 + size / 64) * side) / size
  const paths = all.map((shape) => pathOf(shape, pen)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${side} ${side}" width="${size}" height="${size}">${paths}</svg>`
}

function boxOf(shapes: readonly Shape[]): readonly [number, number, number] {
  const [left, top, right, bottom] = boundsOf(shapes.flatMap(({ rings }) => rings.flat()))
  const side = Math.round(Math.max(right - left, bottom - top) + 8)
  return [Math.round((left + right - side) / 2), Math.round((top + bottom - side) / 2), side]
}

function pathOf({ kind, ink, rings, wide = 1 }: Shape, pen: number): string {
  const colour = palette[ink]
  if (kind === 'dots') {
    const d = rings.map(writeDots).join('')
    return d ? `<path d="${d}" stroke="${colour}" stroke-width="${wide}" stroke-linecap="round"/>` : ''
  }
  const d = rings.map(kind === 'line' ? writeLine : writeRing).join('')
  if (!d) return ''
  if (kind === 'line')
    return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${Number((pen * wide).toFixed(2))}" stroke-linecap="round" stroke-linejoin="round"/>`
  return `<path d="${d}" fill="${colour}"${kind === 'plate' ? ` transform="translate(${plateOff.join(' ')})"` : ''}/>`
}
