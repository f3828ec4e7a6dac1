// What a sketch says of itself in comment lines.
import { expect, test } from 'vitest'
import { isNoguard, needsOf } from './needs.ts'

test.each([
  ['//@needs sound pointer', 'p5', ['pointer', 'sound']],
  ['let a\n  // @needs world,keyboard\n//@needs sound', 'canvas', ['keyboard', 'sound', 'world']],
  ['<!--@needs sound-->\n<p>//@needs', 'html', ['sound']],
  ['<!-- @needs pointer --> <svg/>', 'svg', ['pointer']],
  ['//@needs everything __proto__ sound sound', 'three', ['sound']],
  ['"//@needs sound"', 'p5', []],
  ['<!--@needs sound-->', 'p5', []],
  ['//@needsound', 'p5', []],
] as const)('CODE-3.3 %j of kind %s needs %j', (code, kind, needs) => {
  expect(needsOf(code, kind)).toEqual(needs)
})

test('CODE-3.10 a line says that loops run as they are written', () => {
  expect(isNoguard('//@noguard\nfor(;;);')).toBe(true)
  expect(isNoguard('<!-- @noguard -->')).toBe(true)
  expect(isNoguard('let a = "//@noguard"')).toBe(false)
})
