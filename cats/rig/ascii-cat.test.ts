// Cats in letters.
import { expect, test } from 'vitest'
import { asciiCat, asciiMoods } from './ascii-cat.ts'
import { skinNames } from './skin.types.ts'

test('CAT-4.7 every cat in every mood is a few short lines, and staring none is another', () => {
  for (const skin of skinNames)
    for (const mood of asciiMoods) {
      const lines = asciiCat(skin, mood).split('\n')
      expect(lines.length).toBeLessThanOrEqual(5)
      for (const line of lines) expect(line).toMatch(/^.{1,18}(?<! )$/u)
    }
  expect(new Set(skinNames.map((skin) => asciiCat(skin, 'stares'))).size).toBe(12)
})
