// All rules: what each faction says, and what some cats say besides.
import { type CatName, factionOf } from './cast.ts'
import type { Intent } from './intents.ts'
import { factionLines } from './lines/index.ts'
import { houseLines } from './own/house.ts'
import { ownLines } from './own/index.ts'
import { toldOfHouse } from './own/told-of-house.ts'
import { rulesOf } from './rules-of.ts'
import type { Rule } from './speech.types.ts'

/** In the order in which they are written: factions, the house, then cats. */
export const rules: readonly Rule[] = [
  ...factionLines.flatMap(([faction, lines]) => rulesOf(faction, lines)),
  ...rulesOf('house', houseLines),
  ...[...ownLines, ...toldOfHouse].flatMap(([cat, lines]) => rulesOf(factionOf[cat], lines, { cat })),
]

/** null says what is its own alone; the others speak for their faction and the house too. */
const mayUse = (cat: CatName, { faction, when }: Rule): boolean =>
  when.cat === undefined ? cat !== 'null' && (faction === 'house' || faction === factionOf[cat]) : when.cat === cat

const found = new Map<string, readonly Rule[]>()

/** The rules by which a cat may say something of this intent. */
export function rulesFor(cat: CatName, intent: Intent): readonly Rule[] {
  const key = `${cat} ${intent}`
  const known = found.get(key)
  if (known) return known
  const some = rules.filter((rule) => rule.intent === intent && mayUse(cat, rule))
  found.set(key, some)
  return some
}
