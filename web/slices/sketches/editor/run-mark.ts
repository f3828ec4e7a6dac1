// A mark in this browser while a sketch runs: what still has it when it is opened never came to an end, and waits until somebody wants it.

let marked: string | null = null

const keyOf = (name: string): string => `neospace.sketch-runs.${name}`

/** Whether the last run of it died with its page. */
export function endedBadly(name: string): boolean {
  try {
    return localStorage.getItem(keyOf(name)) !== null
  } catch {
    return false
  }
}

/** Sets the mark, or with `null` takes it away. A page that leaves as it should takes its mark along. */
export function markRun(name: string | null): void {
  try {
    if (marked !== null) localStorage.removeItem(marked)
    marked = name === null ? null : keyOf(name)
    if (marked !== null) localStorage.setItem(marked, '1')
  } catch {
    // Then it runs by itself also after a crash.
  }
}

addEventListener('pagehide', () => markRun(null))
