// The beginning of a text as one reads it in a list.

/** The first words without the signs of Markdown that only stand in the way there. */
export const plainWords = (markdown: string): string =>
  markdown
    .replaceAll(/\]\([^)]*\)?/g, '')
    .replaceAll(/^\s*[-+] /gm, '')
    .replaceAll(/[#>*`[\]|~]+/g, '')
    // Within a word it is a letter, as in the name of an emoji.
    .replaceAll(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
