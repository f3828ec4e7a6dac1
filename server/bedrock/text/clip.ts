// The beginning of a text.

/** At most so many code points of it. */
export const clip = (text: string, characters: number): string =>
  text.length <= characters ? text : Array.from(text).slice(0, characters).join('')
