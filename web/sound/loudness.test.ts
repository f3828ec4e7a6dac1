// HEAR-3: what was kept of how loud the house is, read with distrust, and what becomes of it.
import { expect, test } from 'vitest'
import { gainOf, readLoudness } from './loudness.ts'

test.each([
  [null, 80, false],
  ['loud', 80, false],
  [{}, 80, false],
  [{ volume: 30, muted: true }, 30, true],
  [{ volume: 900, muted: 'yes' }, 80, false],
  [{ volume: Number.NaN }, 80, false],
])('HEAR-3 of %j', (found, volume, muted) => {
  expect(readLoudness(found)).toMatchObject({ volume, muted })
})

test.each([
  [null, false, 70],
  [{ cues: true, cueVolume: 20 }, true, 20],
  [{ cues: 1, cueVolume: -1 }, false, 70],
])('HEAR-6 the house itself is silent unless somebody said otherwise: %j', (found, cues, cueVolume) => {
  expect(readLoudness(found)).toMatchObject({ cues, cueVolume })
})

test.each([
  [null, false, 35],
  [{ calls: true, callVolume: 0 }, true, 0],
  [{ calls: 'yes', callVolume: 101 }, false, 35],
])(
  'HEAR-11 cats are heard when touched alone, and quietly, unless somebody said otherwise: %j',
  (found, calls, callVolume) => {
    expect(readLoudness(found)).toMatchObject({ calls, callVolume })
  },
)

test('HEAR-3 mute is silence at any volume, and the slider follows the ear', () => {
  expect(gainOf({ volume: 100, muted: true })).toBe(0)
  expect(gainOf({ volume: 100, muted: false })).toBe(1)
  expect(gainOf({ volume: 50, muted: false })).toBe(0.25)
  expect(gainOf({ volume: 0, muted: false })).toBe(0)
})
