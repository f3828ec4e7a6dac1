// Puts what cats said between the messages behind which it stands.
import type { CatLine } from '#contract/residents'

interface Shown {
  /** Ids of the messages that stand in the document, ascending. */
  readonly ids: readonly number[]
  /** Nothing is older than the first of them. */
  readonly begins: boolean
  /** Nothing is newer than the last of them. */
  readonly follows: boolean
}

/**
 * [CAT-3.60] Lines by the id of the message behind which each is shown, 0 for those before all. One whose message is
 * not there stands behind the one before it; what lies outside of what is shown is left out.
 */
export function placeLines(lines: readonly CatLine[], { ids, begins, follows }: Shown): ReadonlyMap<number, CatLine[]> {
  const placed = new Map<number, CatLine[]>()
  const last = ids.at(-1) ?? 0
  for (const line of lines) {
    const anchor = line.after_id ?? 0
    if (anchor > last && !follows) continue
    const behind = ids.findLast((id) => id <= anchor) ?? 0
    if (behind === 0 && !begins) continue
    placed.set(behind, [...(placed.get(behind) ?? []), line])
  }
  return placed
}
