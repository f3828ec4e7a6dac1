// What a zip says of something, cut to where it can stand. It can still be changed, and is cleaned like any other text, when it is kept.

/** One line of at most so many letters; what is longer ends earlier. */
export const shortLine = (raw: string, maxCharacters: number): string =>
  Array.from(
    raw
      .slice(0, 10 * maxCharacters)
      .toWellFormed()
      .normalize('NFC')
      .replaceAll(/[\s\p{Cc}\p{Z}]+/gu, ' ')
      .trim(),
  )
    .slice(0, maxCharacters)
    .join('')
    .trim()
