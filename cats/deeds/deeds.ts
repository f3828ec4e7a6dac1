// What can happen in a house as cats take it: each deed with its effects on ten values. Public facts alone; what is said between two, in closed rooms or in reports is no deed.
import type { Value } from '../cast/factions.ts'

/**
 * What a deed is made of. `effects`: how much of each value it brings or costs, −1 to 1.
 * `hearing`: who learns of it – those in its place, the whole house, or the cat that it is done to and those beside it.
 * `liking`: whether a cat's liking of the doer may rise alone, move both ways, or stays as it is.
 * `fortune`: what it is for the person to whom it happens: good, bad, or neither.
 */
interface DeedNature {
  readonly effects: Readonly<Partial<Record<Value, number>>>
  readonly hearing: 'place' | 'house' | 'cat'
  readonly liking: 'rises' | 'moves' | 'stays'
  readonly fortune?: 1 | -1
}

const deed = (
  hearing: DeedNature['hearing'],
  liking: DeedNature['liking'],
  effects: DeedNature['effects'],
  fortune?: 1 | -1,
): DeedNature => ({ effects, hearing, liking, ...(fortune && { fortune }) })

const natures = {
  'server.started': deed('house', 'stays', { order: 0.4, safety: 0.3, novelty: 0.2 }),
  'server.error': deed('house', 'stays', { order: -0.8, mischief: 0.7, safety: -0.5, novelty: 0.3 }),
  'server.slow': deed('house', 'stays', { patience: -0.5, order: -0.3, rest: 0.2, mischief: 0.2 }),
  'query.slow': deed('house', 'stays', { patience: -0.3, order: -0.3, mischief: 0.2 }),
  'check.failed': deed('house', 'stays', { order: -0.6, mischief: 0.5, safety: -0.4 }),
  'migration.run': deed('house', 'stays', { order: 0.5, novelty: 0.4, safety: 0.1 }),
  'backup.done': deed('house', 'stays', { safety: 0.7, order: 0.5, patience: 0.3 }),
  'backup.failed': deed('house', 'stays', { safety: -0.6, order: -0.5, mischief: 0.3 }),
  'page.lost': deed('house', 'stays', { mischief: 0.4, order: -0.5, safety: -0.3, novelty: 0.3 }),
  'limit.hit': deed('house', 'stays', { order: 0.3, mischief: 0.3, autonomy: -0.3, patience: -0.3 }),
  'report.resolved': deed('house', 'stays', { order: 0.6, safety: 0.5, patience: 0.2 }),
  'person.banned': deed('house', 'moves', { order: 0.6, power: 0.4, safety: 0.5, closeness: -0.4, autonomy: -0.4 }, -1),
  'person.registered': deed('house', 'rises', { novelty: 0.6, closeness: 0.4, safety: -0.2 }),
  'session.opened': deed('house', 'rises', { closeness: 0.5, novelty: 0.2, stillness: -0.1, order: 0.1 }),
  'session.closed': deed('house', 'stays', { closeness: -0.3, stillness: 0.2, rest: 0.1 }),
  'session.failed': deed('house', 'stays', { safety: -0.5, order: -0.4, mischief: 0.2 }),
  'cat.chosen': deed('house', 'rises', { closeness: 0.4, novelty: 0.3 }),
  'message.posted': deed('place', 'rises', { closeness: 0.3, novelty: 0.2, stillness: -0.2 }),
  'message.edited': deed('place', 'stays', { order: 0.3, patience: 0.2, novelty: 0.1 }),
  'message.deleted': deed('place', 'stays', { stillness: 0.2, order: -0.1, novelty: -0.1, mischief: 0.1 }),
  'message.burst': deed('place', 'stays', {
    novelty: 0.5,
    stillness: -0.7,
    rest: -0.5,
    closeness: 0.2,
    patience: -0.4,
  }),
  'room.silent': deed('place', 'stays', { stillness: 0.6, rest: 0.5, novelty: -0.6, closeness: -0.2, patience: 0.3 }),
  'room.created': deed('house', 'rises', { novelty: 0.6, power: 0.2, order: 0.1, closeness: 0.2 }),
  'room.joined': deed('place', 'rises', { closeness: 0.4, novelty: 0.2 }),
  'room.left': deed('place', 'stays', { closeness: -0.4, autonomy: 0.3, stillness: 0.1 }),
  'wall.redecorated': deed('place', 'rises', { novelty: 0.6, mischief: 0.3, order: -0.3 }),
  'theme.changed': deed('place', 'rises', { novelty: 0.5, mischief: 0.2, order: -0.2, power: 0.1 }),
  'anthem.changed': deed('place', 'rises', { novelty: 0.4, stillness: -0.3, power: 0.2 }),
  'intro.recorded': deed('place', 'rises', { closeness: 0.4, novelty: 0.3 }),
  'journal.posted': deed('place', 'rises', { closeness: 0.3, patience: 0.4, novelty: 0.3 }),
  'sticker.placed': deed('place', 'rises', { closeness: 0.3, mischief: 0.3, novelty: 0.2, autonomy: -0.1 }, 1),
  'sticker.removed': deed('place', 'stays', { order: 0.2, closeness: -0.1 }),
  'guestbook.signed': deed('place', 'rises', { closeness: 0.5, patience: 0.2 }, 1),
  'sketch.published': deed('house', 'rises', { novelty: 0.7, autonomy: 0.2, mischief: 0.2, order: 0.1 }),
  'sketch.remixed': deed('house', 'rises', { novelty: 0.4, closeness: 0.3, mischief: 0.1, autonomy: -0.1 }, 1),
  'sketch.crashed': deed('place', 'stays', { mischief: 0.6, order: -0.5, safety: -0.3, novelty: 0.2 }),
  'song.published': deed('house', 'rises', { novelty: 0.6, closeness: 0.3, stillness: -0.3, power: 0.2 }),
  'song.remixed': deed('house', 'rises', { novelty: 0.5, closeness: 0.4 }, 1),
  'song.played': deed('place', 'rises', { closeness: 0.2, stillness: -0.3, novelty: 0.2 }),
  'follow.added': deed('house', 'rises', { closeness: 0.7, power: 0.1, autonomy: -0.1 }, 1),
  'follow.removed': deed('house', 'stays', { closeness: -0.6, autonomy: 0.3 }),
  anniversary: deed('house', 'rises', { closeness: 0.4, patience: 0.6 }, 1),
  'cat.petted': deed('cat', 'rises', { closeness: 0.7, rest: 0.3, autonomy: -0.4, safety: 0.2 }),
  'cat.fed': deed('cat', 'rises', { closeness: 0.4, rest: 0.3, safety: 0.3 }),
  'cat.poked': deed('cat', 'moves', { rest: -0.3, autonomy: -0.3, stillness: -0.2, mischief: 0.2, power: -0.2 }),
  'cat.pestered': deed('cat', 'moves', { rest: -0.6, autonomy: -0.6, stillness: -0.5, mischief: 0.2, power: -0.4 }),
  'cat.called': deed('cat', 'rises', { closeness: 0.4, novelty: 0.2, autonomy: -0.2 }),
  'cat.blinked': deed('cat', 'rises', { closeness: 0.4, stillness: 0.3, safety: 0.2, patience: 0.2 }),
  'cat.gifted': deed('cat', 'rises', { closeness: 0.5, novelty: 0.3, rest: 0.1 }),
  'cat.played': deed('cat', 'rises', { novelty: 0.4, closeness: 0.3, mischief: 0.3, rest: -0.2 }),
} as const satisfies Record<string, DeedNature>

export type DeedKind = keyof typeof natures

/** Every kind, in the order of their numbers. */
export const deedKinds = Object.keys(natures) as readonly DeedKind[]

/** What each kind is. */
export const deeds: Readonly<Record<DeedKind, DeedNature>> = natures

/** Making something, which never costs a liking [CAT-1.10]. */
export const makings: readonly DeedKind[] = [
  'message.posted',
  'journal.posted',
  'wall.redecorated',
  'theme.changed',
  'anthem.changed',
  'intro.recorded',
  'sticker.placed',
  'sketch.published',
  'sketch.remixed',
  'song.published',
  'song.remixed',
  'song.played',
  'room.created',
]
