// What holds of the starters' texts: how many, how long, what they ask for, and that they know no clock and no chance but the runner's.
import { describe, expect, test } from 'vitest'
import { sketchKinds } from '#sketch/kinds'
import { starterLines } from '#words/starter-lines'
import { starterOf, starters } from './starters.ts'

const texts = await Promise.all(starters.map(async (starter) => ({ ...starter, code: await starter.load() })))
const alone = texts.filter(({ needs }) => needs.length === 0)
const knobLine = /^\s*(?:\/\/|<!--)@(?:slider|toggle|colour|choice) \w+ /gm
const code = (text: string): string => text.replaceAll(/^\s*(?:\/\/|<!--).*$/gm, '')

describe('CODE-1.1 the starters', () => {
  test('CODE-1.1 are two of each kind, and two that belong to whoever looks', () => {
    for (const kind of sketchKinds) expect(alone.filter((one) => one.kind === kind)).toHaveLength(2)
    expect(texts.filter(({ needs }) => needs.includes('world'))).toHaveLength(2)
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
  })
  test('CODE-1.1 each kind has one to begin with, which asks for nothing', () => {
    for (const kind of sketchKinds) expect(starterOf(kind)).toMatchObject({ kind, needs: [] })
  })
  test('CODE-1.1 each has a title, says what it is and what to change first', () => {
    for (const { id } of texts)
      for (const line of [starterLines[id].is, starterLines[id].change]) expect(line).toMatch(/^[A-Z].{20,100}\.$/)
  })
})

describe.each(texts)('$id', ({ kind, needs, code: text }) => {
  test('CODE-1.2 it is at most ninety lines of at most 130 characters, and says first what it is', () => {
    const lines = text.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(90)
    expect(lines.filter((line) => line.length > 130)).toEqual([])
    expect(text).toMatch(/^(?:\/\/|<!--) [A-Z][\w ]+: \w/)
    expect(text.endsWith('\n')).toBe(true)
  })
  test('CODE-1.3 it has two to four knobs, and uses each', () => {
    const names = [...text.matchAll(knobLine)].map(([line]) => line.trim().split(' ').at(1) ?? '')
    expect(names.length).toBeGreaterThanOrEqual(2)
    expect(names.length).toBeLessThanOrEqual(4)
    const used = (name: string): RegExp => new RegExp(`knobs\\.${name}\\b|var\\(--${name}\\b`)
    for (const name of names) expect(code(text)).toMatch(kind === 'shader' ? new RegExp(`\\b${name}\\b`) : used(name))
  })
  test('CODE-1.4 it knows no clock and no chance but the runner’s, and asks for nothing that it does not say', () => {
    expect(code(text)).not.toMatch(
      /\b(?:Date|performance|crypto|setInterval|setTimeout|millis|fetch|eval|localStorage)\b/,
    )
    expect([...text.matchAll(/^\s*(?:\/\/|<!--)@needs (.+?)\s*(?:-->)?$/gm)].map(([, said]) => said)).toEqual(needs)
  })
})
