// A number that follows from a text, the same everywhere.

/** From 0 to 2³²−1: FNV-1a over the text’s code units, settled as in MurmurHash3. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A draw that follows from a seed, such as `7/beans/1203`: each purpose has a share of its own. */
export const drawFrom =
  (seed: string) =>
  (purpose: string): number =>
    numberOf(`${seed}/${purpose}`) / 4_294_967_296
