// A text as the index keeps it: its words in their order, spaces between, and before them marks that say what it is.
import { tokensOf } from './tokens.ts'

/** What marks can say of a text; no word begins like them. */
export type Mark = `·${string}`

/** Stands for a word that is not kept. */
const nothing = '\ufffd'

// As much as PostgreSQL counts: places up to 16 383, and 255 of them for one word.
const mostWords = 16_000
const mostAlike = 255

/** [FEED-2.2] */
export function indexed(marks: readonly Mark[], text: string): string {
  const alike = new Map<string, number>()
  const words = tokensOf(text.normalize('NFC'))
    .slice(0, mostWords)
    .map(({ word }) => {
      const times = (alike.get(word) ?? 0) + 1
      alike.set(word, times)
      return times > mostAlike ? nothing : word
    })
  return [...marks, ...words].join(' ')
}

/** By whom it is. */
export const byPerson = (id: number): Mark => `·a${id}`

/** In which room it stands. */
export const inRoom = (id: number): Mark => `·r${id}`

/** What can be in a text. */
export type Thing = 'link' | 'code' | 'picture' | 'file'

/** What is in it. */
export const holding = (thing: Thing): Mark => `·${thing}`

const address = /https?:\/\/\S/i
const pictureAddress = /https?:\/\/\S+\.(?:png|jpe?g|gif|webp|avif)\b/i
const code = /`[^`]/

/** [FEED-2.6] What a text holds: an address, the address of a picture, code between backticks. */
export const thingsIn = (text: string): readonly Thing[] => [
  ...(address.test(text) ? (['link'] as const) : []),
  ...(pictureAddress.test(text) ? (['picture'] as const) : []),
  ...(code.test(text) ? (['code'] as const) : []),
]
