// Whom a message names: whom its reader sees named, and nobody else.
import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { hostileTexts } from '#dev-env/hostile-text'
import { markdown } from './markdown.ts'
import { mentionsIn } from './mentions.ts'

test.each([
  ['hi @Ada', ['ada']],
  ['@ada @Ada @bob', ['ada', 'bob']],
  ['`@ada`', []],
  ['```\n@ada\n```', []],
  ['||@ada||', ['ada']],
  ['> @ada\n- **@bob**', ['ada', 'bob']],
  ['me@ada.example', []],
  ['@a', []],
  ['@a-name-that-is-longer-than-any', []],
  ['>>>>>>>>> @ada', []],
  ['nobody', []],
])('NOTE-1.1 %j', (content, expected) => expect(mentionsIn(content, 20)).toEqual(expected))

test('NOTE-1.1 at most so many', () => expect(mentionsIn('@aa @bb @cc', 2)).toEqual(['aa', 'bb']))

const seen = (content: string): Set<string> =>
  new Set(
    [...renderToString(markdown(content)).matchAll(/<b class="mention">@([\w-]+)<\/b>/g)].map(([, name = '']) =>
      name.toLowerCase(),
    ),
  )

test('NOTE-1.1 whom it names are those whom its reader sees named', () => {
  const piece = fc.constantFrom(
    '@ada',
    '@bob',
    ' ',
    '`',
    '\n',
    '> ',
    '**',
    '```',
    '[',
    '](https://a.example/@cy)',
    'x',
    '@',
    '- ',
  )
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (content) => void expect(new Set(mentionsIn(content, 99))).toEqual(seen(content))),
    { numRuns: 2_000 },
  )
  // What is covered is in the document once it is uncovered.
  for (const content of hostileTexts.filter((each) => !each.includes('||')))
    expect(new Set(mentionsIn(content, 99))).toEqual(seen(content))
})
