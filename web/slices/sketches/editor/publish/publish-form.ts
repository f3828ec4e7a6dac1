// What is said of a sketch when it is published, as it is filled in, and what of it cannot go so.
import type { Static } from 'typebox'
import { sizes } from '#contract/limits'
import type { Licence, Visibility } from '#contract/sketches'
import { codegroundLines } from '#words/codeground-lines'

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
  /** It hangs on one’s own wall too. */
  readonly wall: boolean
  /** The kept revision that others are to see; null where the draft becomes one. */
  readonly revision: number | null
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

/** What is wrong, at the field where it is mended. */
export type PublishFaults = Partial<Record<'title' | 'alt' | 'tags', string>>

/** [CODE-1.30] What has to be mended; empty where nothing. */
export function faultsOf(form: PublishForm): PublishFaults {
  const tags = tagsOf(form)
  const wrong = tags.find((tag) => !/^[a-z0-9-]{2,24}$/.test(tag))
  const tagFault =
    tags.length > sizes.sketchTags ? said.manyTags(sizes.sketchTags) : wrong === undefined ? null : said.tag(wrong)
  return {
    ...(form.title.trim() === '' && form.visibility !== 'private' ? { title: said.title } : {}),
    ...(form.alt.trim() === '' && !form.altSkipped ? { alt: said.alt } : {}),
    ...(tagFault === null ? {} : { tags: tagFault }),
  }
}
