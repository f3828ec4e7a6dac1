// White noise out of a seed: equal seeds are equal noise.

/** A source of it; xorshift32 by Marsaglia (2003). */
export function makeNoise() {
  const at = { state: 1 }
  return {
    seed(seed: number): void {
      // Neighbouring seeds would begin alike, and zero would stay zero: a step of MurmurHash3's finaliser parts them.
      let mixed = seed ^ 0x9e3779b9
      mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
      at.state = (mixed ^ (mixed >>> 13)) | 1
    },
    /** The next, −1 to 1. */
    next(): number {
      let state = at.state
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      at.state = state
      return state / 2_147_483_648
    },
    /** Fills these frames. */
    fill(into: Float64Array, from: number, to: number): void {
      let state = at.state
      for (let index = from; index < to; index += 1) {
        state ^= state << 13
        state ^= state >>> 17
        state ^= state << 5
        into[index] = state / 2_147_483_648
      }
      at.state = state
    },
  }
}
