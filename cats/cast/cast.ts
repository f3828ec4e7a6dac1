// The twelve cats: whose faction, which traits, what each listens for wherever it is, and when its day begins.
import type { Agent } from '../cat.types.ts'
import type { DeedKind } from '../deeds/deeds.ts'
import type { Faction } from './factions.ts'
import { type Traits, temperOf } from './temper.ts'

/** A cat as it was born. `listensFor`: deeds that reach it in any place; `observer`: it half hears all that is public; `late`: hours by which its day is behind the house's. */
interface Born {
  readonly faction: Faction
  readonly traits: Traits
  readonly listensFor: readonly DeedKind[]
  readonly observer: boolean
  readonly late: number
}

const born = {
  beans: {
    faction: 'anarchs',
    traits: [0.5, -0.2, 0.8, 0.7, 0.1],
    listensFor: ['person.registered', 'session.opened'],
    observer: false,
    late: 0,
  },
  root: {
    faction: 'sentinels',
    traits: [-0.3, 0.9, 0.5, -0.6, 0.5],
    listensFor: ['session.opened', 'session.failed', 'backup.done', 'backup.failed', 'migration.run', 'person.banned'],
    observer: false,
    late: -1,
  },
  neon: {
    faction: 'claws',
    traits: [0.5, 0.1, 0.9, -0.5, 0],
    listensFor: ['wall.redecorated', 'theme.changed', 'song.published', 'anthem.changed'],
    observer: false,
    late: 2,
  },
  glitch: {
    faction: 'anarchs',
    traits: [0.9, -0.8, 0.5, 0, -0.5],
    listensFor: ['server.error', 'check.failed', 'sketch.crashed', 'page.lost'],
    observer: true,
    late: 3,
  },
  null: {
    faction: 'monks',
    traits: [0, 0.1, -0.9, 0, 0.9],
    listensFor: ['message.deleted', 'sticker.removed', 'page.lost', 'room.silent'],
    observer: true,
    late: 4,
  },
  delta: {
    faction: 'grid',
    traits: [0.8, -0.4, 0.6, -0.2, -0.6],
    listensFor: ['message.edited', 'sketch.published', 'sketch.remixed', 'wall.redecorated'],
    observer: false,
    late: 1,
  },
  hex: {
    faction: 'pressure',
    traits: [0.6, 0.7, -0.4, 0.2, 0.4],
    listensFor: ['sketch.published', 'sketch.remixed', 'sketch.crashed'],
    observer: true,
    late: 2,
  },
  ash: {
    faction: 'monks',
    traits: [0.1, 0.4, -0.6, 0.1, 0.8],
    listensFor: ['anniversary', 'journal.posted'],
    observer: true,
    late: -2,
  },
  miso: {
    faction: 'collapse',
    traits: [-0.2, -0.6, -0.4, 0.5, 0.7],
    listensFor: ['room.silent', 'session.closed'],
    observer: true,
    late: 3,
  },
  patch: {
    faction: 'peripheral',
    traits: [0.3, 0.1, -0.6, -0.1, -0.9],
    listensFor: ['session.failed', 'person.registered', 'server.started', 'limit.hit'],
    observer: true,
    late: -1,
  },
  static: {
    faction: 'iteration',
    traits: [0.2, 0.7, -0.3, -0.8, 0.3],
    listensFor: ['limit.hit', 'server.slow', 'query.slow', 'check.failed'],
    observer: false,
    late: 0,
  },
  tofu: {
    faction: 'bonded',
    traits: [0.1, 0.2, 0.4, 0.9, 0],
    listensFor: ['follow.added', 'follow.removed', 'guestbook.signed'],
    observer: true,
    late: 0,
  },
} as const satisfies Record<string, Born>

export type CatName = keyof typeof born

/** The cats in the order of their numbers. */
export const catNames = Object.keys(born) as readonly CatName[]

/** What every cat is from the beginning. */
export const cast: Readonly<Record<CatName, Born>> = born

/** The tempers of all, by name. */
export const tempers = Object.fromEntries(catNames.map((name) => [name, temperOf(cast[name].traits)])) as Readonly<
  Record<CatName, ReturnType<typeof temperOf>>
>

/** The number by which a cat is an agent. */
export const agentOf = (name: CatName): Agent => -1 - catNames.indexOf(name)

/** The cat that an agent is, if it is one. */
export const catOf = (agent: Agent): CatName | undefined => catNames[-1 - agent]
