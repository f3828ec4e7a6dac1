// HTML and CSS that is too much for a browser, on a wall: the page around it goes on, and its strip answers.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { framedWalls, type Hostile } from './framed-walls.ts'

const at = framedWalls()
const copies = 4
const many = (text: string): string => text.repeat(Math.floor(19_900 / text.length))
const shadows = Array.from({ length: 900 }, (_, n) => `${n % 90}px 9px 99px red`).join()
const heavy: Readonly<Record<string, Hostile>> = {
  'a great many elements': { html: many('<b>'), css: '' },
  'a great many boxes': { html: many('<p>'), css: 'p{border:1px solid;padding:1px;box-shadow:0 0 9px red}' },
  'tables of a million columns': {
    html: many('<table><td colspan=1000><td colspan=1000>'),
    css: 'td{border:1px solid}',
  },
  'layers that are blurred and blended': {
    html: many('<p>x'),
    css: '*{filter:blur(40px) hue-rotate(9deg);mix-blend-mode:difference;backdrop-filter:blur(40px);will-change:transform,filter}',
  },
  'boxes beyond all measure': {
    html: many('<i>x</i>'),
    css: 'html,i{display:block;width:9999999px;height:9999999px;background:repeating-conic-gradient(red 0 .01deg,blue 0 .02deg),repeating-radial-gradient(red 0 .1px,blue 0 .2px)}',
  },
  'animations of everything': {
    html: many('<i>x</i>'),
    css: '@keyframes f{to{filter:blur(99px);width:999px;border-radius:99px;transform:rotate3d(1,1,1,9turn)}}*{display:block;animation:f 1s infinite alternate}',
  },
  'selectors that ask everything of everything': {
    html: many('<i><b></b></i>'),
    css: many('*:has(* + * ~ *:nth-last-child(2n+1 of :has(i))) *:nth-child(3n of :not(b)){color:red}').slice(
      0,
      19_900,
    ),
  },
  'values that double': {
    html: many('<p>x'),
    css: `*{--a:x;${Array.from({ length: 40 }, (_, n) => `--v${n}:${`var(--v${n - 1},y)`.repeat(9)}`).join(';')};content:var(--v39)}`,
  },
  'shadows of shadows': { html: many('<p>x'), css: `p{box-shadow:${shadows}}`.slice(0, 19_900) },
  'grids without end': {
    html: many('<p>x'),
    css: 'body{display:grid;grid-template:repeat(9999,9999px)/repeat(9999,9999px)}p{grid-area:9999/9999}',
  },
  'columns and counters': {
    html: many('<li>'),
    css: 'body{columns:9999 1px;counter-reset:a}*{counter-increment:a 99}*::before{content:counters(a,".") counter(a,lower-roman)}',
  },
  'a height that grows with itself': {
    html: '<p>x',
    css: 'html{height:calc(100vh + 100px)}@keyframes g{to{height:19999px}}p{animation:g 1s infinite alternate}',
  },
}

/** How many frames the page around drew while this was looked at for two seconds. */
const framesDrawn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const until = performance.now() + 2_000
        let drawn = 0
        const next = (now: number): void => {
          if (now > until) return done(drawn)
          drawn++
          requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      }),
  )

describe('a heavy wall', () => {
  it.each(Object.entries(heavy))('UC-07 WALL-4.6 %s', async (_, text) => {
    const { page } = await at.visitor()
    await at.hang(Array.from({ length: copies }, () => text))
    await page.goto('/@ada')
    await expect.poll(() => page.frames().length, { timeout: 30_000 }).toBe(copies + 1)
    // One each tenth of a second; they are as many as on an empty wall, but a busy machine halves both.
    expect(await framesDrawn(page)).toBeGreaterThanOrEqual(20)
    // The press is of the page, whatever its frames do; the browser need not find the place steady first.
    await page.locator('.strip').getByText('Calm', { exact: true }).click({ force: true, timeout: 10_000 })
    await expect.poll(() => page.frames().length, { timeout: 10_000 }).toBe(1)
    expect(await framesDrawn(page)).toBeGreaterThanOrEqual(20)
    await page.context().close()
  })
})
