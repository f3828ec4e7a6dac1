// The six presets are themes by the contract, and what is written on them can be read.
import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { Theme } from '#contract/themes'
import { contrastOf, hardToRead, readableOn } from './contrast.ts'
import { presets } from './presets.ts'

const palettes = Object.values(presets).flatMap((theme) => [
  { name: `${theme.name} by day`, palette: theme.day },
  ...(theme.night ? [{ name: `${theme.name} by night`, palette: theme.night }] : []),
])

describe('presets', () => {
  it.each(Object.entries(presets))('WALL-6.1 %s is a whole theme', (base, theme) => {
    expect(Value.Check(Theme, theme)).toBe(true)
    expect(theme.base).toBe(base)
  })
  it.each(palettes)('WALL-6.1 $name is read with at least 4.5 : 1, on the second accent too', ({ palette }) => {
    expect(hardToRead(palette)).toEqual([])
    expect(contrastOf(readableOn(palette.second, palette), palette.second)).toBeGreaterThanOrEqual(4.5)
  })
  it('WALL-6.1 has as many as there are bases, each with its own ground', () => {
    expect(new Set(palettes.map(({ palette }) => palette.ground)).size).toBe(palettes.length)
  })
})

describe('contrast', () => {
  it('WALL-6.2 is that of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrastOf('#123456', '#123456')).toBe(1)
  })
  it('WALL-6.2 names the pair that cannot be read', () => {
    const grey = { ...presets.zen.day, ink: '#cccccc' }
    expect(hardToRead(grey).map(({ text, on }) => `${text} on ${on}`)).toEqual(['ink on paper', 'ink on ground'])
  })
})
