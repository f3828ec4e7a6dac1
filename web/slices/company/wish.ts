// Whether the person wants to be felt on walls and to feel others there: off until they say so, kept in this browser.
import { signal } from '@preact/signals'

const key = 'neospace.company'

function stored(): boolean {
  try {
    return localStorage.getItem(key) === 'on'
  } catch {
    return false
  }
}

/** The wish; change it with `setWish`. */
export const wish = signal(stored())

/** Changes the wish and keeps it. */
export function setWish(wanted: boolean): void {
  wish.value = wanted
  try {
    localStorage.setItem(key, wanted ? 'on' : 'off')
  } catch {
    // A browser that forbids storage asks again next time.
  }
}
