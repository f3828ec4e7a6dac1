// What is wrong with rules as a whole: names where nobody is to be named, hours that are not asked for, deeds that never lead there, words that another rule has.
import { intentsOfDeed } from '../intents-of-deed.ts'
import { nameless } from '../intents.ts'
import type { Rule } from '../speech.types.ts'
import { hourSaid } from './banned-words.ts'

/** Sentences on what is wrong; none if nothing is. */
export function ruleFaults(rules: readonly Rule[]): string[] {
  const ids = new Set<string>()
  return rules.flatMap((rule) => {
    const isKnown = ids.has(rule.id)
    ids.add(rule.id)
    const { body, intent, when, slots } = rule
    return [
      ...(isKnown ? [`“${body}” stands twice`] : []),
      ...(nameless.includes(intent) && slots.includes('user') ? [`“${body}” names somebody in ${intent}`] : []),
      ...(hourSaid.test(body.toLowerCase()) && when.hour === undefined && intent !== 'lullaby'
        ? [`“${body}” speaks of an hour that it does not ask for`]
        : []),
      ...(when.event !== undefined && !leadsTo(when.event, intent)
        ? [`“${body}” waits for ${when.event}, which never leads to ${intent}`]
        : []),
    ]
  })
}

const leadsTo = (event: string, intent: string): boolean =>
  Object.entries(intentsOfDeed).some(([deed, intents]) => deed === event && Object.hasOwn(intents, intent))
