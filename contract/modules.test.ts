// Which addresses a link on a wall may have, and which cats live there.
import { Value } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { CatModule, LinkModule, WebringModule } from './modules.ts'

const base = {
  id: 'module-a',
  audience: 'everyone',
  place: { x: 0, y: 0, width: 100, height: 100, turn: 0, layer: 0 },
  look: { frame: 'card', field: 'paper', face: 'text', size: 17, align: 'start' },
}
const takes = (url: string): boolean =>
  Value.Check(LinkModule, { ...base, kind: 'link', content: { url, title: '', shape: 'simple' } })

describe('the address of a link', () => {
  test.each([
    '',
    'https://a.example/x?y#z',
    'http://a.example',
    'mailto:me@a.example',
    'mailto:o.l-g_a+cat@mail.a.example',
  ])('WALL-2.42 %j is taken', (url) => expect(takes(url)).toBe(true))
  test.each([
    'mailto:',
    'mailto:me',
    'mailto:me@localhost',
    'MAILTO:me@a.example',
    ' mailto:me@a.example',
    'mailto:me@a.example ',
    'mailto:me@a.example\n',
    'mailto:me@a.example?subject=x&body=y',
    'mailto:me@a.example?bcc=you@b.example',
    'mailto:me@a.example,you@b.example',
    'mailto:me@a.example%0d%0aBcc:you@b.example',
    'mailto:me%40a.example',
    'mailto:"me"@a.example',
    'mailto:<me@a.example>',
    'mailto://me@a.example',
    'mailto:javascript:alert(1)@a.example',
    'mailto:me@a.example#x',
    'mailto:mé@a.example',
    'mailto:me@а.example',
    'javascript:alert(1)',
    'javascript:mailto:me@a.example',
    'data:text/html,mailto:me@a.example',
    'tel:123',
  ])('WALL-2.42 %j is refused', (url) => expect(takes(url)).toBe(false))
  test('WALL-2.42 a ring is one of pages', () => {
    const ring = (home: string): boolean =>
      Value.Check(WebringModule, { ...base, kind: 'webring', content: { title: '', home, previous: '', next: '' } })
    expect(ring('https://a.example')).toBe(true)
    expect(ring('mailto:me@a.example')).toBe(false)
  })
})

test.each([
  ['miso', true],
  ['Miso', false],
  ['', false],
  ['garfield', false],
])('WALL-3.70 whether %j may live on a wall: %j', (cat, may) => {
  expect(Value.Check(CatModule, { ...base, kind: 'cat', content: { cat, title: '' } })).toBe(may)
})
