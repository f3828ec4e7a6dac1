// An order that chance decides and that anybody can find again: it depends on the seed and on each name alone.
import { createHash } from 'node:crypto'

/** [FEED-3.3] Where this name stands, as 64 hex digits that sort like the order: `printf '%s %s' seed name | sha256sum`. */
export const standing = (seed: string, username: string): string =>
  createHash('sha256').update(`${seed} ${username.toLowerCase()}`).digest('hex')

interface Named {
  readonly username: string
}

/** [FEED-3.3] Keeps, of names that come in parcels, the first `count` behind the place of `after`. */
export function shuffled<P extends Named>(seed: string, after: string | undefined, count: number) {
  const behind = after === undefined ? '' : standing(seed, after)
  let kept: { readonly at: string; readonly person: P }[] = []
  return {
    add(people: readonly P[]): void {
      const more = people.map((person) => ({ at: standing(seed, person.username), person }))
      kept = [...kept, ...more.filter(({ at }) => at > behind)]
        .sort((one, other) => (one.at < other.at ? -1 : 1))
        .slice(0, count)
    },
    first: (): readonly P[] => kept.map(({ person }) => person),
  }
}
