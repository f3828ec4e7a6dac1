// A draw that anybody can make again: what lies on either side of a place in the order of a seed, and a hash of all that was drawn from.
import { createHash } from 'node:crypto'
import { standing } from '#slices/directory/index'

interface Named {
  readonly username: string
}

export interface Draw<P extends Named> {
  /** SHA-256 in hex over all names in lower case, a line feed between them. */
  readonly set: string
  readonly back: P | null
  readonly on: P | null
}

interface Stood<P extends Named> {
  readonly stands: string
  readonly person: P
}

/** [FEED-4.2] Takes names in parcels, in the order of their bytes in lower case. Without `at` the place lies before all of them. */
export function beside<P extends Named>(seed: string, at: string | undefined) {
  const here = at === undefined ? '' : standing(seed, at)
  const set = createHash('sha256')
  let between = ''
  let back: Stood<P> | undefined
  let on: Stood<P> | undefined
  return {
    add(people: readonly P[]): void {
      for (const person of people) {
        set.update(between + person.username.toLowerCase())
        between = '\n'
        const stands = standing(seed, person.username)
        if (stands < here && (back === undefined || stands > back.stands)) back = { stands, person }
        if (stands > here && (on === undefined || stands < on.stands)) on = { stands, person }
      }
    },
    drawn: (): Draw<P> => ({ set: set.digest('hex'), back: back?.person ?? null, on: on?.person ?? null }),
  }
}
