// What a deed says of whoever does it again and again.
import type { DeedKind } from '../deeds/deeds.ts'

/** Things a cat can believe of somebody, each with what speaks against it. */
export const beliefs = {
  'makes things': null,
  'brings songs': null,
  'talks here': null,
  'comes at night': 'comes by day',
  'comes by day': 'comes at night',
  'breaks things': null,
  'is good to cats': 'is rough with cats',
  'is rough with cats': 'is good to cats',
  'visits others': null,
  'befriends people': null,
} as const
export type BeliefName = keyof typeof beliefs

/** In the order of their numbers. */
export const beliefNames = Object.keys(beliefs) as readonly BeliefName[]

const said: Readonly<Partial<Record<DeedKind, BeliefName>>> = {
  'message.posted': 'talks here',
  'journal.posted': 'makes things',
  'wall.redecorated': 'makes things',
  'theme.changed': 'makes things',
  'sketch.published': 'makes things',
  'sketch.remixed': 'makes things',
  'song.published': 'brings songs',
  'song.remixed': 'brings songs',
  'song.played': 'brings songs',
  'sketch.crashed': 'breaks things',
  'cat.petted': 'is good to cats',
  'cat.fed': 'is good to cats',
  'cat.blinked': 'is good to cats',
  'cat.gifted': 'is good to cats',
  'cat.played': 'is good to cats',
  'cat.poked': 'is rough with cats',
  'cat.pestered': 'is rough with cats',
  'guestbook.signed': 'visits others',
  'sticker.placed': 'visits others',
  'follow.added': 'befriends people',
}

/** The belief for which a deed speaks, if it speaks for any. */
export const beliefBehind = (verb: DeedKind): BeliefName | undefined => said[verb]

/** The belief for which the hour of a deed speaks: night is from eleven to five of the house. */
export const hourBelief = (hour: number): BeliefName => (hour >= 23 || hour < 5 ? 'comes at night' : 'comes by day')
