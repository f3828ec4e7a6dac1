// A cat tells what happened in the house itself.
import type { CatName } from '../cast.ts'
import type { Facts } from '../facts.types.ts'
import { slotsOf } from '../grammar.ts'
import { numberOf } from '../number-of.ts'
import { shortLine } from '../short-line.ts'
import { variantAt } from '../variant-at.ts'
import type { VoiceState } from '../voices/voice.types.ts'
import { type Narrated, narrationLines } from './narration-lines.ts'

/** Who tells and what, at its use with this number, from 0; lines that want a name are left out where there is none. Null if nothing is left. */
export function narrate(
  what: Narrated,
  use: number,
  facts: Facts,
  state: VoiceState,
): { readonly cat: CatName; readonly line: string } | null {
  const told = narrationLines[what].flatMap(([cat, bodies]) => {
    const fitting = bodies.filter((body) => slotsOf(body).every((slot) => facts[slot] !== undefined))
    return fitting.length === 0 ? [] : [{ cat, bodies: fitting }]
  })
  const teller = told[variantAt(told.length, use, numberOf(what))]
  if (teller === undefined) return null
  return { cat: teller.cat, line: shortLine(teller.bodies, teller.cat, Math.floor(use / told.length), facts, state) }
}
