// What Markdown in messages becomes, and that no hostile text becomes anything else.
import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { hostileTexts } from '#dev-env/hostile-text'
import { highlight } from './highlight.ts'
import { codeBlock } from './code-block.ts'
import { markdown, type MarkdownOptions } from './markdown.ts'
import { needsMarkdown, plainText } from './plain-text.ts'

const html = (content: string, options?: MarkdownOptions): string => renderToString(markdown(content, options))

describe('what it shows', () => {
  test.each([
    ['*a* **b** ~~c~~', '<em>a</em> <strong>b</strong> <s>c</s>'],
    ['`a<b`', '<code dir="auto">a&lt;b</code>'],
    ['# big', '<p dir="auto"><strong><bdi dir="auto">big</bdi></strong></p>'],
    ['> said', '<blockquote dir="auto"><p dir="auto"><bdi dir="auto">said</bdi></p></blockquote>'],
    ['- a\n- b', '<ul dir="auto"><li dir="auto">'],
    ['3. a', '<ol dir="auto" start="3">'],
    ['a\nb', 'a<br/>b'],
    ['Tom &amp; Jerry <3', 'Tom &amp;amp; Jerry &lt;3'],
    [
      '[x](https://a.example/)',
      '<a href="https://a.example/" title="https://a.example/" target="_blank" rel="noopener nofollow ugc">',
    ],
    ['see https://a.example/x_y_z', 'href="https://a.example/x_y_z"'],
    ['hi @moss.', '<b class="mention">@moss</b>.'],
    ['in #generative-art', '<a class="room" href="/rooms/generative-art">#generative-art</a>'],
  ])('CHAT-3 %j', (content, expected) => expect(html(content)).toContain(expected))

  test.each([
    ['# a\n\n## b', 2, ['<h2 dir="auto"><bdi dir="auto">a</bdi></h2>', '<h3 dir="auto"><bdi dir="auto">b</bdi></h3>']],
    ['### a\n\n##### b', 3, ['<h3 dir="auto">', '<h4 dir="auto">']],
    ['- # a', 3, ['<li dir="auto"><h3 dir="auto">']],
  ] as const)('WALL-2.41 %j has headings from level %i on', (content, headings, expected) => {
    for (const part of expected) expect(html(content, { headings })).toContain(part)
  })
  test.each([
    ['https://house.example/songs/abc?t=3', false],
    ['https://house.example/files/a.png', true],
    ['https://house.example.org/songs/abc', true],
    ['https://elsewhere.example/songs/abc', true],
  ])('CHAT-3 %s opens beside where one is: %s', (address, beside) =>
    expect(html(address, { house: 'https://house.example' }).includes('target="_blank"')).toBe(beside),
  )
  test('CHAT-3 one’s own mention stands out, ignoring case', () =>
    expect(html('@Moss', { me: 'moss' })).toContain('<b class="mention me">@Moss</b>'))
  test('CHAT-3 a #name that is no room stays text', () =>
    expect(html('#fff and #general', { isRoom: (name) => name === 'general' })).toMatch(/#fff and <a [^>]*>#general/))
  test('CHAT-3.23 `@room` stands out where it calls, and is a word like any other elsewhere', () => {
    expect(html('hi @Room.', { calls: true })).toContain('hi <b class="mention me">@room</b>.')
    expect(html('hi @Room.')).toContain('hi @Room.')
    expect(html('`@room` x@room', { calls: true })).not.toContain('class="mention')
  })

  test('CHAT-3 an address is no mention and a fragment no room', () =>
    expect(html('me@example.org https://a.example/#general')).not.toMatch(/class="(mention|room)"/))
  test('CHAT-3 what a spoiler covers is not in the document', () => {
    expect(html('a ||**secret**|| b')).not.toContain('secret')
    expect(html('a || b')).toContain('a || b')
  })
  test('CHAT-3 a block of code shows its lines and its name', () =>
    expect(html('```ts\na\n```')).toContain(
      '<figcaption>ts</figcaption><pre tabindex="0" dir="ltr"><code>a</code></pre>',
    ))
  test('CHAT-3 code is coloured as elements', async () => {
    const shown = renderToString(codeBlock(await highlight('const a = "<b>"', 'ts')))
    expect(shown).toContain('<span class="hljs-keyword">const</span>')
    expect(shown).toContain('&lt;b>')
    expect(await highlight('x', 'constructor')).toBeNull()
  })
  test('CHAT-3 text without Markdown needs no parser and looks the same', () => {
    for (const content of ['hello', 'a\nb', 'ünï 🐱 العربية', "it's 3 - 2 = 1"]) {
      expect(needsMarkdown(content)).toBe(false)
      expect(html(content)).toBe(`<div class="md">${renderToString(plainText(content))}</div>`)
    }
  })
})

describe('what it refuses', () => {
  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](data:text/html,<script>1</script>)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](/api/session)',
    '[x](//evil.example)',
    '<javascript:alert(1)>',
    '[x](&#106;avascript:alert(1))',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '![x](https://a.example/x.png)',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<a href="https://a.example" onclick="x">',
    '```"><script>\nx\n```',
  ])('SEC-1 %j makes no element of its own', (content) => {
    const shown = html(content)
    expect(shown).not.toMatch(/<(img|script|iframe|style)/)
    expect(shown).not.toMatch(/href="(?!https?:\/\/|mailto:|\/rooms\/)/)
    expect(shown).not.toMatch(/<[^>]*\son[a-z]+=/)
  })

  test.each([
    '[',
    '*',
    '>',
    '_',
    '`',
    '||',
    '~~',
    '![',
    '](',
    '- ',
    '> ',
    '1. ',
    '@',
    '#',
    '**a',
    '<',
    '\\',
    'https://',
    '[a](b',
    '||a',
  ])('SEC-6 2 000 characters of %j are quick and lose nothing', (piece) => {
    const content = `${piece.repeat(Math.ceil(2_000 / piece.length)).slice(0, 1_990)}word`
    // The best of three, because another process may hold the machine for a moment; what is quadratic is slow each time.
    const times = [1, 2, 3].map(() => {
      const started = performance.now()
      markdown(content)
      return performance.now() - started
    })
    expect(Math.min(...times)).toBeLessThan(100)
    const shown = html(content)
    if (!piece.startsWith('||')) expect(shown).toContain('word')
  })

  test('SEC-1 the direction of a text stays inside it', () =>
    expect(html('\u202Eevil\u202C [\u202Ex](https://a.example)')).toMatch(
      /<bdi dir="auto">\u202Eevil.*<a [^>]*><bdi dir="auto">/s,
    ))
})

