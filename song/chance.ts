// Chance that can be played again: numbers that follow from a seed and a place alone.

/** A number from 0 to 2³²−1 that belongs to a seed and three numbers; neighbours have nothing in common. */
export const numberAt = (seed: number, a: number, b: number, c: number): number =>
  settled(stirred(stirred(stirred(seed | 0, a), b), c))

/** The same for a text. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return settled(hash)
}

/** Shares from 0 to just below 1, one after another. */
export function sharesFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    return settled(Math.imul(state ^ (state >>> 15), 1 | state)) / 4_294_967_296
  }
}

/** From 0 to just below 1. */
export const shareOf = (number: number): number => number / 4_294_967_296

// The rounds of MurmurHash3 for 32 bits.
function stirred(hash: number, word: number): number {
  const first = Math.imul(word, 0xcc9e2d51)
  const second = hash ^ Math.imul((first << 15) | (first >>> 17), 0x1b873593)
  return (Math.imul((second << 13) | (second >>> 19), 5) + 0xe6546b64) | 0
}

function settled(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}
