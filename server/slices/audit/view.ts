// The docket as everybody reads it.
import type { DocketEntry } from '#contract/docket'
import { type DocketRow, published } from './parts/docket-row.ts'

interface Appealed {
  readonly appealed_at: number | null
  readonly outcome: 'stands' | 'lifted' | null
}

/** [MOD-4.2] Nothing by which anybody could be known. */
export const viewEntry = (row: DocketRow & Appealed): DocketEntry => ({
  ...published(row),
  appeal: row.appealed_at === null ? null : (row.outcome ?? 'open'),
})
