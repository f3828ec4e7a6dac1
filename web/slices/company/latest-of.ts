// What comes often is passed on only so often; of what came meanwhile the last is passed on.

/** Passes on at once, then the latest at the end of each pause. */
export function latestOf<T>(everyMs: number, pass: (value: T) => void) {
  let waiting: { readonly value: T } | null = null
  let pause: ReturnType<typeof setTimeout> | undefined
  const next = (): void => {
    pause = undefined
    if (!waiting) return
    const { value } = waiting
    waiting = null
    pause = setTimeout(next, everyMs)
    pass(value)
  }
  return {
    give(value: T) {
      waiting = { value }
      if (pause === undefined) next()
    },
    forget() {
      waiting = null
    },
  }
}
