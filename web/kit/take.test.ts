// A recording before it is sent: its curve, and the part that is listened to.
import { expect, test } from 'vitest'
import { heardPart, peaksOf, wavOf, within } from './take.ts'

const rate = 1_000
/** A second: silence, then as loud as it gets. */
const samples = Float32Array.from({ length: 1_000 }, (_, at) => (at < 500 ? 0 : at % 2 === 0 ? 1 : -1))

test('VOICE-2 the curve is numbers from 0 to 1 and follows the sound', () => {
  const peaks = peaksOf(samples, 100)
  expect(peaks).toHaveLength(100)
  expect(Math.max(...peaks.slice(0, 50))).toBe(0)
  expect(Math.min(...peaks.slice(50))).toBe(1)
  expect(peaksOf(new Float32Array(3), 64)).toHaveLength(64)
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

test('VOICE-4 the silence at both ends is found, with a breath left, and none where nothing else is there', () => {
  const quiet = Float32Array.from({ length: 3_000 }, (_, at) => (at < 1_000 || at >= 2_000 ? 0.001 : Math.sin(at)))
  expect(heardPart({ samples: quiet, rate }, 3_000)).toEqual({ fromMs: 850, toMs: 2_150 })
  // What lies beyond what may be kept is not asked.
  expect(heardPart({ samples: quiet, rate }, 1_500)).toEqual({ fromMs: 850, toMs: 1_500 })
  expect(heardPart({ samples, rate }, 1_000)).toEqual({ fromMs: 350, toMs: 1_000 })
  expect(heardPart({ samples: new Float32Array(1_000), rate }, 1_000)).toEqual({ fromMs: 0, toMs: 1_000 })
  // Somebody who whispers is heard too.
  expect(heardPart({ samples: quiet.map((sample) => sample * 0.01), rate }, 3_000)).toEqual({
    fromMs: 850,
    toMs: 2_150,
  })
})
