// One fixed window for many keys: how often each was counted since its window began. Bounded, without timers, on the house's own clock.

export interface RateWindows {
  /** What a key has used of its window, and in how many milliseconds that ends. */
  look(key: string, now: number): { readonly used: number; readonly resetMs: number }
  /** Counts `times` (one if it is not said) acts. */
  add(key: string, now: number, times?: number): void
  /** Keys held, those that have ended included. */
  size(): number
}

interface Spell {
  used: number
  readonly until: number
}

/** Makes the table. Beyond `maxKeys` the oldest window is forgotten, because a stranger with a great many addresses may cost no more memory than that. */
export function rateWindows(ms: number, maxKeys: number): RateWindows {
  const spells = new Map<string, Spell>()
  // A clock that was set back leaves windows that end too late; they count as ended.
  const runs = (spell: Spell | undefined, now: number): spell is Spell =>
    spell !== undefined && spell.until > now && spell.until <= now + ms

  return {
    look(key, now) {
      const spell = spells.get(key)
      return runs(spell, now) ? { used: spell.used, resetMs: spell.until - now } : { used: 0, resetMs: ms }
    },
    add(key, now, times = 1) {
      const spell = spells.get(key)
      if (runs(spell, now)) return void (spell.used += times)
      spells.delete(key)
      spells.set(key, { used: times, until: now + ms })
      // All last alike, so they stand in the order in which they end.
      for (const [old, held] of spells) {
        if (spells.size <= maxKeys && runs(held, now)) break
        spells.delete(old)
      }
    },
    size: () => spells.size,
  }
}
