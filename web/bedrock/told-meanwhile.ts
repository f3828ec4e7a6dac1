// What the house tells while a question is on its way to it, which the answer need not hold.

export interface ToldMeanwhile<T> {
  /** Notes what was told, for every answer that is still out. */
  note(told: T): void
  /** The answer, and after it what was told since it was asked for, in order: put over the answer it is never older than either. */
  while<A>(ask: () => Promise<A>): Promise<readonly [answer: A, told: readonly T[]]>
}

/** Keeps an answer from undoing what was told after it was given and arrived before it. */
export function toldMeanwhile<T>(): ToldMeanwhile<T> {
  const out = new Set<T[]>()
  return {
    note(told) {
      for (const list of out) list.push(told)
    },
    async while(ask) {
      const told: T[] = []
      out.add(told)
      try {
        return [await ask(), told]
      } finally {
        out.delete(told)
      }
    },
  }
}
