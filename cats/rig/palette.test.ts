// The colours of drawings that stand alone against the tokens of the house.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tokenOf } from './write-svg.ts'
import { palette } from './palette.ts'
import type { Ink } from './skin.types.ts'

const tokens = readFileSync(new URL('../../web/styles/tokens.css', import.meta.url), 'utf8')

// The keys of a literal record are its own.
test.each(Object.keys(palette) as Ink[])('CAT-4.6 %s is as the house has it by day', (ink) => {
  const [, day] = new RegExp(`--${tokenOf(ink)}: (?:light-dark\\()?(#[0-9a-f]{6})`).exec(tokens) ?? []
  expect(palette[ink]).toBe(day)
})
