// Slots for so many at once, and for so few of one person that nobody takes them all. Who finds none waits a little.

/** Takes one for somebody; answers with what gives it back, or null where none was free in time. */
export type Slots = (whose: number) => Promise<(() => void) | null>

interface Bounds {
  readonly most: number
  readonly ofOne: number
  /** How long one waits; 0 for not at all. */
  readonly patienceMs: number
}

/** How many may wait for each. */
const queueFactor = 4

/** Makes them. */
export function createSlots({ most, ofOne, patienceMs }: Bounds): Slots {
  const inside = new Map<number, number>()
  // In the order in which they came.
  const waiting = new Set<() => void>()
  let all = 0
  function enter(whose: number): (() => void) | null {
    const own = inside.get(whose) ?? 0
    if (all >= most || own >= ofOne) return null
    all++
    inside.set(whose, own + 1)
    return () => {
      all--
      const left = (inside.get(whose) ?? 1) - 1
      if (left > 0) inside.set(whose, left)
      else inside.delete(whose)
      for (const look of [...waiting]) look()
    }
  }
  return async (whose) => {
    const leave = enter(whose)
    if (leave !== null || patienceMs === 0 || waiting.size >= most * queueFactor) return leave
    return await new Promise((resolve) => {
      const settle = (found: (() => void) | null): void => {
        clearTimeout(timer)
        waiting.delete(look)
        resolve(found)
      }
      const look = (): void => {
        const found = enter(whose)
        if (found !== null) settle(found)
      }
      const timer = setTimeout(() => settle(null), patienceMs)
      waiting.add(look)
    })
  }
}
