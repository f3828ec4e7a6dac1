// A drafting table with a wall of one's choice on it, and where things are on its screen: for tests of what hands do there.
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { WallModule } from '#contract/modules'
import { changeWall, getOwnWall } from '#contract/walls'
import { openPage, type WatchedPage } from './browser.ts'
import { signIn } from './carrier.ts'
import type { Furnished } from './furnished.ts'

/** A card of words. */
export const note = (id: string, x: number, y: number, width = 240, height = 120): WallModule => ({
  id,
  kind: 'text',
  look: { frame: 'card', field: 'paper', face: 'text', size: 17, align: 'start' },
  audience: 'everyone',
  place: { x, y, width, height, turn: 0, layer: 3 },
  content: { markdown: id },
})
let turn = 0
/** An id that no change had before. */
export const newChange = (): string => `laid-for-hands-${(turn += 1)}`

/** What is kept of ada's wall. */
export const keptOf = async ({ ada }: Furnished): Promise<readonly WallModule[]> =>
  (await ada.visitor.request(getOwnWall, {})).document.modules

/** A table on which exactly these lie. */
export async function tableWith(
  at: Furnished,
  modules: readonly WallModule[],
  options: Parameters<typeof openPage>[2] = {},
): Promise<WatchedPage> {
  const steps = [
    ...(await keptOf(at)).map(({ id }) => ({ step: 'remove' as const, id })),
    ...modules.map((module) => ({ step: 'put' as const, module })),
  ]
  await at.ada.visitor.request(changeWall, { body: { client_id: newChange(), steps } })
  const page = await openPage(at.browser, at.url, options)
  await signIn(page, 'ada')
  await page.goto('/wall')
  await page.locator('.desk-lamp[data-state="saved"]').waitFor()
  await page.locator('.canvas-module').first().waitFor()
  return page
}

/** Closes a page that must not have complained. */
export async function leave(page: WatchedPage): Promise<void> {
  expect(page.complaints).toEqual([])
  await page.context().close()
}

interface Seen {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
/** Where it is on the screen once the wall has come to rest there. */
export async function seen(locator: Locator): Promise<Seen> {
  const now = async (): Promise<Seen> => {
    const found = await locator.boundingBox()
    if (!found) throw new Error('It is not on the screen.')
    return { left: found.x, top: found.y, right: found.x + found.width, bottom: found.y + found.height }
  }
  // What follows from the last press is drawn within these.
  await locator.page().evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
  let before = await now()
  await expect
    .poll(async () => {
      const [was, is] = [before, await now()]
      before = is
      return Math.abs(was.left - is.left) + Math.abs(was.top - is.top)
    })
    .toBe(0)
  return before
}
/** Whether one is wholly within the other. */
export const isWithin = (inner: Seen, outer: Seen): boolean =>
  inner.left >= outer.left - 1 &&
  inner.top >= outer.top - 1 &&
  inner.right <= outer.right + 1 &&
  inner.bottom <= outer.bottom + 1
/** Whether they share no point. */
export const areApart = (one: Seen, other: Seen): boolean =>
  one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top

/** A thing on the table. */
export const box = (page: WatchedPage, id: string): Locator =>
  page.locator(`.table .canvas-module[data-module="${id}"]`)
/** Presses the button of this name. */
export const press = (page: WatchedPage, name: string) => page.getByRole('button', { name, exact: true }).click()
/** Closes the panel beside the table. */
export const closePanel = (page: WatchedPage) => page.getByRole('button', { name: 'Close', exact: true }).click()
