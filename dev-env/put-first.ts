// Somebody who comes first among another's people, so that a Top 8 has whom to show.
import { followPerson } from '#contract/friends'
import { arrangeTop8, chooseProfileAudience } from '#contract/profiles'
import type { Person } from './person.ts'

/** The second lets everybody know of them; the first follows them and puts them into their Top 8, alone. */
export async function putFirst(whose: Person, whom: Person): Promise<void> {
  await whom.visitor.request(chooseProfileAudience, { body: { audience: 'everyone' } })
  await whose.visitor.request(followPerson, { params: { id: whom.id } })
  await whose.visitor.request(arrangeTop8, { body: { people: [whom.id] } })
}
