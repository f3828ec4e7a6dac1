// Chance that can be had again: one seed, one row of numbers.
import { put } from './intrinsics.ts'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** From now on `Math.random` goes by this seed; with `all`, so does whatever else is drawn. */
export function seedAll(seed: number, all: boolean): void {
  put(Math, 'random', chances(seed))
  if (!all) return
  const drawn = chances(seed ^ 0x9e3779b9)
  put(Crypto.prototype, 'getRandomValues', (into: Uint8Array) => {
    for (let at = 0; at < into.length; at++) into[at] = Math.floor(drawn() * 4_294_967_296)
    return into
  })
  put(Crypto.prototype, 'randomUUID', () =>
    'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(drawn() * 16).toString(16)),
  )
}
