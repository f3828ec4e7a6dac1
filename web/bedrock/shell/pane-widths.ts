// How wide the panes beside the stage are, in pixels; kept in this browser.
import { signal } from '@preact/signals'

export type Pane = 'rail' | 'context'

/** The least and most pixels of each pane, and what it begins with. */
export const paneLimits = {
  rail: { least: 176, most: 400, first: 248 },
  context: { least: 200, most: 520, first: 296 },
} as const satisfies Record<Pane, object>

const key = 'neospace.panes'

/** The widths in use. */
export const paneWidths = signal<Readonly<Record<Pane, number>>>(stored())

/** Sets a pane's width, held within its limits. */
export function setPaneWidth(pane: Pane, pixels: number): void {
  const { least, most } = paneLimits[pane]
  paneWidths.value = { ...paneWidths.peek(), [pane]: Math.round(Math.min(most, Math.max(least, pixels))) }
  try {
    localStorage.setItem(key, JSON.stringify(paneWidths.peek()))
  } catch {
    // Not kept, but in use until the window closes.
  }
}

function stored(): Record<Pane, number> {
  const plain = { rail: paneLimits.rail.first as number, context: paneLimits.context.first as number }
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof found !== 'object' || found === null) return plain
    for (const [name, value] of Object.entries(found))
      if ((name === 'rail' || name === 'context') && typeof value === 'number')
        plain[name] = Math.min(paneLimits[name].most, Math.max(paneLimits[name].least, value))
  } catch {
    // Unreadable: begin anew.
  }
  return plain
}
