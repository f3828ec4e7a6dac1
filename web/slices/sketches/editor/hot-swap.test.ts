// What may be swapped in a running sketch, and what needs a new start.
import { describe, expect, test } from 'vitest'
import { swappable } from './hot-swap.ts'

const sketch =
  'let n = 0\nfunction setup() {\n  createCanvas(9, 9)\n}\nfunction draw() {\n  n += 1\n  dot(n)\n}\nfunction dot(x) {\n  point(x, 1)\n}\n'

describe('CODE-1.21 what runs goes on where it soundly can', () => {
  test('CODE-1.21 a changed draw is swapped, with every function at its own line', () => {
    const after = sketch.replace('n += 1', 'n += 2').replace('function draw', '\nfunction draw')
    const text = swappable(sketch, after)
    expect(text?.split('\n').indexOf('function draw() {')).toBe(after.split('\n').indexOf('function draw() {'))
    expect(text).not.toContain('let n')
    expect(swappable(sketch, `// said\n${sketch}`)).not.toBeNull()
  })
  test.each([
    ['a variable', sketch.replace('let n = 0', 'let n = 1')],
    ['setup', sketch.replace('9, 9', '8, 8')],
    ['a new function', `${sketch}function other() {}`],
    ['a function less', sketch.replace(/function dot[^]*/, '').replace('dot(n)', '')],
    ['a function handed on', sketch.replace('n += 1', 'later(dot)')],
    ['a function replaced', sketch.replace('n += 1', 'dot = 1')],
    ['a directive', `//@slider a 0 1 = 0\n${sketch}`],
    ['an error', `${sketch}}`],
  ])('CODE-1.21 %s starts it anew', (_, after) => expect(swappable(sketch, after)).toBeNull())
})
