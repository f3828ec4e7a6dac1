// Brings words from outside into a form that a line can hold: one line of text, short, without what nobody sees.

/** The most letters that a fact takes in a line; a memory is told in a few words and may take more. */
export const longestWord = 32
export const longestMemory = 64

/** Private letters mark the places of facts while a voice works; control and format characters turn lines around. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu

/** The fact’s words on one line, cut at a letter with an ellipsis where they are too long. */
export function wordOf(text: string, most = longestWord): string {
  const plain = text.replace(/\s+/g, ' ').replace(unseen, '').trim()
  const letters = Array.from(plain)
  return letters.length <= most
    ? plain
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
