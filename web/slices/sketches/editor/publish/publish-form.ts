// What is said of a sketch when it is published, as it is filled in, and what of it cannot go so.
import type { Static } from 'typebox'
import { sizes } from '#contract/limits'
import type { Licence, Visibility } from '#contract/sketches'
import { codegroundLines } from '#words/codeground-lines'
import type { Bench } from '../bench.ts'

const said = codegroundLines.publish.faults

export const licences = [
  'all-rights',
  'cc0',
  'cc-by',
  'cc-by-sa',
  'cc-by-nc',
  'mit',
] as const satisfies readonly Static<typeof Licence>[]
export const visibilities = ['public', 'unlisted', 'private'] as const satisfies readonly Static<typeof Visibility>[]

export interface PublishForm {
  readonly title: string
  readonly caption: string
  readonly alt: string
  /** They chose to say nothing of what one would see. */
  readonly altSkipped: boolean
  /** Parted by spaces or commas. */
  readonly tags: string
  readonly licence: (typeof licences)[number]
  readonly visibility: (typeof visibilities)[number]
  readonly seed: number
  /** A room where it is told; null where none. */
  readonly room: number | null
}

/** As it was published last, or as it stands on the bench. */
export function firstForm({ keeping, running }: Pick<Bench, 'keeping' | 'running'>): PublishForm {
  const sketch = keeping.own.peek()?.sketch
  const again = sketch !== undefined && sketch.revision !== null
  return {
    title: keeping.words.peek().title,
    caption: sketch?.caption ?? '',
    alt: sketch?.alt ?? '',
    altSkipped: again && sketch.alt === '',
    tags: sketch?.tags.join(' ') ?? '',
    licence: again ? sketch.licence : 'cc-by',
    visibility: again ? sketch.visibility : 'public',
    seed: running.seed.peek(),
    room: null,
  }
}

/** The tags that were meant. */
export const tagsOf = ({ tags }: PublishForm): string[] => [
  ...new Set(
    tags
      .toLowerCase()
      .split(/[\s,#]+/)
      .filter((tag) => tag !== ''),
  ),
]

/** What has to be mended first; null where nothing. */
export function faultOf(form: PublishForm): string | null {
  const tags = tagsOf(form)
  if (form.title.trim() === '' && form.visibility !== 'private') return said.title
  if (form.alt.trim() === '' && !form.altSkipped) return said.alt
  if (tags.length > sizes.sketchTags) return said.manyTags(sizes.sketchTags)
  const wrong = tags.find((tag) => !/^[a-z0-9-]{2,24}$/.test(tag))
  return wrong === undefined ? null : said.tag(wrong)
}
