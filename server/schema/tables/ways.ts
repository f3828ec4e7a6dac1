// Short ways: a word, and the thing of its owner to which it leads.
import type { WayKind } from '#contract/ways'

export interface ShortWaysTable {
  /** In lower case. */
  slug: string
  owner_id: number
  kind: WayKind
  /** The id of an entry or a room, or the path of a page. */
  target: string | null
  laid_at: number
}
