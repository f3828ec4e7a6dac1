// The rule that the address names, as a link from a report does.
import type { BrokenRule } from '#contract/sanctions'
import { moderationLines } from '#words/moderation-lines'
import { place } from '../../bedrock/router.ts'

const isRule = (text: string): text is BrokenRule => Object.hasOwn(moderationLines.rules, text)

/** Something else, where it names none. */
export function ruleAsked(): BrokenRule {
  const asked = new URLSearchParams(place.peek().search).get('rule') ?? ''
  return isRule(asked) ? asked : 'other'
}
