// The pages and letters of failed requests.
import { describe, expect, test } from 'vitest'
import { catOnDuty } from '#cats/speech/pages/cat-on-duty'
import { errorCodes } from '#cats/speech/pages/error-lines'
import { refusals } from '#contract/refusals'
import { faultSaid, faultTitles } from '#words/fault-lines'
import { faultLetters } from './fault-letters.ts'
import { faultPage } from './fault-page.ts'

const dressing = { nonce: 'n0nce', links: '<link rel="stylesheet" href="/assets/a.css">' }

describe.each(errorCodes)('%s', (kind) => {
  const page = faultPage({ kind, day: 20_000 }, dressing)

  test('CAT-5.11 the page is small, has a cat, and refers to nothing but sheets and the front door', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(24 * 1_024)
    expect(page).toContain(faultTitles[kind])
    expect(page).toContain(catOnDuty(kind, 20_000).line)
    expect(page).toMatch(/<svg [^>]*role="img" aria-label="[A-Za-z]+ is on duty\."/)
    expect(page).not.toMatch(/<script|javascript:|\son[a-z]+=|style=|NaN|undefined/)
    const places = [...page.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, to]) => to)
    expect(new Set(places)).toEqual(new Set(['/assets/a.css', '/', ...(kind === 'offline' ? [''] : [])]))
    expect(page.match(/<style nonce="n0nce">/g)).toHaveLength(1)
  })

  test('CAT-5.12 in letters it says the same', () => {
    const letters = faultLetters({ kind, day: 20_000 })
    expect(letters).toContain(faultSaid.said[kind])
    const { cat, line } = catOnDuty(kind, 20_000)
    expect(letters).toContain(`${cat}: ${line}`)
    expect(letters).not.toMatch(/undefined|NaN|<\/?[a-z]/)
    for (const line of letters.split('\n').slice(0, 4)) expect(line.length).toBeLessThan(24)
  })
})

test('CAT-5.13 the shift is the same all day, and over a month several have it', () => {
  for (const kind of errorCodes) {
    const pictures = Array.from({ length: 30 }, (_, day) => catOnDuty(kind, 20_000 + day).cat)
    expect(new Set(pictures).size, kind).toBeGreaterThanOrEqual(3)
    expect(faultPage({ kind, day: 20_001 }, dressing)).toBe(faultPage({ kind, day: 20_001 }, dressing))
  }
})

test('CAT-5.11 each code that the house answers has a page of its own', () => {
  const answered = new Set(Object.values(refusals).map(({ status }) => String(status)))
  expect([...answered].filter((code) => !errorCodes.some((known) => known === code))).toEqual([])
  expect(Object.keys(faultTitles).toSorted()).toEqual([...errorCodes].toSorted())
})

test('CAT-5.14 the house’s own sentence is escaped, and waiting is counted', () => {
  const said = 'Nobody called <b onclick="x">&</b> is here.'
  const page = faultPage({ kind: '429', day: 1, said, requestId: 'r-<1>', retrySeconds: 12 }, dressing)
  expect(page).toContain('Nobody called &lt;b onclick=&quot;x&quot;&gt;&amp;&lt;/b&gt; is here.')
  expect(page).toContain('r-&lt;1&gt;')
  expect(page).toContain(faultSaid.again(12))
  expect(faultLetters({ kind: '429', day: 1, said, retrySeconds: 1 })).toContain(faultSaid.again(1))
})
