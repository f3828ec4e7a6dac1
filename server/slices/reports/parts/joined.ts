// Texts under each other.

/** Those that say something. */
export const joined = (...texts: readonly (string | null | undefined)[]): string =>
  texts.filter((text) => text !== null && text !== undefined && text !== '').join('\n')
