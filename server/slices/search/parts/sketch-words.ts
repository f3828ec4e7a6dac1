// A sketch as the index keeps it, and as it is shown where it was found.
import { byPerson, holding, indexed, thingsIn, type Thing } from './indexed.ts'

interface Described {
  readonly caption: string
  readonly alt: string
  readonly tags: string | readonly string[]
}

interface SketchText extends Described {
  readonly maker_id: number
  readonly username: string
  readonly shown_title: string
  readonly picture: string | null
}

/** [FEED-2.8] What it says below its title: caption, words for those who do not see it, tags. */
export const sketchSaid = ({ caption, alt, tags }: Described): string =>
  [caption, alt, typeof tags === 'string' ? tags : tags.join(' ')].filter((part) => part !== '').join('\n')

/** [FEED-2.1, FEED-2.6] Its title and maker, then what it says. Each is code. */
export function sketchWords(text: SketchText): string {
  const things = new Set<Thing>(['code', ...thingsIn(text.caption)])
  if (text.picture !== null) things.add('picture')
  const said = [text.shown_title, text.username, sketchSaid(text)].join('\n')
  return indexed([byPerson(text.maker_id), ...[...things].map(holding)], said)
}
