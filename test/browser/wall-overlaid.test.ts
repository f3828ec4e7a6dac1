// What hangs on a wall lies below what is the house's: nothing of it covers the strip, the panels or what is told, or passes for them.
import { beforeAll, describe, expect, it } from 'vitest'
import { placeSticker } from '#contract/stickers'
import { changeWall } from '#contract/walls'
import { sampleModule } from '#dev-env/sample-module'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { bare, frames } from './framed-walls.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const form =
  '<form action="/api/session" method="post"><label>Your passphrase <input type="password" name="password"></label><button>Sign in</button></form>'
/** A page of a member's that would be the house itself. */
const imitation = {
  html: `<dialog open><h1>NeoSpace</h1>${form}</dialog><div class="over">${form}</div>`,
  css: 'html,body,.over,dialog{position:fixed;inset:-9999px;z-index:2147483647;width:99999px;height:99999px;margin:-5000px;transform:translate(-50%,-50%);background:red;pointer-events:all}:popover-open,::backdrop{background:red}',
}
const reach = 20_000

beforeAll(async () => {
  const html = (id: string, y: number) => ({
    step: 'put' as const,
    module: {
      ...sampleModule(id, ''),
      place: { x: -2_000, y, width: 4_000, height: 2_000, turn: 0, layer: 9_999 },
      kind: 'html' as const,
      content: { title: 'Sign in again', ...imitation },
    },
  })
  await at.ada.visitor.request(changeWall, {
    body: { client_id: 'an-overlaid-wall', steps: [html('hostile-000', -1_000), html('hostile-001', 1_000)] },
  })
  for (let count = 0; count < 5; count++)
    await at.bob.visitor.request(placeSticker, {
      params: { username: 'ada' },
      body: {
        client_id: `over-it-all-${count}`,
        content: { kind: 'text', text: 'X'.repeat(32) },
        place: { x: -400 + count * 200, y: -800 + count * 400, size: 800, turn: count * 30, layer: 9_999 },
      },
    })
})

/** Which of what can be pressed in these parts of the page is covered by something else. */
const covered = (page: WatchedPage, parts: string): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(`:is(${selector}) :is(a, button, label)`)].flatMap((element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        const [x, y] = [left + width / 2, top + height / 2]
        // What is scrolled out of a strip is not seen, and so covered by nobody.
        if (width === 0 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return []
        const there = document.elementFromPoint(x, y)
        return element.closest(selector)?.contains(there) ? [] : [`${element.textContent} below ${there?.className}`]
      }),
    parts,
  )

describe.each([
  ['desktop', widths.desktop],
  ['phone', widths.phone],
])('on a %s', (name, viewport) => {
  it.each(['cleaned', 'as it was written'])('UC-08 nothing covers what is the house’s, %s', async (how) => {
    const page = await openPage(at.browser, at.url, { viewport, hasTouch: name === 'phone' })
    await signIn(page, 'bob')
    if (how === 'as it was written') await bare(page, () => [imitation, imitation])
    await page.goto('/@ada')
    await page.locator('.strip').waitFor()
    const members = await frames(page, 2)
    expect(await covered(page, '.strip, header, nav')).toEqual([])
    expect(await page.locator('.strip').isVisible()).toBe(true)
    // Wherever the wall is moved to, too.
    if (name === 'desktop') {
      await page.mouse.move(700, 400)
      for (let turn = 0; turn < 10; turn++) await page.mouse.wheel(0, reach)
      expect(await covered(page, '.strip, header, nav')).toEqual([])
    }
    for (const frame of members) {
      const fields = await frame.locator('input').count()
      expect(fields > 0).toBe(how === 'as it was written')
      // No page of the house's own is at this address, so no keeper of passphrases knows it.
      expect(await frame.evaluate(() => origin)).toBe('null')
    }
    if (how === 'cleaned') await expectAccessible(page, 'an overlaid wall')
    await page.context().close()
  })
})
