// What was found in journals, guestbooks, home pages and the gallery, as it leaves the house.
import { instant } from '#bedrock/clock'
import type { Excerpt, FoundEntry, FoundPage, FoundSigned, FoundSketch } from '#contract/search'
import { pageText } from '#slices/homepages/index'
import type { EntryFound, PageFound, SignedFound } from '../queries/writings-found.ts'
import type { SketchFound } from '../prepare/find-sketches.ts'
import { excerptOf, hasAll } from './excerpt.ts'
import type { Phrase } from './parse-search.ts'
import { sketchSaid } from './sketch-words.ts'
import { tokensOf } from './tokens.ts'
import { entrySaid } from './writing-words.ts'

type Phrases = readonly Phrase[]

/** [FEED-2.8] An entry of a journal with what was found in it. */
export const viewEntry = (row: EntryFound, phrases: Phrases): FoundEntry => ({
  id: row.id,
  person: { id: row.owner_id, username: row.username },
  published_at: instant(row.at),
  title: excerptWithin(row.title, phrases),
  excerpt: excerptWithin(entrySaid(row), phrases),
})

/** [FEED-2.8] What somebody wrote into a guestbook, with what was found in it. */
export const viewSigned = (row: SignedFound, phrases: Phrases): FoundSigned => ({
  id: row.id,
  person: { id: row.author_id, username: row.author_name },
  owner: { id: row.wall_id, username: row.owner_name },
  created_at: instant(row.at),
  excerpt: excerptOf(row.text, phrases),
})

/** [FEED-2.8] A page written by hand with what was found in it. */
export function viewPage(row: PageFound, phrases: Phrases): FoundPage {
  const { title, text } = pageText(row.path, row.text ?? '')
  return {
    person: { id: row.owner_id, username: row.username },
    path: row.path,
    changed_at: instant(row.at),
    title: excerptWithin(title, phrases),
    excerpt: excerptWithin(text, phrases),
  }
}

/** [FEED-2.8] A sketch with what was found in its words. */
export const viewFoundSketch = ({ sketch }: SketchFound, phrases: Phrases): FoundSketch => ({
  sketch,
  title: excerptWithin(sketch.title, phrases),
  excerpt: excerptWithin(sketchSaid(sketch), phrases),
})

/** Of one part of what has all of the phrases: those that stand in it are marked. */
function excerptWithin(text: string, phrases: Phrases): Excerpt {
  const tokens = tokensOf(text.normalize('NFC'))
  return excerptOf(
    text,
    phrases.filter((phrase) => hasAll(tokens, [phrase])),
  )
}
