// The look's arithmetic: contrast of every pair of tokens in use, and no colour or length outside tokens.css.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bare, blockOf, coloursOf, contrast } from './css-text.ts'

const root = join(import.meta.dirname, '..')
const tokens = bare(readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8'))
const accents = ['acid', 'coral', 'cyan', 'sun', 'violet', 'orange'] as const
const people = Array.from({ length: 8 }, (_, index) => `person-${index}`)

/** Text and what it stands on. */
const texts: readonly (readonly [string, string])[] = [
  ...['paper', 'surface', 'concrete', 'concrete-lit'].flatMap(
    (ground) =>
      [
        ['ink', ground],
        ['quiet', ground],
      ] as const,
  ),
  ['paper', 'ink'],
  ...[...accents, ...people, 'concrete-day'].map((field) => ['press', field] as const),
  ['chalk', 'night'],
]
/** Lines and rings and what they must be told from. */
const lines: readonly (readonly [string, string])[] = [
  ...['paper', 'surface', 'concrete', 'concrete-lit'].map((ground) => ['ink', ground] as const),
  ['hairline', 'paper'],
  ['hairline', 'surface'],
  ['shadow', 'paper'],
  ...[...accents, ...people].map((field) => ['press', field] as const),
]

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  describe.each(['normal', 'high'] as const)('contrast %s', (level) => {
    const plain = coloursOf(blockOf(tokens, ':root {'), theme)
    const high = coloursOf(blockOf(tokens, ':root[data-contrast="high"]'), theme)
    const all = new Map([...plain, ...(level === 'high' ? high : [])])
    const of = (name: string): string => {
      const colour = all.get(name)
      if (!colour) throw new Error(`no token --${name}`)
      return colour
    }
    test.each(texts)('LOOK-1 text --%s on --%s is at least 4.5 : 1', (text, ground) => {
      expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(level === 'high' && ground === 'paper' ? 7 : 4.5)
    })
    test.each(lines)('LOOK-2 a line --%s on --%s is at least 3 : 1', (line, ground) => {
      expect(contrast(of(line), of(ground))).toBeGreaterThanOrEqual(3)
    })
  })
})

describe('style sheets', () => {
  const sheets = globSync('**/*.css', { cwd: root }).filter((path) => !path.endsWith('tokens.css'))
  const scripts = globSync('**/*.{ts,tsx}', { cwd: root }).filter(
    (path) => !path.includes('.test.') && !path.endsWith('css-text.ts'),
  )
  const read = (path: string): string => bare(readFileSync(join(root, path), 'utf8'))
  const colour =
    /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|(?<=[:\s,(])(?:white|black|red|green|blue|gr[ae]y|yellow|orange|purple|pink)(?=[\s;,)])/i

  test('LOOK-3 there are many', () => expect(sheets.length).toBeGreaterThan(20))
  test.each(sheets)('LOOK-3 %s names no colour', (path) => {
    expect(
      read(path)
        .replaceAll(/var\([^()]*\)/g, '')
        .match(colour)?.[0],
    ).toBeUndefined()
  })
  test.each(sheets)('LOOK-4 %s names no length but those of the grid', (path) => {
    const rules = read(path).replaceAll(/@(?:media|container)[^{]*/g, '')
    expect(rules.match(/(?<![\w.-])(?!0px;)\d*\.?\d+(?:px|rem|pt)\b/)?.[0]).toBeUndefined()
  })
  test('LOOK-3 no script names a colour', () => {
    expect(scripts.filter((path) => /['"`]#[0-9a-f]{6}['"`]|rgb\(|hsl\(/i.test(read(path)))).toEqual([])
  })
})
