// Words and sentences, as frequent and as rare as in a language and always the same: what many messages are made of.

export interface Vocabulary {
  /** Always the same numbers, 0 to 1. */
  readonly next: () => number
  /** The nth most frequent word; no two begin alike by chance alone. */
  readonly word: (n: number) => string
  /** 4 to 15 words. */
  readonly sentence: () => string
}

/** So many words, from the beginning. */
export function vocabulary(words: number): Vocabulary {
  let seed = 2_026
  const next = (): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const word = (n: number): string => `${(n * 7_919 + 1).toString(36)}${(n % 97).toString(36)}`
  // As in languages, the second word is half as frequent as the first, and so on.
  const anyWord = (): string => word(Math.floor(words ** next()) - 1)
  return {
    next,
    word,
    sentence: () => Array.from({ length: 4 + Math.floor(next() * 12) }, anyWord).join(' '),
  }
}
