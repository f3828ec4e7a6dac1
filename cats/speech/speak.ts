// The door of the cats’ speech: a moment goes in, a line comes out, or nothing; the same moment gives the same line.
import { chooseRule } from './choose-rule.ts'
import { longestLine } from './longest-line.ts'
import { askedBy, meets } from './matching.ts'
import { numberOf } from './number-of.ts'
import { rulesFor } from './rules.ts'
import type { Draw, Line, Moment, Rule } from './speech.types.ts'
import { type Spoken, spokenAfter, usesOf } from './spoken.ts'
import { variantAt } from './variant-at.ts'
import { voiced } from './voiced.ts'

/** What the cat says and what is to be remembered of it, or null: not every moment has a line that was not said a moment ago. */
export function speak(moment: Moment, spoken: Spoken, draw: Draw): { line: Line; spoken: Spoken } | null {
  const met = rulesFor(moment.cat, moment.intent).filter((rule) => meets(rule, moment))
  const rule = chooseRule(met, moment, spoken, draw)
  return rule === null
    ? null
    : { line: lineBy(rule, moment, spoken, draw), spoken: spokenAfter(spoken, moment.cat, rule) }
}

function lineBy(rule: Rule, moment: Moment, spoken: Spoken, draw: Draw): Line {
  const { cat, mood, energy, facts } = moment
  const variant = variantAt(rule.variants, usesOf(spoken, rule.id), numberOf(rule.id))
  const { before, text } = voiced(rule.body, variant, cat, facts, { mood, energy, draw })
  // A voice adds a little; with the longest names the line is said as it is written.
  const said = text.length > longestLine ? before : text
  return {
    text: said,
    plain: cat === 'glitch' ? before : said,
    why: {
      rule: rule.id,
      cat,
      faction: rule.faction,
      intent: moment.intent,
      band: moment.band,
      mood,
      met: askedBy(rule).map((name) => ({ name, value: rule.when[name] ?? '' })),
      facts: rule.slots.map((slot) => ({ slot, text: facts[slot]?.text ?? '', source: facts[slot]?.source ?? null })),
      before,
    },
  }
}
