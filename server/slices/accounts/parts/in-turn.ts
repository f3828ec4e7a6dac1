// Lets work of the same key run one after another.

/** Runs `work` once all earlier work of `key` has settled. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>

/** Makes a set of queues; a queue lives as long as somebody is in it. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    last.set(key, mine)
    try {
      return await mine
    } finally {
      if (last.get(key) === mine) last.delete(key)
    }
  }
}
