// What a cat says in a moment, and what it does not say again.
import { describe, expect, test } from 'vitest'
import { bandNames } from './bands.ts'
import { catNames } from './cast.ts'
import { followUp } from './follow-up.ts'
import { type Intent, intentNames } from './intents.ts'
import { longestLine } from './longest-line.ts'
import { meets } from './matching.ts'
import { allButResting, bareMoment, momentFor, sampleFacts } from './moments.ts'
import { drawFrom } from './number-of.ts'
import { rules, rulesFor } from './rules.ts'
import { speak } from './speak.ts'
import { isRested, newness, nothingSpoken, restLines, spokenAfter, usesOf } from './spoken.ts'

describe('a moment', () => {
  test('CAT-3.1 says the same whenever it is asked, and something else by another draw', () => {
    const moment = bareMoment('beans', 'greet')
    const said = (seed: string): string | undefined => speak(moment, nothingSpoken, drawFrom(seed))?.line.text
    expect(said('1/beans/7')).toBe(said('1/beans/7'))
    expect(new Set(Array.from({ length: 40 }, (_, index) => said(`1/beans/${index}`))).size).toBeGreaterThan(5)
  })
  test('CAT-3.2 takes the line that asks for what happened before those that ask for nothing', () => {
    const moment = {
      ...bareMoment('root', 'praise-make'),
      event: 'song.published',
      facts: sampleFacts(['user', 'thing']),
    }
    for (let seed = 0; seed < 20; seed++) {
      const why = speak({ ...moment, band: 'high' }, nothingSpoken, drawFrom(`${seed}`))?.line.why
      expect(why?.met).toEqual([{ name: 'event', value: 'song.published' }])
    }
  })
  test('CAT-3.2 does not come back to a body for forty lines where there are others', () => {
    const [first] = rulesFor('tofu', 'observe')
    if (!first) throw new Error('tofu says nothing')
    const spoken = spokenAfter(nothingSpoken, 'tofu', first)
    for (let seed = 0; seed < 50; seed++)
      expect(speak(bareMoment('tofu', 'observe', first.band), spoken, drawFrom(`${seed}`))?.line.why.rule).not.toBe(
        first.id,
      )
  })
  test('CAT-3.3 has no line when all that fits has been said, and has one again after the rest', () => {
    const moment = bareMoment('null', 'boredom')
    const spoken = allButResting('')
    expect(speak(moment, spoken, drawFrom('1'))).toBeNull()
    expect(speak(moment, { ...spoken, lines: restLines }, drawFrom('1'))).not.toBeNull()
  })
})

describe('what was said', () => {
  test('CAT-3.3 a body rests once all of its wordings were said, for thirty thousand lines', () => {
    const [rule] = rulesFor('hex', 'observe')
    if (!rule) throw new Error('hex says nothing')
    let spoken = nothingSpoken
    for (let use = 0; use < newness(rule) - 1; use++) spoken = spokenAfter(spoken, 'hex', rule)
    expect(isRested(spoken, rule.id)).toBe(true)
    spoken = spokenAfter(spoken, 'hex', rule)
    expect(isRested(spoken, rule.id)).toBe(false)
    expect(isRested({ ...spoken, lines: spoken.lines + restLines - 1 }, rule.id)).toBe(false)
    expect(isRested({ ...spoken, lines: spoken.lines + restLines }, rule.id)).toBe(true)
    expect(usesOf(spoken, rule.id)).toBe(0)
  })
  test('CAT-3.14 some lines are answered, most stand alone, and nobody answers a greeting', () => {
    const answered = (intent: Intent): number =>
      Array.from({ length: 200 }, (_, seed) => followUp(intent, drawFrom(`${seed}`))).filter(
        (answer) => answer !== null,
      ).length / 200
    expect(answered('quarrel')).toBeGreaterThan(0.45)
    expect(answered('recall')).toBeLessThan(0.35)
    expect(answered('greet')).toBe(0)
  })
})

describe('what cats can say', () => {
  test.each(catNames)('CAT-3.4 %s has at least two lines for each intent in each band', (cat) => {
    for (const intent of intentNames)
      for (const band of bandNames) {
        const moment = bareMoment(cat, intent, band)
        const fitting = rulesFor(cat, intent).filter((rule) => meets(rule, moment))
        expect(fitting.length, `${cat} ${intent} ${band}`).toBeGreaterThanOrEqual(2)
      }
  })
  test('CAT-3.4 each rule is what is said once nothing else is left', () => {
    expect(rules.length).toBeGreaterThanOrEqual(1_200)
    for (const rule of rules)
      expect(speak(momentFor(rule), allButResting(rule.id), drawFrom('1'))?.line.why.rule, rule.body).toBe(rule.id)
  })
})

describe('facts', () => {
  const hostile = 'E\u202Evil\n<b>\u0000Ēmoji 🐈‍⬛ and a name that goes on for much longer than anyone would read'

  test.each(catNames)('CAT-3.6 %s changes no letter of them and stays within the limit', (cat) => {
    for (const intent of intentNames)
      for (const rule of rulesFor(cat, intent)) {
        const moment = momentFor(rule)
        const facts = Object.fromEntries(
          rule.slots.map((slot) => [slot, { text: slot === 'memory' ? 'the Āē' : hostile, source: null }]),
        )
        const line = speak(
          { ...moment, cat, facts: { ...moment.facts, ...facts } },
          allButResting(rule.id),
          drawFrom(rule.id),
        )?.line
        expect(line, rule.body).toBeDefined()
        expect(Array.from(line?.text ?? '').length, line?.text).toBeLessThanOrEqual(longestLine)
        expect(line?.text).not.toMatch(/[\u202E\n\u0000\uE000-\uE0FF]/)
        for (const slot of rule.slots)
          expect(line?.text, rule.body).toContain(slot === 'memory' ? 'he Āē' : 'Evil <b>Ēmoji 🐈')
      }
  })
})
