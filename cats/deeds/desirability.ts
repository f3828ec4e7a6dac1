// What each faction makes of each deed: how desirable it is, and how praiseworthy whoever did it.
import { type Faction, factionNames, factions, type Value, values } from '../cast/factions.ts'
import { softened } from '../exact/halved.ts'
import { type DeedKind, deedKinds, deeds } from './deeds.ts'

/** What is wanted of another: order, safety, closeness, patience. Whether it suits oneself is no merit of theirs. */
const merits: ReadonlySet<Value> = new Set(['order', 'safety', 'closeness', 'patience'])

function judged(faction: Faction, kind: DeedKind, counts: (value: Value) => boolean): number {
  const effects: Readonly<Partial<Record<Value, number>>> = deeds[kind].effects
  const weights = factions[faction]
  return softened(
    values.reduce((sum, value, index) => sum + (counts(value) ? (weights[index] ?? 0) * (effects[value] ?? 0) : 0), 0),
  )
}

type Judgement = Readonly<Record<DeedKind, { readonly desirable: number; readonly praise: number }>>

// Two nestings of Object.fromEntries lose the keys' types, which are those of the lists.
const judgements = Object.fromEntries(
  factionNames.map((faction) => [
    faction,
    Object.fromEntries(
      deedKinds.map((kind) => [
        kind,
        {
          desirable: judged(faction, kind, () => true),
          praise: judged(faction, kind, (value) => merits.has(value)),
        },
      ]),
    ),
  ]),
) as Readonly<Record<Faction, Judgement>>

/** From −1 to 1 each [CAT-1.5]. */
export const judgementOf = (faction: Faction, kind: DeedKind): Judgement[DeedKind] => judgements[faction][kind]
