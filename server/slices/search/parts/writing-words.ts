// Entries of journals and guestbooks and pages written by hand, as the index keeps them.
import type { PageText } from '#slices/homepages/index'
import { readPictures } from '#slices/journal/index'
import { byPerson, holding, indexed, thingsIn, type Thing } from './indexed.ts'

interface EntryText {
  readonly owner_id: number
  readonly title: string
  readonly markdown: string
  readonly pictures: string | null
}

/** What an entry of a journal says below its title, and what its pictures are said to be. */
export const entrySaid = ({ markdown, pictures }: Pick<EntryText, 'markdown' | 'pictures'>): string =>
  [markdown, ...readPictures(pictures).map(({ alt }) => alt)].filter((part) => part !== '').join('\n')

/** [FEED-2.1] An entry of a journal: its title, then what it says. */
export function entryWords(entry: EntryText): string {
  const things = new Set(thingsIn(entry.markdown))
  if (entry.pictures !== null) things.add('picture')
  return indexed([byPerson(entry.owner_id), ...[...things].map(holding)], `${entry.title}\n${entrySaid(entry)}`)
}

/** [FEED-2.1] What somebody wrote into a guestbook, by whom it is. */
export const signedWords = ({ author_id, text }: { readonly author_id: number; readonly text: string }): string =>
  indexed([byPerson(author_id), ...thingsIn(text).map(holding)], text)

/** [FEED-2.1] A page: its title, then its text without tags. */
export function pageWords(ownerId: number, { title, text, links, pictures, code }: PageText): string {
  const things: readonly Thing[] = [
    ...(links ? (['link'] as const) : []),
    ...(pictures ? (['picture'] as const) : []),
    ...(code ? (['code'] as const) : []),
  ]
  return indexed([byPerson(ownerId), ...things.map(holding)], `${title}\n${text}`)
}
