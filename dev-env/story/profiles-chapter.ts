// The owner says who they are, and puts the friend first.
import { listFaces } from '#contract/faces'
import { followPerson, unfollowPerson } from '#contract/friends'
import * as profiles from '#contract/profiles'
import type { Cast } from './cast.ts'

/** Every route of profiles. */
export async function profilesChapter({ tell, ida, ben, owner, friend }: Cast): Promise<void> {
  await ida.request(followPerson, { params: { id: friend.id } })
  await tell.http(ida, profiles.changeProfile, {
    body: {
      display_name: 'Ida of the third floor',
      pronouns: 'she/her',
      bio: 'I keep the lift running.',
      status: { text: 'in the machine room', emoji: '🔧', until: null },
      now: { kind: 'listening', text: 'the motor' },
      links: [{ url: 'ida.example', title: 'My page' }],
      accent: 'acid',
    },
  })
  await tell.http(ida, profiles.arrangeTop8, { body: { people: [friend.id] } })
  await tell.http(ida, profiles.chooseProfileAudience, { body: { audience: 'everyone' } })
  await tell.http(ida, profiles.getOwnProfile, {})
  await tell.http(ben, profiles.getPerson, { params: { username: owner.username } })
  await tell.http(ben, listFaces, { query: { of: `${owner.id},${friend.id}` } })
  await ida.request(unfollowPerson, { params: { id: friend.id } })
}
