// Which pages a message leads to: those whose links its reader sees, and no others.
import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { hostileTexts } from '#dev-env/hostile-text'
import { linksIn } from './links-in.ts'
import { markdown } from './markdown.ts'

test.each([
  ['look: https://a.example/x', ['https://a.example/x']],
  ['[this](https://a.example/) and **https://b.example**', ['https://a.example/', 'https://b.example']],
  ['https://a.example/ https://a.example/', ['https://a.example/']],
  ['> - https://a.example/', ['https://a.example/']],
  ['`https://a.example/`', []],
  ['```\nhttps://a.example/\n```', []],
  ['||https://a.example/|| https://b.example/', ['https://b.example/']],
  ['||[x](https://a.example/)||', []],
  ['<https://a.example/>', []],
  ['mailto:ada@a.example', []],
  ['[x](mailto:ada@a.example) ftp://a.example/ javascript:alert(1) //a.example a.example', []],
  ['>>>>>>>>> https://a.example/', []],
  ['nothing', []],
  ['https://a.example/ '.repeat(20), ['https://a.example/']],
  ['https://a.example/ '.repeat(21), []],
])('CHAT-5.1 %j', (content, expected) => expect(linksIn(content, 9)).toEqual(expected))

test('CHAT-5.1 the first of them', () =>
  expect(linksIn('http://a.example/ http://b.example/ http://c.example/', 2)).toEqual([
    'http://a.example/',
    'http://b.example/',
  ]))

const seen = (content: string): Set<string> =>
  new Set(
    [...renderToString(markdown(content)).matchAll(/<a href="(https?:[^"]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<'),
    ),
  )

test('CHAT-5.1 they are those that its reader sees', () => {
  const piece = fc.constantFrom(
    'https://a.example/x',
    'http://b.example',
    ' ',
    '`',
    '\n',
    '> ',
    '**',
    '```',
    '[x](',
    '[',
    '](https://c.example/?a=1&b)',
    ')',
    '||',
    '- ',
  )
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (content) => void expect(new Set(linksIn(content, 99))).toEqual(seen(content))),
    { numRuns: 2_000 },
  )
  for (const content of hostileTexts.filter((each) => !each.includes('<')))
    expect(new Set(linksIn(content, 99))).toEqual(seen(content))
})