describe('hostile text', () => {
  const tags = new Set(
    'a b bdi blockquote br button code div em figcaption figure li ol p pre s span strong ul'.split(' '),
  )
  const attributes = new Set('aria-expanded aria-label class dir href rel start tabindex target title type'.split(' '))
  /** What in this markup is neither text nor an element that Markdown makes; a tag that is not whole counts. */
  function foreign(markup: string): string[] {
    const tag = /^<\/?([a-z]+)((?:\s+[a-z-]+(?:="[^"<]*")?)*)\s*\/?>/
    return markup
      .split(/(?=<)/)
      .filter((piece) => piece.startsWith('<'))
      .filter((piece) => {
        const [, name = '', inside = ''] = tag.exec(piece) ?? []
        if (!tags.has(name)) return true
        const named = [...inside.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g)]
        return named.some(
          ([, attribute = '', value = '']) =>
            !attributes.has(attribute) ||
            (attribute === 'href' && !/^(https?:\/\/|mailto:|\/rooms\/[a-z0-9-]+$)/.test(value)),
        )
      })
  }

  test.each(hostileTexts)('SEC-6.1 %j becomes text and known elements', (content) => {
    expect(foreign(html(content))).toEqual([])
    expect(foreign(renderToString(plainText(content)))).toEqual([])
  })
  test('SEC-6.1 so does whatever is put together from such texts and Markdown', () => {
    const pieces = fc.constantFrom(
      ...hostileTexts,
      ...'*_`~|>#-[]()!<&"\'\\\n '.split(''),
      '```',
      '||',
      '](',
      'https://',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(foreign(html(parts.join('')))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
  test('SEC-6.1 any text that is not Markdown is shown as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (content) => {
        fc.pre(!needsMarkdown(content) && !/[\r\n]/.test(content))
        const shown = renderToString(plainText(content)).replaceAll(/<[^>]*>/g, '')
        expect(shown).toBe(content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'))
      }),
    )
  })
  test('SEC-6.1 the check sees what it is there for', () => {
    for (const markup of [
      '<script>x</script>',
      '<b onclick="x">y</b>',
      '<a href="javascript:x">y</a>',
      '<a href="/api/session">y</a>',
      '<b title="a<i>">y</b>',
      '<b',
    ])
      expect(foreign(markup), markup).not.toEqual([])
    expect(foreign('<a href="https://a.example/">a &lt; b</a>')).toEqual([])
  })
})
