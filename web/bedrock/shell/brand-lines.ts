// Breaks the name of a house into the lines of its sign.
import { words } from '#words/index'

const most = 3

/** At most three lines: a word each while that goes, the product's own name in its two halves. */
export function brandLines(name: string): readonly string[] {
  if (name === words.shell.product) return words.shell.brand
  const parts = name.split(/\s+/).filter(Boolean)
  if (parts.length <= most) return parts
  const share = Math.ceil(parts.length / most)
  return Array.from({ length: most }, (_, line) => parts.slice(line * share, (line + 1) * share).join(' ')).filter(
    Boolean,
  )
}
