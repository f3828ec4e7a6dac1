// Many edits as fewer: of what is set several times, as in a drag, the last counts.
import type { Edit } from './edit.types.ts'

/** The edits that come to the same song, in an order in which each of them fits if each of those did. */
export function squash(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  const set = new Set<string>()
  for (const edit of edits.toReversed()) {
    const place = placeOf(edit)
    // What comes before another order of tracks or patterns was said of the old one.
    if (place === null) set.clear()
    else if (set.has(place)) continue
    else set.add(place)
    kept.push(edit)
  }
  return kept.reverse()
}

/** What an edit sets whole, whatever stood there; null of what depends on what is there. */
function placeOf(edit: Edit): string | null {
  switch (edit.op) {
    case 'cell':
      return `cell ${edit.pattern} ${edit.track} ${edit.step} ${edit.note}`
    case 'row':
      return `row ${edit.pattern} ${edit.track}`
    case 'song':
    case 'effects':
      return `${edit.op} ${Object.keys(edit.set).sort().join()}`
    case 'track':
      return `track ${edit.track} ${Object.keys(edit.set).sort().join()}`
    case 'length':
      return `length ${edit.pattern}`
    case 'lane':
      return 'lane'
    default:
      return null
  }
}
