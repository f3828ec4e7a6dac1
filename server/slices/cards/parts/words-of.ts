// A fetched page as the words of a card, with where its picture lies.
import { sizes } from '#contract/limits'
import { oneLine } from './one-line.ts'
import { readText } from './read-charset.ts'
import { readPage } from './read-page.ts'

interface Page {
  /** Where it was found in the end. */
  readonly address: string
  readonly charset: string | null
  readonly body: Uint8Array
}

/** [WALL-3.30, WALL-3.31] A description that only repeats the title is none. */
export function wordsOf({ address, charset, body }: Page) {
  const page = readPage(readText(body, charset))
  const title = oneLine(page.title, sizes.titleCharacters)
  const description = oneLine(page.description, sizes.cardCharacters)
  const picture = page.picture.trim()
  return {
    title,
    description: description === title ? '' : description,
    site: oneLine(page.site, sizes.cardSiteCharacters),
    picture: picture !== '' && URL.canParse(picture, address) ? new URL(picture, address).href : null,
  }
}
