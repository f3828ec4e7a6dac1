// Where a text names an emoji of the house, and what Markdown makes of that.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { mayNameEmoji, namesEmoji, withEmoji } from './house-emoji.ts'
import { markdown } from './markdown.ts'

const known = new Set(['nap', 'nap_time', '30'])
const emoji = {
  has: (name: string) => known.has(name),
  draw: (name: string, lone: boolean) => h('img', { alt: name, class: lone ? 'lone' : 'in' }),
}
const html = (content: string): string => renderToString(markdown(content, { emoji })).replaceAll(/<\/?bdi[^>]*>/g, '')
const parts = (text: string) => withEmoji(text, (name) => (known.has(name) ? { name } : undefined))

describe('CHAT-3.40 in plain words', () => {
  test.each([
    ['a :nap: b', ['a ', { name: 'nap' }, ' b']],
    [':nap::nap_time:', [{ name: 'nap' }, { name: 'nap_time' }]],
    ['(:nap:)', ['(', { name: 'nap' }, ')']],
    [':none: :nap:', [':none: ', { name: 'nap' }]],
    ['at 10:30:45', ['at 10:30:45']],
    ['x:nap:', ['x:nap:']],
    [':nap:y', [':nap:y']],
    [':NAP:', [':NAP:']],
    [':n:', [':n:']],
    ['::nap::', [':', { name: 'nap' }, ':']],
    ['', []],
  ])('%j', (text, expected) => expect(parts(text)).toEqual(expected))

  test('CHAT-3.40 what could name one is seen at a glance, and what does is known', () => {
    expect([mayNameEmoji('a :b_c: d'), mayNameEmoji('10:30'), mayNameEmoji('a: b:')]).toEqual([true, false, false])
    // The same answer each time that it is asked.
    expect([mayNameEmoji(':nap:'), mayNameEmoji(':nap:')]).toEqual([true, true])
    expect([namesEmoji('a :nap:', known), namesEmoji('a :none:', known)]).toEqual([true, false])
  })
})

describe('CHAT-3.40 in Markdown', () => {
  test.each([
    ['a :nap: b', 'a <img alt="nap" class="in"/> b'],
    ['**:nap_time:**!', '<strong><img alt="nap_time" class="in"/></strong>!'],
    ['> :nap: said', '<img alt="nap" class="in"/> said'],
    ['||:nap: x||', 'class="spoiler"'],
    ['`:nap:`', '<code dir="auto">:nap:</code>'],
    ['```\n:nap:\n```', '<code>:nap:</code>'],
    [':none:', ':none:'],
    ['10:30:45', '10:30:45'],
    ['https://a.example/:nap:/x', 'href="https://a.example/:nap:/x"'],
    ['[:nap: x](https://a.example)', '<img alt="nap" class="in"/> x</a>'],
    ['\\:nap:', ':nap:'],
    [':nap:', '<p dir="auto"><img alt="nap" class="lone"/></p>'],
    [
      'hello\n:nap: :nap_time:\n:nap: you',
      'hello<br/><img alt="nap" class="lone"/> <img alt="nap_time" class="lone"/><br/><img alt="nap" class="in"/> you',
    ],
    [':nap:'.repeat(9), '<img alt="nap" class="in"/>'.repeat(9)],
  ])('CHAT-3.40 %j', (content, expected) => expect(html(content)).toContain(expected))

  test('CHAT-3.40 a name is text where nobody draws it, and within a covered word it is not told', () => {
    expect(renderToString(markdown('*a* :nap:'))).toContain(':nap:')
    expect(html('*a* ||:nap:||')).not.toContain('img')
  })
  test('SEC-6 2 000 characters of colons are quick', () => {
    const started = performance.now()
    html(':a'.repeat(1_000))
    expect(performance.now() - started).toBeLessThan(200)
  })
})
