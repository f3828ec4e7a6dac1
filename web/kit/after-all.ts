// What goes by itself goes only once nobody is at it any more.

/** So often whoever holds it is looked for. */
const againMs = 1_000

/** Calls it after so long, or later, when nothing holds it. */
export function afterAll(ms: number, isHeld: () => boolean, run: () => void): void {
  setTimeout(() => (isHeld() ? afterAll(againMs, isHeld, run) : run()), ms)
}
