// The beginning of a text as one reads it in a list.

/** The first words without the signs of Markdown that only stand in the way there. */
export const plainWords = (markdown: string): string =>
  markdown
    .replaceAll(/\]\([^)]*\)?/g, '')
    .replaceAll(/^\s*[-+] /gm, '')
    .replaceAll(/[#>*_`[\]|~]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
