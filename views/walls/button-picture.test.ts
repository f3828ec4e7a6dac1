// Buttons of 88 by 31: drawn in pixels where they can be, and nothing of what is written becomes markup.
import { render } from 'preact-render-to-string'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import type { WallButton } from '#contract/wall-buttons'
import { buttonLines } from './button-lines.ts'
import { buttonPicture } from './button-picture.ts'
import { lineWidth } from './pixel-letters.ts'

const button: WallButton = { text: 'ADA', ground: '#a3e635', ink: '#0a0a0a', pattern: 'plain', figure: 'none' }
const shown = (part: Partial<WallButton>): string => render(buttonPicture({ ...button, ...part }))

describe('buttons', () => {
  it('WALL-11.6 are 88 by 31, in the two colours, with what stands behind and beside the words', () => {
    const pictures = (['plain', 'stripes', 'checks', 'dots', 'rays'] as const).flatMap((pattern) =>
      (['none', 'cat', 'heart', 'star', 'house', 'moon'] as const).map((figure) => shown({ pattern, figure })),
    )
    for (const picture of pictures) {
      expect(picture).toMatch(/^<svg [^>]*viewBox="0 0 88 31" width="88" height="31"/)
      expect(picture).toContain('fill="#a3e635"')
      expect(picture).not.toContain('<text')
      expect(picture.length).toBeLessThan(8_000)
    }
    expect(new Set(pictures).size).toBe(30)
  })
  it('WALL-11.6 say what cannot be drawn in pixels in a typeface, and markup as text', () => {
    expect(shown({ text: '猫の壁' })).toContain('猫の壁</text>')
    const hostile = shown({ text: '</svg><script>é' })
    expect(hostile).not.toContain('<script')
    expect(hostile).toContain('&lt;script')
  })
  it('WALL-11.6 break words into lines that fit, and lose none of what a button holds', () => {
    expect(buttonLines('ADA', 84)).toEqual({ lines: ['ADA'], scale: 2 })
    expect(buttonLines('a page about trains', 60).scale).toBe(1)
    const word = fc.stringMatching(/^[A-Z0-9]{1,9}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom(63, 80), (words, room) => {
        const text = words.join(' ').slice(0, sizes.wallButtonCharacters).trim()
        const { lines, scale } = buttonLines(text, room)
        expect(lines.every((line) => lineWidth(line) * scale <= room)).toBe(true)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})
