// Keeps what somebody changed about themselves, and says that it is kept.
import type { Audience } from '#contract/audience'
import { words } from '#words/index'
import { api, type ApiData } from '../../bedrock/api.ts'
import { renewFace } from '../../kit/faces.ts'
import { notify } from '../../kit/toast.tsx'
import { changeOf, type Draft, firstOf } from './profile-draft.ts'

export type Own = ApiData<'GET /api/me/profile'>

/** Answers the profile as it is now. Throws `ApiFailure`. */
export async function keepProfile(own: Own, draft: Draft, audience: Audience): Promise<Own> {
  // For whom it is comes first, so that nothing new is seen by those for whom it is not.
  await api('PUT /api/me/profile/audience', { body: { audience } })
  const people = firstOf(draft, own.profile)
  if (people) await api('PUT /api/me/top8', { body: { people } })
  const kept = await api('PATCH /api/me/profile', { body: changeOf(draft, own.profile, Date.now()) })
  renewFace(kept.profile.person.id)
  notify(words.profiles.form.kept)
  return kept
}
