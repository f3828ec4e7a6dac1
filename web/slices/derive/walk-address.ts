// Where one is on a walk: `/@olga?walk=kiwi7x2a` is the door of olga on the walk of that seed.
import { matchPath } from '../../bedrock/match-path.ts'

interface Stand {
  readonly seed: string
  /** Whose door it is. */
  readonly at: string
}

/** Where this address stands; null if it is on no walk. */
export function standAt({ path, search }: { readonly path: string; readonly search: string }): Stand | null {
  const seed = new URLSearchParams(search).get('walk')
  const at = matchPath('/@:username', path)?.['username']
  return seed !== null && at !== undefined && /^[\w-]{1,32}$/.test(seed) && /^[\w-]{2,20}$/.test(at)
    ? { seed, at }
    : null
}

/** The address of somebody's door on a walk. */
export const walkAddress = (seed: string, username: string): string => `/@${username}?walk=${seed}`
