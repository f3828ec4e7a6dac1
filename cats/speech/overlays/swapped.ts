// Words for others, each as large as it was written.
import { capital } from '../voices/sentences.ts'

/** By the word in small letters. */
export type Swaps = Readonly<Record<string, string>>

/** Whole words alone. */
export const swapped = (text: string, swaps: Swaps): string =>
  text.replace(/\p{L}+(?:’\p{L}+)*/gu, (word) => {
    const small = word.toLowerCase()
    const own = Object.hasOwn(swaps, small) ? swaps[small] : undefined
    if (own === undefined) return word
    if (word.length > 1 && word === word.toUpperCase()) return own.toUpperCase()
    return word.charAt(0) === small.charAt(0) ? own : capital(own)
  })
