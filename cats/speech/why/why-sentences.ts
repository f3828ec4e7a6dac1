// “Why did you say that?”, answered in sentences: the wish, the mood, what had happened, each fact with where it came from, and whose words they were.
import type { Deed } from '../intents-of-deed.ts'
import type { Hour, Line, Place, Why } from '../speech.types.ts'
import { deedWords, factionWords, hourWords, intentWords, placeWords } from './why-words.ts'

const bandWords = {
  low: 'lower than it usually is',
  mid: 'as it usually is',
  high: 'better than it usually is',
} as const

/** The answer for a line; every criterion of its rule and every fact in it is named. */
export const whySentences = ({ text, why }: Line): string[] => [
  `${why.cat} wanted to ${intentWords[why.intent]}. Its mood was ${bandWords[why.band]}.`,
  ...why.met.map(asked),
  ...why.facts.map(told),
  `The words are one of the lines of ${factionWords[why.faction]} (rule ${why.rule}).`,
  ...(why.before === text ? [] : [`Without ${why.cat}’s own voice they are: “${why.before}”`]),
]

function asked({ name, value }: Why['met'][number]): string {
  if (name === 'cat') return 'Only this cat says it.'
  if (name === 'event') return `${value in deedWords ? deedWords[value as Deed] : value}: this line is said then alone.` // Looked up just before.
  if (name === 'hour') return `It is only said ${value in hourWords ? hourWords[value as Hour] : value}.`
  return `It is only said ${value in placeWords ? placeWords[value as Place] : value}.`
}

const told = ({ slot, text, source }: Why['facts'][number]): string =>
  source === null
    ? `“${text}” was plain to see for everybody there.`
    : `“${text}” came from ${sourceWords[slot] ?? 'the log'}: ${source}.`

const sourceWords: Readonly<Record<string, string>> = { memory: 'its memory', thing: 'what was published' }
