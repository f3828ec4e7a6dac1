// Sketches and revisions as they leave the house.
import { instant } from '#bedrock/clock'
import type { UploadedFile } from '#contract/files'
import type { Sketch } from '#contract/sketches'
import type { Static } from 'typebox'
import type { Revision } from '#contract/sketches'
import { sketchNeeds } from '#sketch/kinds'
import { wordsOf } from './parts/words-of.ts'
import type { GonePlace } from './queries/lineage.ts'
import type { RevisionRow } from './queries/revisions.ts'
import type { SketchRow } from './queries/shown.ts'

const needsIn = (kept: string) => sketchNeeds.filter((need) => wordsOf(kept).includes(need)).toSorted()
/** As others read it. What was never shown to anybody has its maker’s title alone, and nobody else gets here. */
export const titleOf = ({ title, shown_title }: SketchRow): string => (shown_title === '' ? title : shown_title)
const personOf = ({ maker_id, username }: SketchRow) => ({ id: maker_id, username })

/** What stands around the rows of one answer. */
export interface Around {
  /** The pictures that they name, with addresses for the one who looks. */
  readonly files: ReadonlyMap<string, UploadedFile>
  /** What they were made from, as far as it may be named. */
  readonly parents: ReadonlyMap<number, SketchRow>
  /** Told to their maker, with what the draft says. */
  readonly own: boolean
}

const parentOf = ({ parent_id, parent_number }: SketchRow, { parents }: Around): Sketch['parent'] => {
  if (parent_number === null) return null
  const parent = parents.get(parent_id ?? 0)
  if (!parent) return { name: null, revision: parent_number, title: '', maker: null }
  return { name: parent.name, revision: parent_number, title: titleOf(parent), maker: personOf(parent) }
}

/** [CODE-4.3] To its maker with the draft's title and needs, to others as it was published. */
export const viewSketch = (row: SketchRow, around: Around): Sketch => {
  const { own, files } = around
  const picture = files.get(row.picture ?? '')
  return {
    name: row.name,
    kind: row.kind,
    maker: personOf(row),
    title: own ? row.title : titleOf(row),
    caption: row.caption,
    alt: row.alt,
    tags: [...wordsOf(row.tags)],
    licence: row.licence,
    visibility: row.visibility,
    revision: row.shown_number,
    needs: needsIn(own ? row.needs : (row.shown_needs ?? row.needs)),
    thumbnail: picture ? { url: picture.url, srcset: picture.srcset } : null,
    notes: row.shown_notes === null || row.shown_notes === '' ? null : row.shown_notes,
    seed: row.seed,
    parent: parentOf(row, around),
    gone: false,
    published_at: row.published_at === null ? null : instant(row.published_at),
    changed_at: instant(own ? row.changed_at : (row.shown_at ?? row.changed_at)),
  }
}

/** [CODE-4.18] A place without words. */
export const viewGone = ({ name, kind, changed_at }: GonePlace): Sketch => ({
  name,
  kind,
  maker: null,
  title: '',
  caption: '',
  alt: '',
  tags: [],
  licence: 'all-rights',
  visibility: 'private',
  revision: null,
  needs: [],
  thumbnail: null,
  notes: null,
  seed: 0,
  parent: null,
  gone: true,
  published_at: null,
  changed_at: instant(changed_at),
})

/** One revision without its code. */
export const viewRevision = ({ number, hash, needs, published, created_at }: RevisionRow): Static<typeof Revision> => ({
  number,
  hash,
  needs: needsIn(needs),
  published: published === 1,
  created_at: instant(created_at),
})
