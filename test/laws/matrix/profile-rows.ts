// The doors of profiles. Of the member everybody sees the profile but the blocked and those for whom it is not.
import { listFaces } from '#contract/faces'
import * as profiles from '#contract/profiles'
import { anyone, type Cells, changing, signedIn, speaking } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

const nobody = { expect: 'NOT_FOUND', parts: () => ({ params: { username: 'nobody-here' } }) } as const

/** The member’s profile, for this audience. */
const meant = (audience: 'everyone' | 'followers' | 'mutuals' | 'me') => async (world: World) => {
  await world.member.visitor.request(profiles.chooseProfileAudience, { body: { audience } })
  return { params: { username: world.member.username } }
}
// Whoever is banned is nobody here.
const looking: Cells = { ...anyone, blocked: 'NOT_FOUND' }
const hidden = {
  anonymous: 'NOT_FOUND',
  other: 'NOT_FOUND',
  roomModerator: 'NOT_FOUND',
  moderator: 'NOT_FOUND',
  admin: 'NOT_FOUND',
  owner: 'NOT_FOUND',
  muted: 'NOT_FOUND',
  frozen: 'NOT_FOUND',
  banned: 'NOT_FOUND',
} as const

export const profileRows: readonly Row[] = [
  routeRow(profiles.getPerson, { expect: looking, parts: meant('everyone'), foreign: nobody }),
  routeRow(profiles.getPerson, { expect: { ...looking, ...hidden }, parts: meant('followers') }),
  routeRow(profiles.getPerson, { expect: { ...looking, ...hidden, follower: 'NOT_FOUND' }, parts: meant('mutuals') }),
  routeRow(profiles.getPerson, {
    expect: { ...looking, ...hidden, follower: 'NOT_FOUND', mutual: 'NOT_FOUND' },
    parts: meant('me'),
  }),
  routeRow(listFaces, {
    expect: anyone,
    parts: ({ member }) => ({ query: { of: `${member.id}` } }),
    foreign: { expect: 'ok', parts: () => ({ query: { of: '999999' } }) },
  }),
  routeRow(profiles.getOwnProfile, { expect: signedIn, parts: () => ({}) }),
  routeRow(profiles.changeProfile, { expect: speaking, parts: () => ({ body: { bio: 'I am here.' } }) }),
  routeRow(profiles.chooseProfileAudience, {
    expect: signedIn,
    parts: () => ({ body: { audience: 'everyone' as const } }),
  }),
  routeRow(profiles.arrangeTop8, {
    expect: changing,
    parts: () => ({ body: { people: [] } }),
    foreign: { expect: 'NOT_FOUND', parts: () => ({ body: { people: [999_999] } }) },
  }),
]
