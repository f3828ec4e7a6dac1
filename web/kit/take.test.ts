// A recording before it is sent: its curve, and the part that is listened to.
import { expect, test } from 'vitest'
import { peaksOf, wavOf, within } from './take.ts'

const rate = 1_000
/** A second: silence, then as loud as it gets. */
const samples = Float32Array.from({ length: 1_000 }, (_, at) => (at < 500 ? 0 : at % 2 === 0 ? 1 : -1))

test('VOICE-2 the curve is a hundred numbers from 0 to 1 and follows the sound', () => {
  const peaks = peaksOf(samples)
  expect(peaks).toHaveLength(100)
  expect(Math.max(...peaks.slice(0, 50))).toBe(0)
  expect(Math.min(...peaks.slice(50))).toBe(1)
  expect(peaksOf(new Float32Array(3))).toHaveLength(100)
})

test('VOICE-2 a part is what lies between its ends, as a file that says its own length', () => {
  const part = within({ samples, rate }, { fromMs: 400, toMs: 600 })
  expect([part.length, part[99], part[100]]).toEqual([200, 0, 1])
  const file = new DataView(wavOf(part, rate))
  expect(file.byteLength).toBe(44 + 400)
  expect([file.getUint32(24, true), file.getUint32(40, true)]).toEqual([rate, 400])
  expect([file.getInt16(44 + 198, true), file.getInt16(44 + 200, true), file.getInt16(44 + 202, true)]).toEqual([
    0, 32_767, -32_767,
  ])
})
