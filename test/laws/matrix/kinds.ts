// Who may knock on a door of the house, and what the doors answer by default.
import type { Code } from '#contract/refusals'

/** Each kind of actor. `member` is the person whom the things in the table belong to; the others are judged against them. */
export const kinds = [
  'anonymous',
  'member',
  'other',
  'follower',
  'mutual',
  'blocked',
  'roomModerator',
  'moderator',
  'admin',
  'owner',
  'muted',
  'frozen',
  'banned',
  'erased',
  'bot',
] as const
export type Kind = (typeof kinds)[number]

export type Expected = 'ok' | Code
/** What each kind is told. A bot with every scope is told what the other is, or FORBIDDEN at a door that no scope opens; the erased, with their old cookie, what a stranger is, or that their session is over. */
export type Cells = Readonly<Record<Exclude<Kind, 'bot' | 'erased'>, Expected>>

/** Those who have nothing to do with the thing, whatever is between them and the member. */
export const strangers = <E extends Expected>(expected: E) => ({
  other: expected,
  follower: expected,
  mutual: expected,
  blocked: expected,
})

/** Doors that are open to whoever comes. */
export const anyone: Cells = {
  anonymous: 'ok',
  member: 'ok',
  ...strangers('ok'),
  roomModerator: 'ok',
  moderator: 'ok',
  admin: 'ok',
  owner: 'ok',
  muted: 'ok',
  frozen: 'ok',
  banned: 'ok',
}

/** Doors for whoever is signed in: to look. */
export const signedIn: Cells = { ...anyone, anonymous: 'AUTH_REQUIRED', banned: 'BANNED' }

/** Doors for whoever is signed in: to change something. */
export const changing: Cells = { ...signedIn, frozen: 'FORBIDDEN' }

/** Doors for whoever is signed in: to say something to others. */
export const speaking: Cells = { ...changing, muted: 'MUTED' }

const below: Cells = {
  ...signedIn,
  member: 'FORBIDDEN',
  ...strangers('FORBIDDEN'),
  roomModerator: 'FORBIDDEN',
  muted: 'FORBIDDEN',
  frozen: 'FORBIDDEN',
}

/** Doors for those who run the house, from a role upwards. */
export const staff: Readonly<Record<'moderator' | 'admin' | 'owner', Cells>> = {
  moderator: below,
  admin: { ...below, moderator: 'FORBIDDEN' },
  owner: { ...below, moderator: 'FORBIDDEN', admin: 'FORBIDDEN' },
}

/** What only the member themselves may do; for all others the thing does not exist, or is not theirs to touch. */
export const ownOnly = (others: Code): Cells => ({
  anonymous: 'AUTH_REQUIRED',
  member: 'ok',
  ...strangers(others),
  roomModerator: others,
  moderator: others,
  admin: others,
  owner: others,
  muted: others,
  frozen: 'FORBIDDEN',
  banned: 'BANNED',
})
