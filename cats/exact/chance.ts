// Chance that can be played again: a number belongs to a seed, a cat, a moment and a purpose, so a draw added somewhere shifts no other [CAT-1.9].

const mixed = (hash: number, value: number): number => {
  let k = Math.imul(value, 0xcc9e2d51)
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593)
  const h = hash ^ k
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
}

/** From 0 to just below 1. The mixing and its last step are those of MurmurHash3; the moment may need more than 32 bits. */
export function chance(seed: number, cat: number, moment: number, purpose: number): number {
  const high = Math.floor(moment / 0x1_0000_0000)
  let h = mixed(mixed(mixed(mixed(mixed(seed | 0, cat), moment | 0), high), purpose), 0x9e3779b9)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296
}

/** What draws are for; a number is never given twice. */
export const purposes = {
  wander: 1,
  activity: 2,
  stay: 3,
  partner: 4,
  encounter: 5,
  story: 6,
  naps: 7,
} as const
