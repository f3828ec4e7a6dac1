// Which of the rules that a moment meets is taken: the closest that still has something new to say.
import { closeness } from './matching.ts'
import type { Draw, Moment, Rule } from './speech.types.ts'
import { isRecent, type Spoken, usesOf } from './spoken.ts'

/** How many of its own last lines a cat with little to say may not come back to, even in other words. */
const justSaid = 4

/** The rule, or null if all that fits was said a moment ago: then silence says more. */
export function chooseRule(met: readonly Rule[], moment: Moment, spoken: Spoken, draw: Draw): Rule | null {
  const rested = met.filter(({ id }) => !isRecent(spoken, moment.cat, id))
  const unsaid = rested.filter((rule) => isNew(rule, spoken))
  if (unsaid.length > 0) return drawn(closest(unsaid), spoken, draw)
  const last = spoken.recentOf[moment.cat]?.slice(0, justSaid) ?? []
  const inOtherWords = met.filter((rule) => isNew(rule, spoken) && !last.includes(rule.id))
  if (inOtherWords.length > 0) return drawn(inOtherWords, spoken, draw)
  return leastWorn(rested, spoken)
}

/** How many uses of a rule sound new; a fact makes each of its wordings new several times. */
const newness = ({ variants, slots }: Rule): number => variants * (slots.length > 0 ? 4 : 1)

const isNew = (rule: Rule, spoken: Spoken): boolean => usesOf(spoken, rule.id) < newness(rule)

function closest(rules: readonly Rule[]): Rule[] {
  const best = Math.max(...rules.map(closeness))
  return rules.filter((rule) => closeness(rule) === best)
}

/** By chance, and the more often the more different lines are left in it. */
function drawn(rules: readonly Rule[], spoken: Spoken, draw: Draw): Rule | null {
  const left = rules.map((rule) => Math.sqrt(newness(rule) - usesOf(spoken, rule.id)))
  let place = draw('rule') * left.reduce((sum, share) => sum + share, 0)
  return (
    rules.find((_, index) => {
      place -= left[index] ?? 0
      return place < 0
    }) ??
    rules.at(-1) ??
    null
  )
}

const leastWorn = (rules: readonly Rule[], spoken: Spoken): Rule | null =>
  [...rules].sort((a, b) => usesOf(spoken, a.id) / newness(a) - usesOf(spoken, b.id) / newness(b))[0] ?? null
