// Entries of journals and guestbooks and pages written by hand, as the index keeps them.
import type { PageText } from '#slices/homepages/index'
import { byPerson, holding, indexed, thingsIn, type Thing } from './indexed.ts'

/** [FEED-2.1] An entry of a journal: its title, then what it says. */
export const entryWords = ({
  owner_id,
  title,
  markdown,
}: {
  readonly owner_id: number
  readonly title: string
  readonly markdown: string
}): string => indexed([byPerson(owner_id), ...thingsIn(markdown).map(holding)], `${title}\n${markdown}`)

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
