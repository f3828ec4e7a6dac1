// Bytes of WAV files.
import { expect, test } from 'vitest'
import { wavHeader, wavSamples, writeWav } from './wav.ts'

const view = (bytes: ArrayBuffer): DataView => new DataView(bytes)
const samples = (bytes: Uint8Array): number[] =>
  Array.from({ length: bytes.length / 2 }, (_, at) => new DataView(bytes.buffer).getInt16(at * 2, true))

test('SONG-1.60 the header says exactly what follows', () => {
  const file = view(writeWav({ sampleRate: 44_100, left: new Float32Array(100), right: new Float32Array(100) }))
  expect(file.byteLength).toBe(44 + 400)
  const words = (at: number): string => String.fromCharCode(...new Uint8Array(file.buffer, at, 4))
  expect([words(0), words(8), words(12), words(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data'])
  expect([4, 16, 24, 28, 40].map((at) => file.getUint32(at, true))).toEqual([436, 16, 44_100, 176_400, 400])
  expect([20, 22, 32, 34].map((at) => file.getUint16(at, true))).toEqual([1, 2, 4, 16])
  expect(view(wavHeader({ sampleRate: 44_100, frames: 7_938_000 }).buffer).getUint32(40, true)).toBe(31_752_000)
})

test('SONG-1.60 left and right alternate, and beyond full scale it is cut off', () => {
  const left = Float32Array.from([1, 2, -2, Number.NaN, Number.POSITIVE_INFINITY])
  const right = Float32Array.from([0.5, -1, 0, 0, Number.NEGATIVE_INFINITY])
  const [l1 = 0, r1 = 0, l2, r2 = 0, l3, , l4, , l5, r5] = samples(wavSamples(1)(left, right))
  expect(Math.abs(l1 - 32_767)).toBeLessThanOrEqual(1)
  expect(Math.abs(r1 - 16_383.5)).toBeLessThanOrEqual(1.5)
  expect(Math.abs(r2 + 32_767)).toBeLessThanOrEqual(1)
  expect([l2, l3, l4, l5, r5]).toEqual([32_767, -32_768, 0, 32_767, -32_768])
})

test('SONG-1.60 the noise is even, of one step each way, equal for equal seeds, and keeps what is quieter than a step', () => {
  const silent = new Float32Array(40_000)
  const noise = samples(wavSamples(3)(silent, silent))
  const share = (value: number): number => noise.filter((one) => one === value).length / noise.length
  expect(new Set(noise)).toEqual(new Set([-1, 0, 1]))
  expect(share(0)).toBeCloseTo(0.75, 1)
  expect(Math.abs(share(1) - share(-1))).toBeLessThan(0.01)
  expect(samples(wavSamples(3)(silent, silent))).toEqual(noise)
  expect(samples(wavSamples(4)(silent, silent))).not.toEqual(noise)
  const quiet = new Float32Array(40_000).fill(0.3 / 32_767)
  const heard = samples(wavSamples(3)(quiet, quiet))
  expect(heard.reduce((sum, one) => sum + one, 0) / heard.length).toBeCloseTo(0.3, 1)
})

test('SONG-1.60 pieces give what the whole gives', () => {
  const wave = Float32Array.from({ length: 1_000 }, (_, at) => Math.sin(at / 9))
  const piece = wavSamples(7)
  const parts = [0, 250, 600].flatMap((from, at, all) => {
    const part = wave.subarray(from, all[at + 1] ?? 1_000)
    return [...piece(part, part)]
  })
  const whole = writeWav({ sampleRate: 44_100, left: wave, right: wave }, 7)
  expect(parts).toEqual([...new Uint8Array(whole, 44)])
})
