// The pure pieces of the sketches: what changed between two texts, what the gallery's address says, and the prints.
import { describe, expect, it } from 'vitest'
import { sketchKinds } from '#sketch/kinds'
import { diffLines } from './diff-lines.ts'
import { embedCode } from './embed-code.ts'
import { galleryAddress, shownBy } from './gallery-address.ts'
import { sketchesIn } from './named-in.ts'
import { posterShapes } from './poster-shapes.ts'
import { shortenedAddress } from './shortened-address.ts'

const side = (text: string, before: string, keep: 'added' | 'removed'): string =>
  (diffLines(before, text) ?? [])
    .filter(({ is }) => is !== (keep === 'added' ? 'removed' : 'added'))
    .map((line) => line.text)
    .join('\n')

describe('CODE-4.56 what changed', () => {
  const texts = ['', 'a', 'a\nb\nc', 'b\nc\na', 'c\na\nb\nb\na', 'x\ny', 'a\n\nb\n\nc', 'a\nb\nc\nd\ne\nf\ng']
  it('gives back both texts, whichever two they are', () => {
    for (const before of texts)
      for (const after of texts) {
        expect(side(after, before, 'added'), `${before} → ${after}`).toBe(after)
        expect(side(after, before, 'removed'), `${before} → ${after}`).toBe(before)
      }
  })
  it('finds the shortest way', () => {
    expect(diffLines('a\nb\nc', 'a\nx\nc')).toEqual([
      { is: 'same', text: 'a' },
      { is: 'removed', text: 'b' },
      { is: 'added', text: 'x' },
      { is: 'same', text: 'c' },
    ])
  })
  it('gives up where two are too unlike, before anybody waits', () => {
    const all = (word: string): string => Array.from({ length: 3_000 }, (_, n) => `${word}${n}`).join('\n')
    const from = performance.now()
    expect(diffLines(all('a'), all('b'))).toBeNull()
    expect(performance.now() - from).toBeLessThan(3_000)
  })
})

describe('CODE-4.54 the address of the gallery', () => {
  it('says all that is chosen, and is read back', () => {
    const shown = { kind: 'p5', tag: 'rain', by: 'ada', seed: 'lorem' } as const
    expect(galleryAddress(shown)).toBe('/gallery?kind=p5&tag=rain&by=ada&seed=lorem')
    expect(shownBy('?kind=p5&tag=rain&by=ada&seed=lorem')).toEqual(shown)
    expect(galleryAddress({})).toBe('/gallery')
  })
  it('takes nothing from it that is not meant', () => {
    expect(shownBy('?kind=flash&tag=&x=1')).toEqual({})
  })
})

describe('CODE-4.50 the print in the place of a picture', () => {
  it('is the same for a kind and a seed, and another for another', () => {
    for (const kind of sketchKinds) {
      expect(posterShapes(kind, 7)).toEqual(posterShapes(kind, 7))
      expect(posterShapes(kind, 7)).not.toEqual(posterShapes(kind, 8))
    }
  })
})

describe('CODE-4.60 the sketches that a text names', () => {
  const origin = 'https://house.example'
  const at = (name: string, revision = ''): string => `${origin}/sketches/${name.padEnd(12, 'x')}${revision}`
  it('are the first three different ones of this house that a reader sees as links', () => {
    const text = `Look: ${at('one', '/4')} and [this](${at('two')}), ${at('one')} ${at('three')} ${at('four')}`
    expect(sketchesIn(text, origin)).toEqual([
      { name: 'onexxxxxxxxx', revision: 4 },
      { name: 'twoxxxxxxxxx', revision: undefined },
      { name: 'threexxxxxxx', revision: undefined },
    ])
  })
  it('are none in code, behind a cover, elsewhere, or by another address', () => {
    for (const text of [
      `\`${at('one')}\``,
      `||${at('one')}||`,
      at('one').replace('house', 'other'),
      at('one').replace('https', 'http'),
      `${at('one')}/4/5`,
      `${origin}/sketches/short`,
      at('one', '/0'),
    ])
      expect(sketchesIn(text, origin), text).toEqual([])
  })
})

describe('CODE-4.59 the code to embed', () => {
  it('is one element whatever the title is', () => {
    const code = embedCode('https://house.example', 'abcdefghijkl', 3, '"><script>alert(1)</script>')
    expect(code.match(/</g)).toHaveLength(2)
    expect(code).toContain('src="https://house.example/embed/sketches/abcdefghijkl/3"')
  })
})

describe('CODE-4.60 the address below the words of a message', () => {
  const home = 'https://house.example'
  const here = `${home}/sketches/abcdefghijkl`
  it('is behind them where it is a sketch of this house', () => {
    expect(shortenedAddress(`Tide, louder\n${here}`, home)).toBe(`[Tide, louder](${here})`)
    expect(shortenedAddress(`Tide\n${here}/3`, home)).toBe(`[Tide](${here}/3)`)
  })
  it.each(['*Tide*', 'Tide [1]', '@bob, look', ':tide:', '&lt;Tide', 'https://elsewhere.example'])(
    'is shown short below what may mean more than it says: %j',
    (words) => expect(shortenedAddress(`${words}\n${here}`, home)).toBe(`${words}\n[/sketches/abcdefghijkl](${here})`),
  )
  it.each([here, `Look ${here}`, `Tide\n${here} now`, `a\nb\n${here}`, `Tide\n${home}/rooms/general`])(
    'stays as it was written: %j',
    (content) => expect(shortenedAddress(content, home)).toBe(content),
  )
  it('stays where it leads out of the house', () =>
    expect(shortenedAddress(`Tide\n${here}`, 'https://other.example')).toBe(`Tide\n${here}`))
})
