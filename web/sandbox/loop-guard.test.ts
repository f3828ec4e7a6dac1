// The loop guard: every loop is counted, no line moves, and the script means what it meant.
import { expect, test } from 'vitest'
import { prepareCode } from './prepare-code.ts'
import { isValue, prepareScript } from './loop-guard.ts'

/** Runs a prepared script with a count of turns, and answers what it answers. */
const run = (code: string): { readonly turns: readonly number[]; readonly value: unknown } => {
  const turns: number[] = []
  // Scripts of this test alone.
  const value: unknown = Reflect.construct(Function, ['__loop', prepareScript(code)])((line: number) =>
    turns.push(line),
  )
  return { turns, value }
}

test.each([
  ['let n=0;while(n<3)n++;return n', 3, [1, 1, 1]],
  ['let n=0\nwhile (n < 2) {\n n++ }\nreturn n', 2, [2, 2]],
  ['let n=0;do n++; while(n<2);return n', 2, [1, 1]],
  ['let n=0;do /* a */ { n++ } while(n<2)\nreturn n', 2, [1, 1]],
  ['let n=0;for(let i=0;i<2;i++);return n', 0, [1, 1]],
  ['let n=0;for(const x of [1,2])for(const y in {a:1})n+=x\nreturn n', 3, [1, 1, 1, 1]],
  ['let n=0;if(n)while(0);else for(;n<2;)n++;return n', 2, [1, 1]],
  ['let n=0;a:for(;;){for(;;){n++;if(n>1)break a;continue a}}return n', 2, [1, 1, 1, 1]],
  ['const f=(x)=>{while(x--);return "while(1);"};return f(1)', 'while(1);', [1]],
])('CODE-3.10 %j', (code, value, turns) => {
  expect(run(code)).toEqual({ value, turns })
  expect(prepareScript(code).split('\n')).toHaveLength(code.split('\n').length)
})

test('CODE-3.10 what cannot be read, or says so, stays as it is', () => {
  expect(prepareScript('for(;;){ let ')).toBe('for(;;){ let ')
  expect(prepareCode('p5', '//@noguard\nfor(;;);')).toBe('//@noguard\nfor(;;);')
  expect(prepareCode('p5', 'for(;;);\r\nx')).toBe('for(;;){__loop(1);;}\nx')
  expect(prepareCode('shader', 'for(;;);')).toBe('for(;;);')
})

test('CODE-3.10 loops within markup are counted, and nothing else of it changes', () => {
  const page = '<p>while(1);</p>\n<script>while(1);</script><script type="x-data">while(1);</script>'
  expect(prepareCode('html', page)).toBe(page.replace('<script>while(1);', '<script>while(1){__loop(2);;}'))
})

test.each([
  [`import * as THREE from 'three'`, `const THREE=__import("three");`],
  [`import { A, B as C } from "three";`, `const {A,B:C}=__import("three");`],
  [`import D, { A } from 'x'`, `const D=__import("x").default,{A}=__import("x");`],
  [`import 'x'`, `__import("x");`],
  [`import {\n  A,\n} from 'three'`, `const {A,}=__import("three");\n\n`],
])('CODE-3.4 %j is looked up', (code, made) => {
  expect(prepareScript(code, { imports: true })).toBe(made)
})

test('CODE-3.6 a line is a value or it is none', () => {
  expect(['a+1', 'f()', '({a:1})'].map(isValue)).toEqual([true, true, true])
  expect(['let a=1', 'a;b', 'for(;;);', 'function f(){}', ''].map(isValue)).toEqual([false, false, false, false, false])
})
