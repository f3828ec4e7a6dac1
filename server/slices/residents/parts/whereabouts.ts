// How the cats were when a node last told of them, so that it tells what is new.
import type { CatName } from '#contract/house'
import type { Seen } from '#cats/world/look'
import { roomOf } from './notice.ts'

/** What became of the cats of one room. */
export interface Change {
  /** Those who came, or are otherwise there. */
  readonly came: Seen[]
  readonly left: CatName[]
}

interface Told {
  readonly roomId: number
  readonly how: string
}

export interface Whereabouts {
  /** What changed since the last look, by room; nothing at the first. */
  changes(cats: readonly Seen[]): ReadonlyMap<number, Change>
  /** Nobody is there to be told. */
  forget(): void
}

/** [CAT-3.32] Nothing was told yet. */
export function createWhereabouts(): Whereabouts {
  const told = new Map<CatName, Told>()
  return {
    changes(cats) {
      const changes = new Map<number, Change>()
      const changeIn = (roomId: number): Change => {
        const change = changes.get(roomId) ?? { came: [], left: [] }
        changes.set(roomId, change)
        return change
      }
      for (const seen of cats) {
        const now = { roomId: roomOf(seen.place), how: `${seen.place} ${seen.activity} ${seen.mood}` }
        const before = told.get(seen.cat)
        told.set(seen.cat, now)
        if (!before || before.how === now.how) continue
        if (before.roomId > 0 && before.roomId !== now.roomId) changeIn(before.roomId).left.push(seen.cat)
        if (now.roomId > 0) changeIn(now.roomId).came.push(seen)
      }
      return changes
    },
    forget: () => told.clear(),
  }
}
