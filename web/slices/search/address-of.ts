// Where a search has its page.

/** The address of this search; of the empty page where nothing is looked for. */
export const addressOf = (text: string): string =>
  text.trim() === '' ? '/search' : `/search?${new URLSearchParams({ q: text })}`

/** What is looked for at an address. */
export const lookedFor = (search: string): string => new URLSearchParams(search).get('q') ?? ''
