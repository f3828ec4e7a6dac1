// The two orders of the gallery: by time, and by a seed.
import { createHash } from 'node:crypto'

/** Where a page by time ended. */
export interface Cursor {
  readonly at: number
  readonly name: string
}

/** As the contract writes it. */
export const writeCursor = ({ at, name }: Cursor): string => `${at}-${name}`

/** Reads what the contract let through; null where it names no time. */
export function readCursor(text: string | undefined): Cursor | null {
  const [at, name] = text?.split('-') ?? []
  return at === undefined || name === undefined ? null : { at: Number(at), name }
}

/** [CODE-4.24] Where this name stands, as hex digits that sort like the order: `printf '%s %s' seed name | sha256sum`. */
const standing = (seed: string, name: string): string => createHash('sha256').update(`${seed} ${name}`).digest('hex')

/** [CODE-4.24] Keeps, of names that come in parcels, the first `count` behind the place of `after`. */
export function shuffled(seed: string, after: string | undefined, count: number) {
  const behind = after === undefined ? '' : standing(seed, after)
  let kept: { readonly at: string; readonly name: string }[] = []
  return {
    add(names: readonly string[]): void {
      const more = names.map((name) => ({ at: standing(seed, name), name })).filter(({ at }) => at > behind)
      kept = [...kept, ...more].sort((one, other) => (one.at < other.at ? -1 : 1)).slice(0, count)
    },
    first: (): readonly string[] => kept.map(({ name }) => name),
  }
}
