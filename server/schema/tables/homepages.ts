// Home pages.
import type { Generated } from 'kysely'
import type { Audience } from '#contract/audience'
import type { HomepageKind } from '#contract/homepages'

export interface HomepagesTable {
  owner_id: number
  audience: Audience
  /** Grows with every change, which so takes the lock on this row. */
  turn: number
}

export interface HomepageFilesTable {
  id: Generated<number>
  owner_id: number
  path: string
  /** The path as it is found, whatever its case. */
  path_key: string
  kind: HomepageKind
  /** What is written in it; null of a picture or sound. */
  text: string | null
  /** What was written in it before it was last kept. */
  former: string | null
  /** Of a picture or sound, its name among the files. */
  file_name: string | null
  bytes: number
  rev: number
  changed_at: number
}
