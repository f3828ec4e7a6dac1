// Room and echoes: how long, how far apart, how dull, and that they end.
import { describe, expect, test } from 'vitest'
import { decibels, rate, rmsOf } from '#dev-env/struck'
import { lookAt } from '#song/dsp/spectrum'
import { empty, makeStereo, quantum } from '../quantum.ts'
import { makeGlue } from './glue.ts'
import { makePingPong } from './ping-pong.ts'
import { makeReverb } from './reverb.ts'

type Effect = Pick<ReturnType<typeof makeReverb>, 'add'>

/** What an effect makes of one click. */
function afterClick(effect: Effect, seconds: number): { left: Float32Array; right: Float32Array } {
  const [send, sum] = [makeStereo(), makeStereo()]
  const frames = Math.ceil((seconds * rate) / quantum) * quantum
  const heard = { left: new Float32Array(frames), right: new Float32Array(frames) }
  for (let at = 0; at < frames; at += quantum) {
    empty(send)
    empty(sum)
    if (at === 0) send.left[0] = send.right[0] = 1
    effect.add(send, sum)
    heard.left.set(sum.left, at)
    heard.right.set(sum.right, at)
  }
  return heard
}
const room = (size: number, damp = 0.2, level = 1) => {
  const reverb = makeReverb(rate)
  reverb.set({ size, damp, level })
  reverb.settle()
  return reverb
}

describe('the room', () => {
  test.each([
    [0.3, 0.3 * (8 / 0.3) ** 0.3],
    [0.5, 0.3 * (8 / 0.3) ** 0.5],
    [0.8, 0.3 * (8 / 0.3) ** 0.8],
  ])('SONG-1.48 of size %d falls by 60 dB in %d seconds', (size, seconds) => {
    const { left } = afterClick(room(size, 0), seconds * 1.2)
    const fall = rmsOf(left, seconds * 0.2, 0.1) - rmsOf(left, seconds * 0.7, 0.1)
    expect(fall / 30).toBeGreaterThan(0.75)
    expect(fall / 30).toBeLessThan(1.35)
  })

  test('SONG-1.48 it is dense, differs from side to side, grows duller, and ends', () => {
    const { left, right } = afterClick(room(0.4), 12)
    const piece = left.subarray(0.2 * rate, 0.3 * rate)
    expect(piece.filter((value) => value === 0).length).toBeLessThan(10)
    const product = piece.reduce((sum, value, index) => sum + value * (right[0.2 * rate + index] ?? 0), 0)
    const power = piece.reduce((sum, value) => sum + value * value, 0)
    expect(Math.abs(product / power)).toBeLessThan(0.5)
    const dull = afterClick(room(0.5, 0.9), 1).left
    const bright = afterClick(room(0.5, 0), 1).left
    expect(lookAt(dull, rate, 20_000).centroid).toBeLessThan(lookAt(bright, rate, 20_000).centroid / 2)
    expect(rmsOf(left, 11, 0.5)).toBeLessThan(-200)
    expect(left.every(Number.isFinite)).toBe(true)
  })

  test('SONG-1.48 at level 0 nothing is heard of it', () => {
    expect(afterClick(room(0.5, 0.5, 0), 1).left.every((value) => value === 0)).toBe(true)
  })
})

describe('echoes', () => {
  const echo = (frames: number, feedback: number) => {
    const delay = makePingPong(rate)
    delay.set(frames, feedback, 1)
    delay.settle()
    return delay
  }

  test('SONG-1.49 they come after their steps, left and right in turn, each quieter', () => {
    const frames = 5_000
    const { left, right } = afterClick(echo(frames, 0.5), 1)
    const around = (sound: Float32Array, at: number): number => decibels(Math.hypot(...sound.subarray(at - 4, at + 60)))
    const [first, second, third] = [around(left, frames), around(right, 2 * frames), around(left, 3 * frames)]
    expect(around(right, frames)).toBeLessThan(-100)
    expect(first).toBeGreaterThan(-6)
    expect(second).toBeLessThan(first ?? 0)
    expect(third).toBeLessThan(second ?? 0)
    expect(third).toBeGreaterThan(-40)
    expect(left.subarray(0, frames - 4).every((value) => value === 0)).toBe(true)
  })

  test('SONG-1.49 what would be longer than there is room for is halved until it fits, and fed back it ends', () => {
    const { left } = afterClick(echo(10 * rate, 0), 6)
    const first = left.findIndex((value) => Math.abs(value) > 0.1)
    expect(first).toBe(2.5 * rate)
    expect(rmsOf(afterClick(echo(2_000, 0.9), 20).left, 19, 0.5)).toBeLessThan(-100)
  })
})

describe('glue', () => {
  const pressed = (hard: number, loud: number): number => {
    const glue = makeGlue(rate)
    glue.set(hard)
    const sum = makeStereo()
    let last = 0
    for (let at = 0; at < rate; at += quantum) {
      for (let index = 0; index < quantum; index += 1)
        sum.left[index] = sum.right[index] = loud * Math.sin((at + index) * 0.06)
      glue.press(sum)
      last = Math.max(...sum.left)
    }
    return decibels(last / loud)
  }
  test('SONG-1.49 it presses what is loud more than what is quiet, and at 0 leaves all as it is', () => {
    expect(pressed(0, 0.9)).toBeCloseTo(0, 2)
    expect(pressed(0.6, 0.9)).toBeLessThan(pressed(0.6, 0.05) - 5)
    expect(pressed(1, 0.9)).toBeLessThan(pressed(0.3, 0.9))
  })
})
