// Waits until nobody scrolls.
const stillMs = 200
const longestMs = 3_000
let scrolledAt = Number.NEGATIVE_INFINITY
let listening = false

/** Resolves once nothing has been scrolled for a moment, or after a while in any case. */
export async function whenStill(): Promise<void> {
  if (!listening) {
    listening = true
    document.addEventListener('scroll', () => (scrolledAt = performance.now()), { capture: true, passive: true })
  }
  const from = performance.now()
  for (;;) {
    const now = performance.now()
    const restMs = scrolledAt + stillMs - now
    if (restMs <= 0 || now - from > longestMs) return
    await new Promise((resolve) => setTimeout(resolve, restMs))
  }
}
