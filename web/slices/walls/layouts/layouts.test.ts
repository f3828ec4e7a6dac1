// The house's own layouts, and layouts as files.
import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { Layout } from '#contract/layouts'
import { sizes } from '#contract/limits'
import { contrastOf, hardToRead, readableOn } from '#wall/contrast'
import { boundsOf } from '../geometry/box.ts'
import { builtIn } from './built-in.ts'
import { layoutFrom, layoutText } from './layout-file.ts'

const palettes = builtIn.flatMap(({ name, theme }) => [
  { name: `${name} by day`, palette: theme.day },
  ...(theme.night ? [{ name: `${name} by night`, palette: theme.night }] : []),
])

describe('the house’s own layouts', () => {
  it.each(builtIn)('WALL-11.4 $name is one by the contract, and no thing of it hides another', (layout) => {
    expect([...Value.Errors(Layout, layout)]).toEqual([])
    const boxes = layout.things.map(({ place }) => ({ ...boundsOf(place), turn: place.turn }))
    // What is turned may lie a little over its neighbour, as paper does.
    const slack = 26
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1)) {
        const over = one.turn === 0 && other.turn === 0 ? 0 : slack
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        expect(Math.min(across, down)).toBeLessThanOrEqual(over)
      }
  })
  it.each(palettes)('WALL-11.4 $name is read with at least 4.5 : 1, on the second accent too', ({ palette }) => {
    expect(hardToRead(palette)).toEqual([])
    expect(contrastOf(readableOn(palette.second, palette), palette.second)).toBeGreaterThanOrEqual(4.5)
  })
  it('WALL-11.4 have names of their own', () => {
    expect(new Set(builtIn.map(({ name }) => name)).size).toBe(builtIn.length)
  })
})

describe('a layout as a file', () => {
  it('WALL-11.3 comes back as it was', () => {
    for (const layout of builtIn) expect(layoutFrom(layoutText(layout))).toEqual(layout)
  })
  it('WALL-11.3 is refused where it is none, or says a number or a colour otherwise, or is too large', () => {
    const [first] = builtIn
    if (!first) throw new Error('There are none.')
    const text = layoutText(first)
    for (const broken of [
      '',
      'null',
      '{"format":"neospace/layout/1"}',
      text.replace('layout/1', 'layout/9'),
      text.replace(/#[0-9a-f]{6}/, 'url(//x)'),
      text.replace('"width": 352', '"width": 1e9'),
      text.replace('"kind": "image"', '"kind": "script"'),
      layoutText({ ...first, things: [] }),
      layoutText({ ...first, name: 'x'.repeat(sizes.layoutNameCharacters + 1) }),
      layoutText({ ...first, things: Array.from({ length: sizes.layoutThings + 1 }, () => first.things[0] as never) }),
      text + ' '.repeat(sizes.layoutBytes),
    ])
      expect(layoutFrom(broken), broken.slice(0, 80)).toBeNull()
  })
  it('WALL-11.3 brings no file, address or markup, whatever it says', () => {
    const [first] = builtIn
    if (!first) throw new Error('There are none.')
    const smuggled = {
      ...first,
      things: [
        { kind: 'link', content: { title: 'A', shape: 'card', url: 'https://smuggled.example' } },
        { kind: 'image', content: { fit: 'cover', picture: { file: 'smuggled012345678' } } },
        { kind: 'html', content: { title: 'A', html: 'smuggled', css: 'smuggled' } },
        { kind: 'audio', content: { title: 'A', file: 'smuggled012345678' } },
      ].map((thing) => ({ ...first.things[0], id: 'smuggled-id', audience: 'smuggled', ...thing })),
    }
    const taken = layoutFrom(JSON.stringify({ format: 'neospace/layout/1', layout: smuggled, script: 'smuggled' }))
    expect(taken?.things.length).toBe(4)
    expect(JSON.stringify(taken)).not.toContain('smuggled')
  })
})
