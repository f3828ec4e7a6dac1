// What cats answer to hands.
import { expect, test } from 'vitest'
import { catNames } from '../cast.ts'
import { companionCues, companionLine } from '../companion-lines.ts'
import { drawFrom } from '../number-of.ts'
import { actAnswer, actBodies, actNames } from './act-answer.ts'

const state = { mood: { p: 0.2, a: 0.2, d: 0.2 }, energy: 0.6, draw: drawFrom('1') }

test.each(catNames)('CAT-3.10 %s answers each act in its own words, welcome or enough, all of them in turn', (cat) => {
  for (const act of actNames)
    for (const welcome of [true, false]) {
      const bodies = actBodies(cat, act, welcome)
      const said = bodies.map((_, use) => actAnswer(cat, act, welcome, use, state))
      expect(said.length, `${cat} ${act}`).toBeGreaterThanOrEqual(2)
      expect(new Set(said).size, `${cat} ${act}`).toBe(said.length)
    }
})
test('CAT-3.10 no two cats share an answer', () => {
  const bodies = catNames.flatMap((cat) =>
    actNames.flatMap((act) => [...new Set([...actBodies(cat, act, true), ...actBodies(cat, act, false)])]),
  )
  expect(new Set(bodies).size).toBe(bodies.length)
  expect(bodies.length).toBeGreaterThan(220)
})
test('CAT-3.12 the companion has words for each cue, from any cat', () => {
  for (const cat of catNames)
    for (const cue of companionCues) {
      const said = [0, 1].map((use) => companionLine(cat, cue, use, state))
      expect(new Set(said).size, `${cat} ${cue}`).toBe(2)
    }
})
