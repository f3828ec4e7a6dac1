// How the bench is divided, in hundredths; kept in this browser.
import { signal } from '@preact/signals'

/** `window` is that of a phone on which window and code stand one above the other. */
export type Share = 'code' | 'console' | 'window'

/** The least and most of each share, and what it begins with. */
export const shareLimits = {
  code: { least: 20, most: 80, first: 52 },
  console: { least: 12, most: 75, first: 27 },
  window: { least: 20, most: 65, first: 40 },
} as const satisfies Record<Share, object>

const key = 'neospace.bench'

/** The shares in use. */
export const benchSizes = signal<Readonly<Record<Share, number>>>(stored())

/** Sets one, held within its limits. */
export function setShare(of: Share, hundredths: number): void {
  benchSizes.value = { ...benchSizes.peek(), [of]: held(of, hundredths) }
  try {
    localStorage.setItem(key, JSON.stringify(benchSizes.peek()))
  } catch {
    // Not kept, but in use until the window closes.
  }
}

function held(of: Share, hundredths: number): number {
  const { least, most } = shareLimits[of]
  return Math.round(Math.min(most, Math.max(least, hundredths)))
}

function stored(): Record<Share, number> {
  const { code, console, window } = shareLimits
  const plain: Record<Share, number> = { code: code.first, console: console.first, window: window.first }
  try {
    const found: Readonly<Record<string, unknown>> = Object(JSON.parse(localStorage.getItem(key) ?? '{}'))
    for (const of of ['code', 'console', 'window'] as const)
      if (typeof found[of] === 'number') plain[of] = held(of, found[of])
  } catch {
    // Unreadable: begin anew.
  }
  return plain
}
