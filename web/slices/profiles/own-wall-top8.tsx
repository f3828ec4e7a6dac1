// The eight on the wall that one builds: as they are chosen at the moment.
import { useEffect } from 'preact/hooks'
import { fetchOwnTop8, ownTop8 } from './own-top8.ts'
import { WallTop8 } from './wall-top8.tsx'

/** Nothing until the house has said who they are. */
export function OwnWallTop8() {
  useEffect(fetchOwnTop8, [])
  return ownTop8.value && <WallTop8 people={ownTop8.value} own />
}
