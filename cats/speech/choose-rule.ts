// Which of the rules that a moment meets is taken: the closest that still has something new to say.
import { closeness } from './matching.ts'
import type { Draw, Moment, Rule } from './speech.types.ts'
import { isRecent, isRested, newness, type Spoken, usesOf } from './spoken.ts'

/** How many of its own last lines a cat with little to say may not come back to, even in other words. */
const justSaid = 4

/** How often a cat speaks for its faction where the house has a line too. */
const ownShare = 0.7

/** The rule, or null if all that fits was said: a gesture is better than the same words again. */
export function chooseRule(met: readonly Rule[], moment: Moment, spoken: Spoken, draw: Draw): Rule | null {
  const unsaid = met.filter(({ id }) => isRested(spoken, id))
  const calm = unsaid.filter(({ id }) => !isRecent(spoken, moment.cat, id))
  if (calm.length > 0) return drawn(ofOneKind(closest(calm), draw), spoken, draw)
  const last = spoken.recentOf[moment.cat]?.slice(0, justSaid) ?? []
  return drawn(
    unsaid.filter(({ id }) => !last.includes(id)),
    spoken,
    draw,
  )
}

function closest(rules: readonly Rule[]): Rule[] {
  const best = Math.max(...rules.map(closeness))
  return rules.filter((rule) => closeness(rule) === best)
}

/** The house’s lines have many wordings; without this they would be all that is heard. */
function ofOneKind(rules: readonly Rule[], draw: Draw): readonly Rule[] {
  const own = rules.filter(({ faction }) => faction !== 'house')
  if (own.length === 0 || own.length === rules.length) return rules
  return draw('kind') < ownShare ? own : rules.filter(({ faction }) => faction === 'house')
}

/** By chance, and the more often the more different lines are left in it. */
function drawn(rules: readonly Rule[], spoken: Spoken, draw: Draw): Rule | null {
  const left = rules.map((rule) => Math.sqrt(newness(rule) - usesOf(spoken, rule.id)))
  let place = draw('rule') * left.reduce((sum, share) => sum + share, 0)
  const found = rules.find((_, index) => {
    place -= left[index] ?? 0
    return place < 0
  })
  return found ?? rules.at(-1) ?? null
}
