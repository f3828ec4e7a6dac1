// Strokes as an SVG document, in inks that follow the page around it or in colours of its own.
import { palette } from './palette.ts'
import type { Print } from './print-cat.ts'
import type { Ink } from './skin.types.ts'

export interface Manner {
  readonly wide: number
  readonly tall: number
  /** What it is called to whoever listens; without it the picture is decoration. */
  readonly title?: string | undefined
  /** The day’s colours, whatever is around it. */
  readonly alone?: boolean
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? '')

/** The token of an ink. */
export const tokenOf = (ink: Ink): string => (ink === 'line' ? 'ink' : ink)

/** The ink as the page has it, and as it is by day where the page has none. */
export const inkOf = (ink: Ink): string => `var(--${tokenOf(ink)},${palette[ink]})`

/** The document; equal strokes give equal bytes. */
export function writeSvg({ viewBox, strokes, pivots }: Print, { wide, tall, title, alone = false }: Manner): string {
  const paths = strokes.map(({ d, ink, part, pen }) => {
    const pivot = pivots[part]
    const origin = pivot ? ` transform-origin="${pivot.map((at) => `${Math.round(at)}px`).join(' ')}"` : ''
    const moves = alone ? '' : ` class="cat-part-${part}"${origin}`
    const colour = alone ? palette[ink] : inkOf(ink)
    return `<path${moves} ${pen === undefined ? 'fill' : `stroke-width="${pen}" stroke`}="${colour}" d="${d}"/>`
  })
  const said = title === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escaped(title)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${Math.round(wide)}" height="${Math.round(tall)}" ${said}><g fill="none" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g></svg>`
}
