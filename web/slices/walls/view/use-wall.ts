// Somebody's wall for as long as its page is open, and the end of its sounds when they are taken from it.
import { useEffect, useMemo } from 'preact/hooks'
import { seeWall, type Seen } from './wall-store.ts'
import { useEndOfSounds } from './use-end-of-sounds.ts'

/** What is known of it now, and what asks for it anew. */
export function useWall(username: string): readonly [Seen, () => void] {
  const store = useMemo(() => seeWall(username), [username])
  useEffect(() => () => store.leave(), [store])
  const seen = store.seen.value
  useEndOfSounds(username, seen.state === 'notThere' ? null : seen.state === 'there' ? seen.wall : undefined)
  return [seen, () => void store.load()]
}
