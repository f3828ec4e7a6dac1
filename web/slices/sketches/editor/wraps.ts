// Whether long lines of code are wrapped; kept in this browser, and so from the start where it is narrow.
import { signal } from '@preact/signals'

const key = 'neospace.bench-wraps'

/** Whether they are. */
export const wraps = signal(stored())

/** The other way from now on. */
export function turnWraps(): void {
  wraps.value = !wraps.peek()
  try {
    localStorage.setItem(key, wraps.peek() ? 'yes' : 'no')
  } catch {
    // Not kept, but so until the window closes.
  }
}

function stored(): boolean {
  try {
    const found = localStorage.getItem(key)
    if (found !== null) return found === 'yes'
  } catch {
    // As if nothing were kept.
  }
  return matchMedia('(max-width: 63.99rem)').matches
}
