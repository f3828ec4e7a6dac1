// Days of a house in which cats speak within their limits, to see how often they say the same.
import { catNames } from '../cast.ts'
import { drawFrom } from '../number-of.ts'
import { speak } from '../speak.ts'
import type { Line, Moment } from '../speech.types.ts'
import { nothingSpoken, type Spoken } from '../spoken.ts'
import { deedsOfDay } from './deeds-of-day.ts'
import { momentOfDeed } from './moment-of-deed.ts'
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
      const moment = momentOfDeed(cat, deed, day, seed, draw)
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
