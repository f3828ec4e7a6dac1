// A line from a few that belong together: all of them in turn before one comes again, in the cat’s own voice.
import type { CatName } from './cast.ts'
import type { Facts } from './facts.types.ts'
import { lineOf, variantsOf } from './grammar.ts'
import { longestLine } from './longest-line.ts'
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
  const { body, variant } = turnOf(bodies, cat, use)
  const { before, text } = voiced(body, variant, cat, facts, state)
  return text.length > longestLine ? before : text
}

/** The same as it is written, without a voice and without facts. */
export function plainLine(bodies: readonly string[], cat: CatName, use: number): string {
  const { body, variant } = turnOf(bodies, cat, use)
  return lineOf(body, variant, () => '')
}

function turnOf(bodies: readonly string[], cat: CatName, use: number): { body: string; variant: number } {
  const body = bodies[variantAt(bodies.length, use, numberOf(cat))] ?? ''
  const round = Math.floor(use / Math.max(1, bodies.length))
  return { body, variant: variantAt(variantsOf(body), round, numberOf(body)) }
}
