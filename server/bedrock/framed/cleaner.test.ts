// The cleaner against everything that a member might write, judged by the tree that a browser builds of what it leaves.
import { parse, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import { harmIn, harmInStyles } from '#dev-env/harm-in'
import { combinedCss, combinedHtml } from '#dev-env/hostile-walls/combined'
import { hostileMarkup } from '#dev-env/hostile-walls/markup'
import { nestedCss, nestedMarkup } from '#dev-env/hostile-walls/nested-markup'
import { hostileStyles } from '#dev-env/hostile-walls/styles'
import { cleanCss } from './clean-css.ts'
import { cleanHtml } from './clean-html.ts'
import { framePage } from './frame-page.ts'

const nowhere = () => null
const html = Object.entries({ ...hostileMarkup, combinedHtml, nestedMarkup })
const css = Object.entries({ ...hostileStyles, combinedCss, nestedCss })
const markupOf = (text: string): string => cleanHtml(text, nowhere).text
const stylesOf = (text: string): string => cleanCss(text, nowhere).text
const own = [/<script>([^]*?)<\/script>/.exec(framePage('', '', ''))?.[1] ?? '']

describe('the cleaner', () => {
  it('UC-11 WALL-4.3 is held against a thousand texts written by hand, no two of them the same', () => {
    const all = [...Object.values(hostileMarkup), ...Object.values(hostileStyles)].flat()
    expect(all.length).toBeGreaterThanOrEqual(1_000)
    expect(new Set(all).size).toBe(all.length)
  })
  it.each([
    ['1000', '40'],
    ['99999999999999999999', '40'],
    ['1e9', '1'],
    ['-5', '1'],
    ['3', '3'],
    ['x', '1'],
  ])('WALL-4.6 lets no cell reach over more than a table needs: %s', (given, kept) => {
    const clean = markupOf(`<table><tr><td colspan="${given}" rowspan="${given}">x</td></tr></table>`)
    expect(clean).toBe(`<table><tr><td colspan="${kept}" rowspan="${kept}">x</td></tr></table>`)
  })
  it('UC-11 the judge finds harm in most of them before they are cleaned', () => {
    const markup = Object.values(hostileMarkup).flat()
    const styles = Object.values(hostileStyles).flat()
    const harmful = [
      ...markup.filter((text) => harmIn(framePage('', text, ''), own).length > 0),
      ...styles.filter((text) => harmIn(framePage('', '', text), own).length > 0),
    ]
    // The others do harm only in another encoding, to who decodes them twice, or in a document without a head.
    expect(harmful.length).toBeGreaterThanOrEqual(880)
  })
  it.each(html)('UC-11 WALL-4.3 leaves nothing of %s that does more than look, and nothing to clean', (_, texts) => {
    for (const text of texts) {
      const clean = markupOf(text)
      const page = framePage('', clean, '')
      expect(harmIn(page, own), text).toEqual([])
      expect(markupOf(clean), text).toBe(clean)
      // What a browser would write of it means the same to the next one that reads it.
      expect(harmIn(serialize(parse(page)), own), text).toEqual([])
    }
  })
  it.each(css)('UC-11 WALL-4.3 leaves nothing of %s that does more than look, and nothing to clean', (_, texts) => {
    for (const text of texts) {
      const clean = stylesOf(text)
      expect(harmInStyles(clean), text).toEqual([])
      expect(harmIn(framePage('', '<p>x</p>', clean), own), text).toEqual([])
      expect(stylesOf(clean), text).toBe(clean)
    }
  })
  it('UC-11 WALL-4.3 leaves nothing of them all in one text, in any order', () => {
    const texts = Object.values(hostileMarkup).flat()
    for (let size = 40; size <= 160; size += 40)
      for (let from = 0; from < texts.length; from += size) {
        const clean = markupOf(
          texts
            .slice(from, from + size)
            .join('\n')
            .slice(0, 20_000),
        )
        expect(harmIn(framePage('', clean, ''), own)).toEqual([])
        expect(markupOf(clean)).toBe(clean)
      }
  })
  it('UC-11 the title of a frame is words, whatever they are', () => {
    for (const text of Object.values(hostileMarkup).flat()) {
      expect(harmIn(framePage(text, '', ''), own), text).toEqual([])
      expect(harmIn(framePage(`</title>${text}`, '', ''), own), text).toEqual([])
    }
  })
  it('WALL-4.5 shows nothing of a style sheet that is too deep, and says where', () => {
    const deep = `p{color:red}\n${'@media all{'.repeat(sizes.cssDepth + 1)}`
    expect(cleanCss(deep, nowhere)).toEqual({ text: '', dropped: [{ line: 2, what: 'deeper than 32' }] })
    expect(stylesOf('@media (400px<=width<900px){p{color:red}}')).toBe('@media (400px<=width<900px){p{color:red}}')
  })
})
