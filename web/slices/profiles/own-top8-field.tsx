// Choosing whom one puts first right where the Top 8 of one's wall is edited.
import { useEffect } from 'preact/hooks'
import { words } from '#words/index'
import { arrangeOwnTop8, fetchOwnTop8, ownTop8 } from './own-top8.ts'
import { Top8Field } from './top8-field.tsx'

/** The field; each change counts at once. */
export function OwnTop8Field() {
  useEffect(fetchOwnTop8, [])
  const people = ownTop8.value
  if (people === null) return <p role="status">{words.profiles.loading}</p>
  return <Top8Field people={people} onPeople={arrangeOwnTop8} />
}
