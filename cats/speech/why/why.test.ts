// Why a line was said, answered in sentences for every rule.
import { expect, test } from 'vitest'
import { intentsOfDeed } from '../intents-of-deed.ts'
import { allButResting, momentFor } from '../moments.ts'
import { drawFrom } from '../number-of.ts'
import { rules, rulesFor } from '../rules.ts'
import { speak } from '../speak.ts'
import { whySentences } from './why-sentences.ts'
import { deedWords } from './why-words.ts'

const lineOf = (id: string) => {
  const rule = rules.find((one) => one.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  const said = speak(momentFor(rule), allButResting(id), drawFrom('why'))
  if (said === null) throw new Error(`nothing said by ${id}`)
  return said.line
}

test('CAT-3.8 names the wish, the mood, what had happened, each fact with its source, and whose words they are', () => {
  const rule = rulesFor('root', 'praise-make').find(({ when }) => when.event === 'song.published')
  const line = lineOf(rule?.id ?? '')
  expect(whySentences(line)).toEqual([
    'root wanted to praise what somebody made. Its mood was better than it usually is.',
    'A song was published: this line is said then alone.',
    '“Low Tide” was plain to see for everybody there.',
    `The words are one of the lines of the Concrete Sentinels (rule ${rule?.id}).`,
    ...(line.text === line.why.before ? [] : [`Without root’s own voice they are: “${line.why.before}”`]),
  ])
})
test('CAT-3.8 tells where a memory came from, and the words before the voice', () => {
  const line = lineOf(rulesFor('static', 'recall')[0]?.id ?? '')
  const said = whySentences(line).join('\n')
  expect(said).toContain('came from its memory: memory 12.')
  expect(said).toContain(`“${line.why.before}”`)
})
test('CAT-3.8 every rule can be explained, with all of its facts and all that it asks', () => {
  for (const rule of rules) {
    const { why } = lineOf(rule.id)
    expect(why.facts.map(({ slot }) => slot)).toEqual(rule.slots)
    expect(why.met.map(({ name }) => name).sort()).toEqual(Object.keys(rule.when).sort())
  }
})
test('CAT-3.8 there are words for every deed', () => expect(Object.keys(deedWords)).toEqual(Object.keys(intentsOfDeed)))
