// Where each cat is drawn between what the house has said last and now: on a straight way, for as long as the way is long.
import { groundOf, type Point } from './iso.ts'
import type { CatHere } from './cats-here.ts'

export interface Walker {
  cat: CatHere
  /** In tiles. */
  at: Point
  /** How far the cat is off the ground in its hop, 0 to 1. */
  hop: number
  /** It looks to the right. */
  turned: boolean
  way: { readonly from: Point; readonly began: number; readonly ms: number } | null
}

const msPerTile = 230
const leastMs = 230
const mostMs = 1_600
const hopsPerTile = 1

export interface Walkers {
  readonly all: ReadonlyMap<number, Walker>
  /** One’s own; undefined while one is not there. */
  own(): Walker | undefined
  /** Takes over who is here; whoever's place has changed sets out, or is just there where nothing may move. */
  take(cats: readonly CatHere[], now: number, moves: boolean): void
  /** Moves them on; answers whether somebody still walks. */
  walk(now: number): boolean
}

/** An empty courtyard. */
export function createWalkers(): Walkers {
  const all = new Map<number, Walker>()
  let own: number | undefined
  return {
    all,
    own: () => (own === undefined ? undefined : all.get(own)),
    take(cats, now, moves) {
      const here = new Set(cats.map(({ id }) => id))
      own = cats.find((cat) => cat.own)?.id
      for (const id of all.keys()) if (!here.has(id)) all.delete(id)
      for (const cat of cats) {
        const known = all.get(cat.id)
        if (!known) {
          all.set(cat.id, { cat, at: cat.at, hop: 0, turned: cat.id % 2 === 0, way: null })
          continue
        }
        const same = known.cat.at.x === cat.at.x && known.cat.at.y === cat.at.y
        known.cat = cat
        if (same) continue
        const along = groundOf(cat.at).x - groundOf(known.at).x
        if (along !== 0) known.turned = along > 0
        const long = Math.hypot(cat.at.x - known.at.x, cat.at.y - known.at.y)
        const ms = Math.min(mostMs, Math.max(leastMs, long * msPerTile))
        known.way = moves ? { from: known.at, began: now, ms } : null
        if (!moves) known.at = cat.at
      }
    },
    walk(now) {
      let walking = false
      for (const walker of all.values()) {
        const { way, cat } = walker
        if (!way) continue
        const part = Math.min(1, (now - way.began) / way.ms)
        walker.at = {
          x: way.from.x + (cat.at.x - way.from.x) * part,
          y: way.from.y + (cat.at.y - way.from.y) * part,
        }
        const hops = Math.max(1, Math.round((way.ms / msPerTile) * hopsPerTile))
        walker.hop = Math.abs(Math.sin(part * hops * Math.PI))
        if (part < 1) walking = true
        else {
          walker.way = null
          walker.hop = 0
        }
      }
      return walking
    },
  }
}
