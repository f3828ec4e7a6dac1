// Days of a house in which cats speak within their limits, to see how often they say the same.
import { bandOf } from '../bands.ts'
import { type CatName, catNames } from '../cast.ts'
import { type Deed, intentOf } from '../intents-of-deed.ts'
import { memoryWords, tellable } from '../memory-words.ts'
import { drawFrom } from '../number-of.ts'
import { speak } from '../speak.ts'
import type { Hour, Line, Moment } from '../speech.types.ts'
import { nothingSpoken, type Spoken } from '../spoken.ts'
import { castOfDays } from './cast-of-days.ts'
import { type DeedOfDay, deedsOfDay, people, things } from './deeds-of-day.ts'
import { speechGate } from './speech-gate.ts'

/** Every line of so many days from a seed, in order, and the moments in which a cat that might have spoken had nothing new to say. */
export function saidInDays(days: number, seed: number): { readonly said: Line[]; readonly wordless: Moment[] } {
  const said: Line[] = []
  const wordless: Moment[] = []
  let spoken: Spoken = nothingSpoken
  const gate = speechGate()
  for (let day = 0; day < days; day++)
    for (const [index, deed] of deedsOfDay(day, drawFrom(`${seed}`)).entries()) {
      const draw = drawFrom(`${seed}/${day}/${index}`)
      const cat = catNames[Math.floor(draw('cat') * catNames.length)] ?? 'beans'
      if (!gate.opens(cat, deed, day * 1_440 + deed.minute, draw)) continue
      const moment = momentOf(cat, deed, day, seed, draw)
      const answer = speak(moment, spoken, draw)
      if (answer === null) {
        wordless.push(moment)
        continue
      }
      spoken = answer.spoken
      said.push(answer.line)
    }
  return { said, wordless }
}

function momentOf(
  cat: CatName,
  { deed, minute, who, thing, room }: DeedOfDay,
  day: number,
  seed: number,
  draw: (purpose: string) => number,
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
