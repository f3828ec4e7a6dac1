// Gestures: a closed vocabulary with words for all of it.
import { expect, test } from 'vitest'
import { bandNames } from '../bands.ts'
import { intentNames } from '../intents.ts'
import { bareMoment } from '../moments.ts'
import { drawFrom } from '../number-of.ts'
import { bodyFaults } from '../lint/body-faults.ts'
import { gestureFor } from './gesture-for.ts'
import { gestureNames } from './gesture-names.ts'
import { gestureSentence, gestureWords } from './gesture-words.ts'
import { gesturesOfIntent } from './gestures-of-intent.ts'

test('CAT-3.9 each gesture reads as a sentence, in several wordings, and none of them as another’s', () => {
  const said = gestureNames.flatMap((gesture) =>
    gestureWords[gesture].map((_, use) => gestureSentence('hex', gesture, use)),
  )
  expect(new Set(said).size).toBe(said.length)
  expect(said.flatMap(bodyFaults)).toEqual([])
  expect(said).toContain('hex blinks slowly.')
  expect(gestureSentence('hex', 'purr', 3)).toBe(gestureSentence('hex', 'purr', 0))
})
test('CAT-3.9 each intent has gestures in each band, and each gesture that is no state has an intent', () => {
  const used = new Set<string>(
    intentNames.flatMap((intent) => bandNames.flatMap((band) => [...gesturesOfIntent[intent][band]])),
  )
  for (const intent of intentNames)
    for (const band of bandNames) expect(gesturesOfIntent[intent][band].length, `${intent} ${band}`).toBeGreaterThan(1)
  expect(gestureNames.filter((gesture) => !used.has(gesture))).toEqual(['sleep', 'wake'])
})
test('CAT-3.9 a stirred cat takes the livelier ones, and a tired one does not run', () => {
  const made = (a: number, energy: number): string[] =>
    Array.from({ length: 60 }, (_, seed) =>
      gestureFor({ ...bareMoment('neon', 'glitch', 'high'), mood: { p: 0, a, d: 0 }, energy }, drawFrom(`${seed}`)),
    )
  const dashes = (of: readonly string[]): number => of.filter((gesture) => gesture === 'dash').length
  expect(dashes(made(0.9, 0.8))).toBeGreaterThan(dashes(made(-0.9, 0.8)))
  expect(new Set(made(0.9, 0.1))).toEqual(new Set(['ear-flick']))
})
