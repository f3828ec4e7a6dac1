// How well one colour is read on another, by the formula of WCAG 2, and where a palette falls short of it.
import type { Palette } from '#contract/themes'

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours (`#rrggbb`), 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Whichever of a palette's own colours is read best on this one; black or white if none is read well. */
export function readableOn(ground: string, palette: Palette): string {
  const best = (colours: readonly string[]): string =>
    colours.reduce((one, other) => (contrastOf(other, ground) > contrastOf(one, ground) ? other : one))
  const own = best([palette.ink, palette.paper, palette.accent_ink])
  return contrastOf(own, ground) >= 4.5 ? own : best(['#000000', '#ffffff'])
}

/** Pairs of a palette that text stands on, and what is read there. */
export const readPairs = [
  ['ink', 'paper'],
  ['ink', 'ground'],
  ['accent_ink', 'accent'],
] as const satisfies readonly (readonly [keyof Palette, keyof Palette])[]

/** The pairs that are read badly, below 4.5 : 1, with how well they are read. */
export const hardToRead = (
  palette: Palette,
): readonly { readonly text: keyof Palette; readonly on: keyof Palette; readonly ratio: number }[] =>
  readPairs
    .map(([text, on]) => ({ text, on, ratio: contrastOf(palette[text], palette[on]) }))
    .filter(({ ratio }) => ratio < 4.5)
