// What the tables of the libraries hold.
import { expect, test } from 'vitest'
import { p5Lines, threeNames } from './library-lines.ts'

test('CODE-1.22 p5’s functions stand in the table with what they take and what they do, its values by name', () => {
  const lines = p5Lines().split('\n')
  const named = (start: string) => lines.find((line) => line.startsWith(start))
  expect(lines.length).toBeGreaterThan(350)
  expect(named('circle(')).toBe('circle(x, y, d)\tDraws a circle.')
  expect(named('fill(')).toContain('Sets the color used to fill shapes')
  for (const name of ['mouseX', 'width', 'PI', 'CENTER', 'frameCount']) expect(lines).toContain(name)
  expect(lines.filter((line) => /^_|<|\bundefined\b/.test(line))).toEqual([])
  expect(new Set(lines.map((line) => line.split(/[(\t]/)[0])).size).toBe(lines.length)
})

test('CODE-1.22 three’s parts stand in the table', async () => {
  const names = (await threeNames()).split(' ')
  expect(names.length).toBeGreaterThan(300)
  for (const name of ['Mesh', 'Vector3', 'BoxGeometry', 'WebGLRenderer', 'MathUtils']) expect(names).toContain(name)
})
