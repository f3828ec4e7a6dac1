// Reads style sheets for the tests: without comments, and the tokens by theme.

/** A style sheet without its comments. */
export const bare = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '')

export type Theme = 'light' | 'dark'

/** The hexadecimal colours of the custom properties in one block, for day or night. */
export function coloursOf(block: string, theme: Theme): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of block.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    const pair = /^light-dark\((#\w+),\s*(#\w+)\)$/.exec(value)
    const colour = pair ? pair[theme === 'light' ? 1 : 2] : value
    if (colour && /^#[0-9a-f]{6}$/i.test(colour)) found.set(name, colour)
  }
  return found
}

/** The rules between the braces that follow `selector`. */
export function blockOf(css: string, selector: string): string {
  const at = css.indexOf(selector)
  if (at < 0) throw new Error(`no rule ${selector}`)
  const open = css.indexOf('{', at)
  return css.slice(open + 1, css.indexOf('}', open))
}

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The contrast of two colours by WCAG 2, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}
