// Which rules a moment meets, and how closely.
import { factionOf } from './cast.ts'
import type { Moment, Rule, When } from './speech.types.ts'

/** What each thing that a rule asks for weighs. A cat’s own lines stand among those of its faction as equals, or it would say nothing else. */
const weights = { cat: 0, event: 4, place: 2, hour: 2 } as const satisfies Record<keyof When, number>

/** Whether the moment has all that the rule asks for, and a fact for each slot. */
export const meets = (rule: Rule, moment: Moment): boolean =>
  rule.intent === moment.intent &&
  (rule.faction === 'house' || rule.faction === factionOf[moment.cat]) &&
  (rule.band === undefined || rule.band === moment.band) &&
  askedBy(rule).every((name) => rule.when[name] === moment[name]) &&
  rule.slots.every((slot) => moment.facts[slot] !== undefined)

/** How closely a rule fits whatever meets it: more for each thing that it asks. */
export const closeness = (rule: Rule): number => askedBy(rule).reduce((sum, name) => sum + weights[name], 0)

/** The names of what a rule asks for besides faction, intent and band. */
export const askedBy = ({ when }: Rule): (keyof When)[] =>
  (['cat', 'event', 'place', 'hour'] as const).filter((name) => when[name] !== undefined)
