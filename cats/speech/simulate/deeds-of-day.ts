// What happens in a house of two dozen people on one day, as far as cats may speak of it.
import type { Deed } from '../intents-of-deed.ts'
import type { Draw } from '../speech.types.ts'

/** One deed at a minute of its day, with who and what it is about. */
export interface DeedOfDay {
  readonly minute: number
  readonly deed: Deed
  readonly who: string
  readonly thing: string
  readonly room: string
}

/** How often each deed happens on a usual day. */
const usual: Readonly<Partial<Record<Deed, number>>> = {
  'user.registered': 0.3,
  'session.opened': 30,
  'session.closed': 24,
  'presence.back': 12,
  'presence.idle': 10,
  'message.posted': 300,
  'message.burst': 4,
  'room.silent': 30,
  'room.created': 0.1,
  'wall.changed': 8,
  'sticker.placed': 6,
  'guestbook.signed': 2,
  'journal.published': 1,
  'sketch.published': 1,
  'sketch.remixed': 0.5,
  'sketch.crashed': 3,
  'song.published': 0.7,
  'follow.added': 1,
  'form.refused': 4,
  'server.error': 0.4,
  'server.slow': 1,
  'server.started': 0.1,
  'cat.called': 6,
  'cat.met': 20,
  dusk: 3,
  midnight: 3,
}

export const people = [
  'pia',
  'oskar',
  'lin',
  'mo',
  'vera',
  'tom',
  'juno',
  'ines',
  'kofi',
  'ada',
  'ravi',
  'sol',
  'bo',
  'greta',
  'emil',
  'noor',
  'ivo',
  'tess',
  'yuki',
  'paul',
  'zoe',
  'max',
  'ruth',
  'eli',
]
export const things = [
  'Low Tide',
  'Stairwell',
  'Moth Disco',
  'Blue Hour',
  'Small Engine',
  'Tin Roof',
  'Long Division',
  'Wet Paint',
  'Lift Music',
  'Night Bus',
  'Paper Sun',
  'Third Floor',
]
const rooms = ['#courtyard', '#kitchen', '#workshop', '#attic', '#laundry']

/** The deeds of a day in their order. */
export function deedsOfDay(day: number, draw: Draw): DeedOfDay[] {
  const share = (purpose: string): number => draw(`${day} ${purpose}`)
  return Object.entries(usual)
    .flatMap(([name, often]) =>
      Array.from({ length: Math.floor(often + share(name)) }, (_, index) => {
        const at = `${name} ${index}`
        return {
          deed: name as Deed, // A key of the table above.
          minute: minuteOf(name, share(`${at} minute`)),
          who: people[Math.floor(share(`${at} who`) * people.length)] ?? '',
          thing: things[Math.floor(share(`${at} thing`) * things.length)] ?? '',
          room: rooms[Math.floor(share(`${at} room`) ** 2 * rooms.length)] ?? '',
        }
      }),
    )
    .sort((a, b) => a.minute - b.minute)
}

/** Most of it between nine and one; dusk and midnight when they are. */
function minuteOf(name: string, share: number): number {
  if (name === 'dusk') return 19 * 60 + Math.floor(share * 40)
  if (name === 'midnight') return Math.floor(share * 30)
  return (9 * 60 + Math.floor(share ** 0.8 * 16 * 60)) % 1_440
}
