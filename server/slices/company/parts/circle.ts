// Those in company on one wall, and what each of them feels: pure bookkeeping.
import type { Paw } from '#contract/company'
import { sizes } from '#contract/limits'
import type { Belonging } from '../queries/belonging.ts'

export interface Spot {
  readonly x: number
  readonly y: number
}

interface Visitor {
  readonly paw: string
  readonly screens: Set<string>
  /** Felt by nobody before it is known that they may be here. */
  admitted: boolean
  spot: Spot | null
}

/** Somebody in the circle, as another node is told of them. */
export interface Here {
  readonly personId: number
  readonly paw: string
  readonly spot: Spot | null
}

export interface Feeling {
  readonly warm: boolean
  readonly paws: readonly Paw[]
}

export interface Circle {
  /** Whether there was room for this screen of a person; `paw` is theirs if they come anew. */
  enter(personId: number, screen: string, paw: string): boolean
  leave(personId: number, screen: string): void
  point(personId: number, spot: Spot): void
  people(): readonly number[]
  /** Everybody who is here by a screen that satisfies. */
  visitors(satisfies: (screen: string) => boolean): readonly Here[]
  /** Takes over who may be here of those who were asked about, and drops the others; answers the screens of the dropped. */
  sift(asked: readonly number[], found: Belonging): readonly string[]
  /** What a person feels; `null` while they are not admitted. */
  feeling(personId: number): Feeling | null
}

/** A circle with nobody in it. */
export function createCircle(): Circle {
  const here = new Map<number, Visitor>()
  const apart = new Map<number, ReadonlySet<number>>()
  return {
    enter(personId, screen, paw) {
      const visitor = here.get(personId)
      if (!visitor && here.size >= sizes.companyPerWall) return false
      if (visitor) visitor.screens.add(screen)
      else here.set(personId, { paw, screens: new Set([screen]), admitted: false, spot: null })
      return true
    },
    leave(personId, screen) {
      const visitor = here.get(personId)
      if (!visitor?.screens.delete(screen) || visitor.screens.size > 0) return
      here.delete(personId)
      apart.delete(personId)
    },
    point(personId, spot) {
      const visitor = here.get(personId)
      if (visitor) visitor.spot = spot
    },
    people: () => [...here.keys()],
    visitors: (satisfies) =>
      [...here]
        .filter(([, { screens }]) => [...screens].some(satisfies))
        .map(([personId, { paw, spot }]) => ({ personId, paw, spot })),
    sift(asked, found) {
      const dropped: string[] = []
      for (const id of asked) {
        const visitor = here.get(id)
        if (!visitor) continue
        apart.set(id, found.apart.get(id) ?? new Set())
        visitor.admitted = found.allowed.has(id)
        if (visitor.admitted) continue
        dropped.push(...visitor.screens)
        here.delete(id)
        apart.delete(id)
      }
      return dropped
    },
    feeling(personId) {
      if (!here.get(personId)?.admitted) return null
      const felt = [...here].filter(
        ([id, { admitted }]) =>
          id !== personId && admitted && !apart.get(personId)?.has(id) && !apart.get(id)?.has(personId),
      )
      const paws = felt.flatMap(([, { paw, spot }]) => (spot ? [{ paw, ...spot }] : []))
      // Sorted, so that nobody reads from it who came first.
      const shown = paws.slice(0, sizes.companyPaws).sort((a, b) => (a.paw < b.paw ? -1 : 1))
      return { warm: felt.length > 0, paws: shown }
    },
  }
}
