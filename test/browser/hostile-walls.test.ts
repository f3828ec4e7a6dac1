// Hostile HTML and CSS on a wall, in a real Chromium: once as it is cleaned, and once bare, so that the frame and its policy have to hold alone.
import { describe, expect, it } from 'vitest'
import { combinedCss, combinedHtml } from '#dev-env/hostile-walls/combined'
import { hostileMarkup } from '#dev-env/hostile-walls/markup'
import { nestedCss, nestedMarkup } from '#dev-env/hostile-walls/nested-markup'
import { hostileStyles } from '#dev-env/hostile-walls/styles'
import { openPage } from './browser.ts'
import { bare, batches, expectNothing, framedWalls, type Hostile, storable } from './framed-walls.ts'

const at = framedWalls()
const target = '<p title=x id=x>x</p><a href="https://example.org/token">y</a><ol><li>z</ol><b slot=x>v</b>'
const asHtml = (html: string): Hostile => ({ html, css: '' })
const asCss = (css: string): Hostile => ({ html: target, css })
/** A few of each family in `npm test`, all of them in every other run. */
const some = (texts: readonly string[]): readonly string[] =>
  process.env['NEOSPACE_TEST_TIER'] === 'test' ? texts.filter((_, n) => n % Math.ceil(texts.length / 2) === 0) : texts
const every = <T>(texts: readonly T[], step: number): readonly T[] => texts.filter((_, n) => n % step === 0)
const all = [
  ...Object.values(hostileMarkup).flatMap((texts) => some(texts).map(asHtml)),
  ...Object.values(hostileStyles).flatMap((texts) => some(texts).map(asCss)),
  ...some(every(combinedHtml, 9)).map(asHtml),
  ...some(every(combinedCss, 9)).map(asCss),
  ...some(nestedMarkup).map(asHtml),
  ...some(nestedCss).map(asCss),
]

describe('hostile HTML and CSS', () => {
  it('UC-04 whoever listens outside would hear it', async () => {
    const page = await openPage(at.browser, at.url)
    await page.setContent('<img src="http://evil.example/one"><img src="https://other.evil.example/two">')
    await expect.poll(() => at.canary.heard.length).toBeGreaterThanOrEqual(2)
    expect(at.canary.heard).toContain('GET /one HTTP/1.1')
    at.canary.heard.length = 0
    await page.context().close()
  })

  it('UC-01 UC-02 UC-03 UC-04 UC-06 does nothing, asks for nothing and goes nowhere once it is cleaned', async () => {
    const visit = await at.visitor()
    for (const texts of batches(all.filter(storable))) {
      await at.hang(texts)
      await visit.page.goto('/@ada')
      await expectNothing(at, visit, texts)
      expect(visit.page.complaints, JSON.stringify(texts)).toEqual([])
    }
    expect(at.canary.heard).toEqual([])
    await visit.page.context().close()
  }, 600_000)

  it('UC-01 UC-02 UC-03 UC-04 UC-06 is held by the frame and its policy alone, if the cleaner lets everything through', async () => {
    const visit = await at.visitor()
    let hung: readonly Hostile[] = []
    await bare(visit.page, () => hung)
    for (const texts of batches(all)) {
      await at.hang(texts.map(() => asHtml('<p>Nothing.</p>')))
      hung = texts
      await visit.page.goto('/@ada')
      await expectNothing(at, visit, texts)
    }
    // The policy had something to stop, so the bare texts were really there.
    expect(visit.page.complaints.filter((line) => line.startsWith('policy: ')).length).toBeGreaterThan(all.length / 4)
    await visit.page.context().close()
  }, 600_000)
})
