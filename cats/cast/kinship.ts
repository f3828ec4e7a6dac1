// How two factions get on by what they hold dear, before any feud or favour.
import { type Faction, factionNames, factions } from './factions.ts'

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, weight, index) => sum + weight * (b[index] ?? 0), 0)

/** Thirty times the cosine between their values, rounded [CAT-1.4]. */
export function kinship(a: Faction, b: Faction): number {
  const [one, other] = [factions[a], factions[b]]
  return Math.round((30 * dot(one, other)) / Math.sqrt(dot(one, one) * dot(other, other)))
}

/** The same for all pairs, row by row in the order of `factionNames`. */
export const kinships: readonly number[] = factionNames.flatMap((a) => factionNames.map((b) => kinship(a, b)))
