// Turns what is written down into rules, one for each body.
import { bandNames } from './bands.ts'
import type { FactionName } from './cast.ts'
import { slotsOf, variantsOf } from './grammar.ts'
import { intentNames } from './intents.ts'
import type { OwnLines, Written } from './line-table.types.ts'
import { numberOf } from './number-of.ts'
import type { Rule, When } from './speech.types.ts'

/** The rules of a faction’s, a cat’s or the house’s lines, in the order in which they are written. `base` is what all of them ask. */
export function rulesOf(faction: FactionName | 'house', lines: OwnLines, base: When = {}): Rule[] {
  return intentNames.flatMap((intent) =>
    (['any', ...bandNames] as const).flatMap((band) =>
      (lines[intent]?.[band] ?? []).flatMap(bodiesOf).map(({ when, body }) => ({
        id: numberOf(`${intent}/${body}`).toString(36),
        faction,
        intent,
        ...(band === 'any' ? {} : { band }),
        when: { ...base, ...when },
        body,
        slots: slotsOf(body),
        variants: variantsOf(body),
      })),
    ),
  )
}

const bodiesOf = (written: Written): { when: When; body: string }[] =>
  typeof written === 'string'
    ? [{ when: {}, body: written }]
    : written.say.map((body) => ({ when: written.when, body }))
