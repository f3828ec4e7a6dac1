// A line from a few that belong together: all of them in turn before one comes again, in the cat’s own voice.
import type { CatName } from './cast.ts'
import type { Facts } from './facts.types.ts'
import { variantsOf } from './grammar.ts'
import { numberOf } from './number-of.ts'
import { variantAt } from './variant-at.ts'
import { voiced } from './voiced.ts'
import type { VoiceState } from './voices/voice.types.ts'

/** The line at its use with this number, from 0; bodies take turns, each in its next wording. */
export function shortLine(
  bodies: readonly string[],
  cat: CatName,
  use: number,
  facts: Facts,
  state: VoiceState,
): string {
  const body = bodies[variantAt(bodies.length, use, numberOf(cat))] ?? ''
  const round = Math.floor(use / Math.max(1, bodies.length))
  const { before, text } = voiced(body, variantAt(variantsOf(body), round, numberOf(body)), cat, facts, state)
  return text.length > 140 ? before : text
}
