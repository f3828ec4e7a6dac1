// Holds every line that a cat says to one alone to the rules of writing in each way, and shows what each way does.
import { describe, expect, test } from 'vitest'
import { actAnswer, actNames } from '../acts/act-answer.ts'
import { catNames } from '../cast.ts'
import { companionCues, companionLine } from '../companion-lines.ts'
import { bannedWords } from '../lint/banned-words.ts'
import { longestLine } from '../longest-line.ts'
import { drawFrom } from '../number-of.ts'
import { overlaid, overlayNames } from './overlaid.ts'

const state = (seed: string) => ({ mood: { p: 0.2, a: 0.2, d: 0.1 }, energy: 0.6, draw: drawFrom(seed) })
const uses = Array.from({ length: 12 }, (_, use) => use)
const lines = [
  ...new Set(
    catNames.flatMap((cat) =>
      uses.flatMap((use) => [
        ...companionCues.map((cue) => companionLine(cat, cue, use, state(`${cat}/${use}`))),
        ...actNames.flatMap((act) =>
          [true, false].map((welcome) => actAnswer(cat, act, welcome, use, state(`${cat}/${use}`))),
        ),
      ]),
    ),
  ),
]
/** Figures and exclamation marks are what voices and ways may add. */
const banned = bannedWords.filter(([, what]) => !/figure|exclamation/.test(what))
const always = (share: number) => () => share

describe.each(overlayNames)('%s', (way) => {
  test('CAT-3.40 every line keeps the rules of writing, and most are told otherwise', () => {
    expect(lines.length).toBeGreaterThan(900)
    let told = 0
    for (const line of lines)
      for (const seed of ['a', 'b']) {
        const { text, plain } = overlaid(line, way, drawFrom(`${way}/${seed}`))
        expect(plain).toBe(line)
        expect(text.length, text).toBeLessThanOrEqual(longestLine)
        expect(text, line).not.toMatch(/[[\]{}<>|\uE000-\uF8FF]|undefined|^\s|\s$| {2}/)
        expect(
          banned.filter(([sign]) => sign.test(text.toLowerCase()) && !sign.test(line.toLowerCase())),
          text,
        ).toEqual([])
        if (text !== line) told += 1
      }
    expect(told / lines.length / 2).toBeGreaterThan(0.97)
  })
  test('CAT-3.40 the same line, way and draw give the same, and a name stays as it is', () => {
    const line = 'Hello, You-and-Paw. The house is warm, it’s where Sleep looks good.'
    const names = ['You-and-Paw', 'Sleep']
    const once = overlaid(line, way, drawFrom('1'), names)
    expect(overlaid(line, way, drawFrom('1'), names)).toEqual(once)
    for (const name of names) expect(once.text).toContain(name)
    expect(once.plain).toBe(line)
  })
  test('CAT-3.40 what would be too long is told without its flourish, or plainly', () => {
    const long = `${'hm. '.repeat(34)}ah.`
    for (const share of [0, 0.3, 0.6, 0.9])
      expect(overlaid(long, way, always(share)).text.length).toBeLessThanOrEqual(longestLine)
    const full = 'x'.repeat(longestLine)
    expect(overlaid(full, way, always(0)).text.length).toBe(longestLine)
  })
})

describe('what each does', () => {
  const line = 'Hello. I’m sitting on the stairs, my paw is warm.'
  test.each([
    ['cute', 0, 'hi hi. i’m sitting on the stairs, my little paw is toasty. prr.'],
    ['pirate', 0, 'Ahoy. I’m sittin’ on the gangway, me paw is warm. Arr.'],
    ['formal', 0, 'If I may: Good day. I am sitting on the stairs, my paw is warm.'],
    ['formal', 0.9, 'Good day. I am sitting on the stairs, my paw is warm. At your service.'],
    ['chaotic', 0, 'Anyway. HELLO! I’m sitting on the stairs, my paw is warm.'],
    ['chaotic', 0.6, 'I’m sitting on the stairs, my paw is warm. No. Yes. HELLO!'],
  ] as const)('CAT-3.40 %s at %d', (way, share, said) => {
    expect(overlaid(line, way, always(share)).text).toBe(said)
  })
  test('CAT-3.40 what a voice left open or put in brackets stays whole', () => {
    expect(overlaid('you felt something', 'pirate', always(0)).text).toBe('ye felt something. Arr.')
    expect(overlaid('It was like that. (i checked.)', 'chaotic', always(0.6)).text).toBe(
      '(i checked.) No. Yes. IT WAS LIKE THAT!',
    )
    expect(overlaid('(i checked.)', 'chaotic', always(0)).text).toBe('Anyway. (I CHECKED!)')
  })
  test('CAT-3.40 without a way a line is as the cat says it', () => {
    expect(overlaid(line, null, always(0))).toEqual({ text: line, plain: line })
  })
})
