// The moment in which a cat might speak of a deed: how it feels that day, and the facts that are there.
import { bandOf } from '../bands.ts'
import { type CatName, catNames } from '../cast.ts'
import { type Deed, intentOf } from '../intents-of-deed.ts'
import { memoryWords, tellable } from '../memory-words.ts'
import { drawFrom } from '../number-of.ts'
import type { Draw, Hour, Moment } from '../speech.types.ts'
import { castOfDays } from './cast-of-days.ts'
import { type DeedOfDay, people, things } from './deeds-of-day.ts'

/** A cat’s moment; its pleasure and arousal have a spell for the day and a flicker for the deed. */
export function momentOfDeed(
  cat: CatName,
  { deed, minute, who, thing, room }: DeedOfDay,
  day: number,
  seed: number,
  draw: Draw,
): Moment {
  const temper = castOfDays[cat]
  const spell = drawFrom(`${seed}/${cat}/${day}`)
  const p = clamped(temper.p + 0.5 * (spell('p') + draw('p') - 1))
  const a = clamped(temper.a + 0.6 * (spell('a') + draw('a') - 1))
  const other = catNames[Math.floor(draw('other') * catNames.length)] ?? 'root'
  const verb = tellable[Math.floor(draw('verb') * tellable.length)] ?? ''
  const told = memoryWords({ verb, who: one(people, draw('of')), thing: one(things, draw('what')), place: room })
  return {
    cat,
    intent: intentOf(deed, draw('intent')),
    band: bandOf(p, temper.p),
    mood: { p, a, d: 0 },
    energy: draw('energy'),
    event: deed,
    place: 'room',
    hour: hourOf(minute),
    facts: {
      user: { text: who, source: null },
      othercat: { text: other === cat ? 'the other one' : other, source: null },
      room: { text: room, source: null },
      ...(makes.has(deed) ? { thing: { text: thing, source: null } } : {}),
      ...(told === null ? {} : { memory: { text: told, source: `memory ${verb}` } }),
    },
  }
}

const makes: ReadonlySet<Deed> = new Set(['song.published', 'sketch.published', 'sketch.remixed', 'journal.published'])

const clamped = (value: number): number => Math.max(-1, Math.min(1, value))
const one = (some: readonly string[], share: number): string => some[Math.floor(share * some.length)] ?? ''

function hourOf(minute: number): Hour {
  const hour = Math.floor(minute / 60)
  if (hour < 6 || hour >= 22) return 'night'
  if (hour < 9) return 'dawn'
  return hour < 18 ? 'day' : 'dusk'
}
