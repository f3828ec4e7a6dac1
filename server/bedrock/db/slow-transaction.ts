// Tells of transactions that take too long, with the stack of whoever asked for them: while they hang where they can be seen hanging, and otherwise when they end.
import type { DatabaseWatch } from './database.ts'

/** After how long a transaction is told of. */
export const slowMs = 5_000

/** Where a transaction was asked for, for its stack. */
export class AskedHere extends Error {
  constructor() {
    super('the transaction was asked for here')
    this.name = 'AskedHere'
  }
}

/** Runs a transaction and tells once if it takes longer than `patienceMs`. */
export async function noticeSlow<T>(
  watch: DatabaseWatch,
  asked: AskedHere,
  patienceMs: number,
  run: () => Promise<T>,
): Promise<T> {
  const began = performance.now()
  let told = false
  const tell = (): void => {
    told = true
    watch.slow(performance.now() - began, asked)
  }
  const timer = setTimeout(tell, patienceMs)
  try {
    return await run()
  } finally {
    clearTimeout(timer)
    if (!told && performance.now() - began >= patienceMs) tell()
  }
}
