// What a page says of itself in its markup. Nothing of it is run, and nothing but these few texts is kept.
import { Parser } from 'htmlparser2'

/** As it stands there, unchecked. */
export interface PageWords {
  readonly title: string
  readonly description: string
  readonly site: string
  /** Relative to the page. */
  readonly picture: string
}

/** Where each is said, the best place first. */
const places = {
  title: ['og:title', 'twitter:title', 'title'],
  description: ['og:description', 'twitter:description', 'description'],
  site: ['og:site_name', 'application-name'],
  picture: ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'image_src'],
} as const satisfies Record<keyof PageWords, readonly string[]>

const wanted = new Set<string>(Object.values(places).flat())
const longestTitle = 4_000

/** [WALL-3.30] Of what is said twice the first counts. */
export function readPage(html: string): PageWords {
  const said = new Map<string, string>()
  const say = (name: string, value: string | undefined): void => {
    const key = name.trim().toLowerCase()
    if (value !== undefined && value.trim() !== '' && wanted.has(key) && !said.has(key)) said.set(key, value)
  }
  let title: string | null = null
  // An icon drawn in the page has titles of its own.
  let drawings = 0
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'svg') drawings++
      if (tag === 'title' && drawings === 0) title = ''
      if (tag === 'meta') say(attributes['property'] ?? attributes['name'] ?? '', attributes['content'])
      if (tag === 'link') say(attributes['rel'] ?? '', attributes['href'])
    },
    ontext(text) {
      if (title !== null && title.length < longestTitle) title += text
    },
    onclosetag(tag) {
      if (tag === 'svg') drawings = Math.max(0, drawings - 1)
      if (tag !== 'title' || title === null) return
      say('title', title)
      title = null
    },
  })
  parser.end(html)
  const first = (names: readonly string[]): string => names.map((name) => said.get(name)).find(Boolean) ?? ''
  return {
    title: first(places.title),
    description: first(places.description),
    site: first(places.site),
    picture: first(places.picture),
  }
}
