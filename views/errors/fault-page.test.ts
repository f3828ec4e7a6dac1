// The pages and letters of failed requests.
import { describe, expect, test } from 'vitest'
import { type FaultKind, faultLines, faultSaid } from '#words/fault-lines'
import { faultLetters } from './fault-letters.ts'
import { faultPage } from './fault-page.ts'
import { onDuty } from './scenes.ts'

// The keys of a literal record are its own; numbers come back as text.
const kinds = Object.keys(faultLines).map((kind) => (kind === 'offline' ? kind : Number(kind))) as FaultKind[]
const dressing = { nonce: 'n0nce', links: '<link rel="stylesheet" href="/assets/a.css">' }

describe.each(kinds)('%s', (kind) => {
  const page = faultPage({ kind, day: 20_000 }, dressing)

  test('CAT-5.11 the page is small, has a cat, and refers to nothing but sheets and the front door', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(24 * 1_024)
    expect(page).toContain(faultLines[kind].title)
    expect(page).toMatch(/<svg [^>]*role="img" aria-label="[A-Za-z]+ is on duty\."/)
    expect(page).not.toMatch(/<script|javascript:|\son[a-z]+=|style=|NaN|undefined/)
    const places = [...page.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, to]) => to)
    expect(new Set(places)).toEqual(new Set(['/assets/a.css', '/', ...(kind === 'offline' ? [''] : [])]))
    expect(page.match(/<style nonce="n0nce">/g)).toHaveLength(1)
  })

  test('CAT-5.12 in letters it says the same', () => {
    const letters = faultLetters({ kind, day: 20_000 })
    expect(letters).toContain(faultSaid.said[kind])
    expect(letters).toContain(onDuty(kind, 20_000))
    expect(letters).not.toMatch(/undefined|NaN|<\/?[a-z]/)
    for (const line of letters.split('\n').slice(0, 4)) expect(line.length).toBeLessThan(24)
  })
})

test('CAT-5.13 the shift is the same all day, and over a month several have it', () => {
  for (const kind of kinds) {
    expect(onDuty(kind, 20_001)).toBe(onDuty(kind, 20_001))
    const month = Array.from({ length: 30 }, (_, day) => onDuty(kind, 20_000 + day))
    expect(new Set(month).size).toBeGreaterThanOrEqual(4)
  }
  const nobody = Array.from({ length: 300 }, (_, day) => onDuty(404, day)).filter((cat) => cat === 'null').length
  expect(nobody).toBeGreaterThan(150)
  expect(nobody).toBeLessThan(270)
})

test('CAT-5.14 the house’s own sentence is escaped, and waiting is counted', () => {
  const said = 'Nobody called <b onclick="x">&</b> is here.'
  const page = faultPage({ kind: 429, day: 1, said, requestId: 'r-<1>', retrySeconds: 12 }, dressing)
  expect(page).toContain('Nobody called &lt;b onclick=&quot;x&quot;&gt;&amp;&lt;/b&gt; is here.')
  expect(page).toContain('r-&lt;1&gt;')
  expect(page).toContain(faultSaid.again(12))
  expect(faultLetters({ kind: 429, day: 1, said, retrySeconds: 1 })).toContain(faultSaid.again(1))
})
