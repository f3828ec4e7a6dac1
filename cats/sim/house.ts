// A simulated house: people with habits, who do in a year what people do. For measuring the cats, never for the real house.
import type { CatName } from '../cast/cast.ts'
import { catNames } from '../cast/cast.ts'
import type { Place } from '../cat.types.ts'
import { chance } from '../exact/chance.ts'
import type { DeedKind } from '../deeds/deeds.ts'
import type { Deed } from '../world/world.types.ts'

/** Somebody's ways: when they come, how often a week, and what they do then, each with its share. */
interface Person {
  readonly id: number
  readonly hour: number
  readonly visits: number
  readonly does: readonly (readonly [DeedKind, number])[]
  readonly cat: CatName
}

const ways: readonly Person['does'][] = [
  [
    ['message.posted', 14],
    ['message.edited', 1],
    ['cat.called', 0.5],
    ['cat.petted', 0.4],
  ],
  [
    ['message.posted', 4],
    ['sketch.published', 0.4],
    ['sketch.crashed', 0.8],
    ['sketch.remixed', 0.2],
  ],
  [
    ['message.posted', 5],
    ['song.published', 0.3],
    ['song.played', 1],
    ['anthem.changed', 0.1],
  ],
  [
    ['wall.redecorated', 0.8],
    ['theme.changed', 0.3],
    ['sticker.placed', 1],
    ['guestbook.signed', 0.6],
    ['message.posted', 2],
  ],
  [
    ['cat.petted', 2],
    ['cat.fed', 1],
    ['cat.played', 0.8],
    ['cat.blinked', 0.6],
    ['cat.gifted', 0.2],
    ['message.posted', 3],
  ],
  [
    ['message.posted', 6],
    ['cat.poked', 2],
    ['message.deleted', 0.5],
    ['cat.pestered', 0.3],
  ],
  [
    ['journal.posted', 0.5],
    ['follow.added', 0.2],
    ['guestbook.signed', 0.4],
    ['message.posted', 3],
    ['follow.removed', 0.05],
  ],
]

/** How the days of a house are. */
export interface Days {
  readonly seed: number
  readonly from: number
  readonly days: number
  readonly people: number
}

const share = (seed: number, a: number, b: number, c: number): number => chance(seed, a, b, 100 + c)

const personOf = (seed: number, id: number): Person => ({
  id,
  hour: [8, 13, 18, 20, 22, 1][Math.floor(share(seed, id, 0, 1) * 6)] ?? 20,
  visits: 1 + Math.floor(share(seed, id, 0, 2) * 7),
  does: ways[id % ways.length] ?? [],
  cat: catNames[Math.floor(share(seed, id, 0, 3) * 12)] ?? 'beans',
})

/** The deeds of a house, in the order of their seconds, numbered from one. */
export function simulatedDeeds({ seed, from, days, people }: Days): readonly Deed[] {
  const deeds: Omit<Deed, 'seq'>[] = []
  for (let day = 0; day < days; day++) {
    const midnight = from + day * 86_400
    // Now and then everybody is away for a week.
    const away = day % 120 >= 100 && day % 120 < 107
    for (let id = 1; id <= people && !away; id++) {
      const person = personOf(seed, id)
      const known = id * 2 <= people || day > ((id * 2 - people) / people) * days * 0.8
      if (known && share(seed, id, day, 4) * 7 < person.visits) visit(seed, person, day, midnight, people, deeds)
    }
    keep(seed, day, midnight, deeds)
  }
  return deeds.sort((a, b) => a.at - b.at).map((deed, index) => ({ seq: index + 1, ...deed }))
}

/** One person comes, does things and goes. */
function visit(
  seed: number,
  person: Person,
  day: number,
  midnight: number,
  people: number,
  deeds: Omit<Deed, 'seq'>[],
): void {
  const { id } = person
  let draw = 0
  const next = (): number => share(seed, id, day, 1_000 + draw++)
  const start = midnight + Math.floor((person.hour + next() * 2) * 3_600)
  const room: Place = `room:${1 + Math.floor(next() * next() * 5)}`
  deeds.push(
    { at: start, kind: 'session.opened', by: id },
    { at: start + 20, kind: 'room.joined', by: id, place: room },
  )
  let at = start + 40
  for (const [kind, often] of person.does) {
    const times = Math.floor(often + next())
    for (let time = 0; time < times; time++) {
      at += 20 + Math.floor(next() * 240)
      deeds.push({ at, kind, by: id, ...details(kind, id, room, people, next) })
    }
  }
  deeds.push({ at: at + 120, kind: 'room.left', by: id, place: room }, { at: at + 130, kind: 'session.closed', by: id })
  if (day === 0 && next() < 0.5) deeds.push({ at: at + 131, kind: 'cat.chosen', by: id, cat: person.cat })
}

function details(kind: DeedKind, id: number, room: Place, people: number, next: () => number): Partial<Deed> {
  const other = 1 + Math.floor(next() * people)
  if (kind.startsWith('cat.')) return { cat: catNames[Math.floor(next() * 12)] ?? 'beans', place: room }
  if (/^(?:message|song\.played|room)/.test(kind)) return { place: room }
  if (/^(?:sticker|guestbook)/.test(kind)) return { place: `wall:${other}`, to: other }
  if (kind.startsWith('follow')) return { to: other }
  if (/^(?:wall|theme|anthem|journal)/.test(kind)) return { place: `wall:${id}` }
  return kind.endsWith('.remixed') ? { to: other } : {}
}

/** What the house itself goes through. */
function keep(seed: number, day: number, midnight: number, deeds: Omit<Deed, 'seq'>[]): void {
  const at = (hour: number, spread: number, draw: number): number =>
    midnight + Math.floor((hour + spread * share(seed, 0, day, draw)) * 3_600)
  deeds.push({ at: at(3, 0.2, 10), kind: share(seed, 0, day, 11) < 0.97 ? 'backup.done' : 'backup.failed' })
  const rare: readonly (readonly [DeedKind, number])[] = [
    ['server.error', 0.25],
    ['server.slow', 0.2],
    ['query.slow', 0.3],
    ['check.failed', 0.1],
    ['page.lost', 0.3],
    ['limit.hit', 0.25],
    ['session.failed', 0.3],
    ['server.started', 0.1],
    ['migration.run', 0.05],
    ['person.banned', 0.01],
    ['report.resolved', 0.03],
    ['person.registered', 0.08],
  ]
  rare.forEach(([kind, daily], index) => {
    const bad = kind === 'server.error' && share(seed, 0, day, 40) < 0.05 ? 12 : 1
    if (share(seed, 0, day, 12 + index) < daily)
      for (let time = 0; time < bad; time++) deeds.push({ at: at(0, 24, 60 + index) + time * 45, kind })
  })
  for (const hour of [10, 15, 17])
    if (share(seed, 0, day, 30 + hour) < 0.5)
      deeds.push({ at: at(hour, 2, 80 + hour), kind: 'room.silent', place: `room:${1 + (day % 4)}` })
  if (share(seed, 0, day, 50) < 0.3) deeds.push({ at: at(20, 1, 51), kind: 'message.burst', place: 'room:1' })
}
