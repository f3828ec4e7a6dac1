// A stretch of the order of a seed: those who stand next behind a place, and a hash of all that were drawn from.
import { createHash } from 'node:crypto'
import { standing } from '#slices/directory/index'

interface Named {
  readonly username: string
}

interface Stood<P extends Named> {
  readonly stands: string
  readonly person: P
}

export interface Stretch<P extends Named> {
  /** As of a single draw: SHA-256 in hex over all names in lower case, a line feed between them. */
  readonly set: string
  /** In the order of the seed. */
  readonly people: readonly P[]
}

/** [FEED-4.8] Takes names in parcels, in the order of their bytes in lower case; holds a few times `count` of them at most. Without `after` it begins with the first. */
export function stretch<P extends Named>(seed: string, after: string | undefined, count: number) {
  const here = after === undefined ? '' : standing(seed, after)
  const set = createHash('sha256')
  let between = ''
  let next: Stood<P>[] = []
  const nearest = (): Stood<P>[] => next.toSorted((one, other) => (one.stands < other.stands ? -1 : 1)).slice(0, count)
  return {
    add(people: readonly P[]): void {
      for (const person of people) {
        set.update(between + person.username.toLowerCase())
        between = '\n'
        const stands = standing(seed, person.username)
        if (stands > here) next.push({ stands, person })
        if (next.length >= count * 4) next = nearest()
      }
    },
    drawn: (): Stretch<P> => ({ set: set.digest('hex'), people: nearest().map(({ person }) => person) }),
  }
}
