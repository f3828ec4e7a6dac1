// Which sketch or song an address of this house means.
import { momentIn } from '../song/shown/moment.ts'

/** A sketch as an address names it. */
export interface NamedSketch {
  readonly name: string
  readonly revision: number | undefined
  /** The moment of a song at which it begins. */
  readonly fromMs?: number
}

const path = /^\/(?:sketches|songs)\/([A-Za-z0-9]{12})(?:\/([1-9]\d{0,6}))?\/?$/

/** The sketch; null for every other address. */
export function sketchAt(address: string, origin: string): NamedSketch | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const found = url.origin === origin ? path.exec(url.pathname) : null
  if (found?.[1] === undefined) return null
  const fromMs = momentIn(url.search)
  return {
    name: found[1],
    revision: found[2] === undefined ? undefined : Number(found[2]),
    ...(fromMs === null ? {} : { fromMs }),
  }
}
