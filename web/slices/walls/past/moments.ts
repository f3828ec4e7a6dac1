// The moments of one's own wall, the oldest first, as a slider takes them.
import type { Moment } from '#contract/walls'
import { api } from '../../../bedrock/api.ts'

const pages = 10

/** The last thousand moments. */
export async function fetchMoments(): Promise<readonly Moment[]> {
  let all: readonly Moment[] = []
  for (let page = 0; page < pages; page += 1) {
    const before = all[0]?.rev
    // Each page begins where the one before ended, so they cannot be asked at once.
    // oxlint-disable-next-line no-await-in-loop
    const found = await api('GET /api/me/wall/moments', {
      query: { limit: 100, ...(before === undefined ? {} : { before }) },
    })
    all = [...found.items.toReversed(), ...all]
    if (found.next === null) break
  }
  return all
}
