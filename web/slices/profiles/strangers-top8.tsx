// The Top 8 of one's own wall as somebody without an account sees it: the house is asked as they would ask it.
import { useEffect, useState } from 'preact/hooks'
import type { FrontPerson } from '#contract/profiles'
import { apiAsStranger } from '../../bedrock/api.ts'
import { WallTop8 } from './wall-top8.tsx'

/** Nothing until the house has answered; nobody where the wall is not for everyone. */
export function StrangersTop8({ username }: { readonly username: string }) {
  const [people, setPeople] = useState<readonly FrontPerson[] | null>(null)
  useEffect(() => {
    let here = true
    apiAsStranger('GET /api/walls/:username', { params: { username } }).then(
      ({ wall }) => here && setPeople(wall.top8),
      () => here && setPeople([]),
    )
    return () => {
      here = false
    }
  }, [username])
  return people && <WallTop8 people={people} own={false} />
}
