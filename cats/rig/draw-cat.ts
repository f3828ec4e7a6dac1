// One cat as an SVG document that needs nothing around it: no script, no style sheet, no name that another on the page could have.
import { palette } from './palette.ts'
import { printCat, type Wish } from './print-cat.ts'

export interface DrawWish extends Wish {
  /** What it is called to whoever listens; without it the picture is decoration. */
  readonly title?: string
  /** Inks by the tokens of the page around it, with the day’s colours where it has none. */
  readonly tokens?: boolean
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? '')

/** The document; equal wishes give equal bytes. */
export function drawCat({ title, tokens = false, ...wish }: DrawWish): string {
  const { viewBox, strokes, pivots } = printCat(wish)
  const paths = strokes.map(({ d, ink, part, pen }) => {
    const colour = tokens ? `var(--${tokenOf(ink)},${palette[ink]})` : palette[ink]
    const pivot = pivots[part]
    const origin = tokens && pivot ? ` transform-origin="${pivot.map((at) => Math.round(at)).join(' ')}"` : ''
    const moves = tokens ? ` class="rig-${part}"${origin}` : ''
    return pen === undefined
      ? `<path${moves} fill="${colour}" d="${d}"/>`
      : `<path${moves} stroke="${colour}" stroke-width="${pen}" d="${d}"/>`
  })
  const said = title === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escaped(title)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${wish.size}" height="${wish.size}" ${said}><g fill="none" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g></svg>`
}

/** The token of an ink. */
export const tokenOf = (ink: keyof typeof palette): string => (ink === 'line' ? 'ink' : ink)
