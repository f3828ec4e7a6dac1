// Sketches, their revisions and their tags.
import type { Generated } from 'kysely'
import type { WorkKind } from '#sketch/kinds'

export interface SketchesTable {
  id: Generated<number>
  /** Random, by which it is found. */
  name: string
  /** Null of a place that stays in a lineage. */
  maker_id: number | null
  kind: WorkKind
  /** Title, code and needs of the draft. */
  title: string
  code: string
  /** Words with a space between them. */
  needs: string
  /** Grows each time the draft is kept. */
  rev: number
  seed: number
  visibility: 'private' | 'unlisted' | 'public'
  /** The revision that others see; null of what was never published. */
  shown_number: number | null
  shown_title: string
  caption: string
  alt: string
  /** Words with a space between them. */
  tags: string
  licence: 'all-rights' | 'cc0' | 'cc-by' | 'cc-by-sa' | 'cc-by-nc' | 'mit'
  /** The name of its picture among the files. */
  picture: string | null
  /** Which of those that stand first on the profile it is. */
  pin: number | null
  parent_id: number | null
  parent_number: number | null
  /** The ids of what it was made from, the first first, with a space between them. */
  ancestors: string
  /** 1: a place without words. */
  gone: number
  was_public: number
  published_at: number | null
  /** When it was last published. */
  shown_at: number | null
  changed_at: number
}

export interface SketchRevisionsTable {
  sketch_id: number
  number: number
  hash: string
  code: string
  needs: string
  /** 1: it was seen by others once. */
  published: number
  /** 1: something was made from it. */
  forked: number
  /** Of a song, its notes in small; empty of what is none. */
  notes: Generated<string>
  created_at: number
}

export interface SketchTagsTable {
  tag: string
  sketch_id: number
}

/** How much room each person’s code takes; moved before it is counted, so that two screens cannot both take the last of it. */
export interface SketchMakersTable {
  maker_id: number
  /** Of drafts and revisions, in UTF-8. */
  bytes: number
}
