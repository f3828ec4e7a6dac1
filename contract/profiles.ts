// How people show themselves: names, words, what they are at now, and the eight people they put first.
import { type Static, Type } from 'typebox'
import { Audience } from './audience.ts'
import { route } from './define.ts'
import { Accent } from './house.ts'
import { sizes } from './limits.ts'
import { Person } from './people.ts'
import { chosenFiles, shownFiles } from './profile-files.ts'
import { Id, Instant, Nullable, pageOf, Username, whole } from './shapes.ts'

/** The house counts code points after cleaning; the schema only bounds what is read. */
const text = (characters: number) => Type.String({ maxLength: characters * 4 })

export const NowKind = Type.Union([
  Type.Literal('listening'),
  Type.Literal('working'),
  Type.Literal('playing'),
  Type.Literal('reading'),
  Type.Literal('thinking'),
  Type.Literal('watching'),
  Type.Literal('making'),
])
export type NowKind = Static<typeof NowKind>

export const ProfileLink = Type.Object({
  url: Type.String({
    minLength: 1,
    maxLength: sizes.webAddressCharacters,
    description: 'A web address; https:// is put before one that names no scheme.',
  }),
  title: text(sizes.titleCharacters),
})
export type ProfileLink = Static<typeof ProfileLink>

export const Status = Type.Object({
  text: text(sizes.statusCharacters),
  emoji: Type.String({ maxLength: 32, description: 'One emoji, or nothing.' }),
  until: Nullable(Instant),
})
export type Status = Static<typeof Status>

export const Now = Type.Object({ kind: NowKind, text: text(sizes.nowCharacters) })
export type Now = Static<typeof Now>

export const FrontPerson = Type.Object({ person: Person, display_name: Type.String() })
export type FrontPerson = Static<typeof FrontPerson>

/** The first of somebody, as they stand on a wall. */
export const NamedFirst = whole(
  FrontPerson,
  sizes.topPeople,
  'owner',
  'Whom its owner puts first, as far as they are named to the caller; nobody where no Top 8 is for the caller.',
)

const words = {
  display_name: text(sizes.displayNameCharacters),
  bio: text(sizes.bioCharacters),
  pronouns: text(sizes.pronounsCharacters),
}
const shown = { status: Nullable(Status), now: Nullable(Now), accent: Nullable(Accent) }

export const Profile = Type.Object(
  {
    person: Person,
    ...words,
    ...shown,
    ...shownFiles,
    links: pageOf(ProfileLink),
    top8: pageOf(FrontPerson),
    has_journal: Type.Boolean({ description: 'Something in their journal is for the caller.' }),
    has_pages: Type.Boolean({ description: 'Their home pages begin at /@name/pages, for the caller too.' }),
    is_own: Type.Boolean(),
  },
  {
    description:
      'A person as the caller sees them. An empty `display_name` means that the username stands for it; both are to be shown.',
  },
)
export type Profile = Static<typeof Profile>

const own = Type.Object({
  profile: Profile,
  audience: Type.Union([Audience, Type.Null()], {
    description:
      'For whom it is; null while its owner never said so and the world may not see their wall: then it is there for those signed in.',
  }),
})

export const getPerson = route({
  method: 'GET',
  path: '/api/people/:username',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary:
    'How somebody shows themselves. Whoever does not belong to their audience finds nobody; who never made a profile is there for those signed in alone.',
  params: Type.Object({ username: Username }),
  data: Type.Object({ profile: Profile }),
})
export const getOwnProfile = route({
  method: 'GET',
  path: '/api/me/profile',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'One’s own profile, and for whom it is.',
  data: own,
})
export const changeProfile = route({
  method: 'PATCH',
  path: '/api/me/profile',
  policy: 'signed-in',
  limit: 'change_profile',
  speaks: true,
  refusals: ['CONFLICT', 'EMPTY', 'NOT_FOUND', 'TOO_LONG'],
  summary: 'Changes what is named of one’s profile and leaves the rest. An empty text or null takes a part away.',
  body: Type.Object({
    display_name: Type.Optional(words.display_name),
    bio: Type.Optional(words.bio),
    pronouns: Type.Optional(words.pronouns),
    status: Type.Optional(shown.status),
    now: Type.Optional(shown.now),
    accent: Type.Optional(shown.accent),
    ...chosenFiles,
    links: Type.Optional(Type.Array(ProfileLink, { maxItems: sizes.profileLinks })),
  }),
  data: own,
})
export const chooseProfileAudience = route({
  method: 'PUT',
  path: '/api/me/profile/audience',
  policy: 'signed-in',
  limit: 'change_profile',
  whileFrozen: true,
  refusals: [],
  summary: 'Says for whom one’s profile is.',
  body: Type.Object({ audience: Audience }),
  data: own,
})
export const arrangeTop8 = route({
  method: 'PUT',
  path: '/api/me/top8',
  policy: 'signed-in',
  limit: 'change_profile',
  refusals: ['NOT_FOUND'],
  summary: 'Says which of those whom one follows come first, in this order. Whoever is unfollowed or blocked leaves.',
  body: Type.Object({ people: Type.Array(Id, { maxItems: sizes.topPeople }) }),
  data: own,
})
