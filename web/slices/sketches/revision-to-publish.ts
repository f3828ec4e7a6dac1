// The way from a kept revision to publishing it: an address of the bench or the studio that opens the form for it.
import type { Sketch } from '#contract/sketches'
import { workBenchOf } from './named.ts'

const named = 'publish'

/** Where one publishes that revision of one's own work. */
export const publishingOf = (work: Pick<Sketch, 'name' | 'kind'>, revision: number): string =>
  `${workBenchOf(work)}?${named}=${revision}`

/** The revision that an address means; null where it means none. */
export function revisionToPublish(search: string): number | null {
  const number = Number(new URLSearchParams(search).get(named))
  return Number.isSafeInteger(number) && number > 0 ? number : null
}
