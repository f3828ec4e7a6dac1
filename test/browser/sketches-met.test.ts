// Sketches where they are met, in a real Chromium: the card, the gallery, a sketch's page and one's bench.
import { expect, it } from 'vitest'
import { followPerson } from '#contract/friends'
import { deleteSketch, pinSketches, publishSketch } from '#contract/sketches'
import type { Person } from '#dev-env/person'
import { described, keep, publish } from '#dev-env/sketching'
import type { SketchKind } from '#sketch/kinds'
import { expectAccessible, openPage, type WatchedPage } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()

/** A square that turns. */
const turningSquare = (colour = '#a3e635'): string => `let n = 0
function draw() {
  n += 0.02
  ctx.clearRect(0, 0, width, height)
  ctx.save()
  ctx.translate(width / 2, height / 2)
  ctx.rotate(n)
  ctx.fillStyle = '${colour}'
  ctx.fillRect(-60, -60, 120, 120)
  ctx.restore()
  requestAnimationFrame(draw)
}
draw()
`
interface Wish {
  readonly title?: string
  readonly caption?: string
  readonly tags?: string[]
  readonly visibility?: 'unlisted' | 'public'
  readonly code?: string
  readonly kind?: SketchKind
  readonly from?: { name: string; revision: number }
}
const publishedSketch = (
  by: Person,
  { code = turningSquare(), kind = 'canvas', from, ...said }: Wish,
): Promise<string> => publish(by.visitor, said, { code, kind, ...(from === undefined ? {} : { from }) })
async function publishRevision(by: Person, name: string, code: string, said: Wish): Promise<void> {
  const revision = await keep(by.visitor, name, code)
  await by.visitor.request(publishSketch, { params: { name }, body: described({ ...said, revision }) })
}
const card = (page: WatchedPage, name: string) => page.locator(`[data-sketch="${name}"]`)
async function leave(page: WatchedPage): Promise<void> {
  // A browser may not know every directive of the frames' policy.
  expect(page.complaints.filter((line) => !line.includes('Unrecognized Content-Security-Policy directive'))).toEqual([])
  await page.context().close()
}

it('CODE-3.40 CODE-3.41 nothing runs before somebody asks for it, then it runs in a frame under the mark of a member, and stops', async () => {
  const name = await publishedSketch(at.bob, { title: 'Quiet until asked' })
  const [ada] = await at.inside('ada')
  await ada.goto('/gallery')
  const one = card(ada, name)
  await one.waitFor()
  expect(await ada.locator('iframe').count()).toBe(0)
  await one.getByRole('button', { name: 'Run Quiet until asked' }).press('Enter')
  const frame = one.locator('iframe')
  await frame.waitFor()
  expect(await frame.getAttribute('sandbox')).toBe('allow-scripts')
  expect(await frame.getAttribute('title')).toContain('not by the house')
  // The mark lies outside of the frame, where nothing in it can cover or draw it.
  const mark = one.getByText('Made by a member, not by the house')
  const [markBox, frameBox] = [await mark.boundingBox(), await frame.boundingBox()]
  expect(markBox && frameBox && markBox.y + markBox.height <= frameBox.y).toBe(true)
  await one.getByRole('button', { name: 'Another seed' }).click()
  await one.locator('iframe').waitFor()
  await expectAccessible(ada, 'a gallery in which one runs')
  await one.getByRole('button', { name: 'Stop', exact: true }).click()
  await one.getByText('You stopped it.').waitFor()
  await expect.poll(() => one.locator('iframe').count()).toBe(0)
  await one.getByRole('button', { name: 'Run Quiet until asked' }).click()
  await one.locator('iframe').waitFor()
  await leave(ada)
})

it('CODE-4.51 asks what a sketch may have before its first run, once for a revision', async () => {
  const code = `//@needs keyboard sound\n${turningSquare()}`
  const name = await publishedSketch(at.bob, { title: 'It asks', code })
  const [ada] = await at.inside('ada')
  await ada.goto(`/sketches/${name}`)
  const run = ada.getByRole('button', { name: 'Run It asks' })
  await run.click()
  const question = ada.getByRole('form', { name: /It asks for something/ })
  await question.waitFor()
  expect(await ada.locator('iframe').count()).toBe(0)
  await expectAccessible(ada, 'the question')
  await question.getByRole('checkbox', { name: 'Sound' }).uncheck()
  await question.getByRole('button', { name: 'Run with these' }).click()
  await ada.locator('iframe').waitFor()
  await ada.reload()
  await run.click()
  await ada.locator('iframe').waitFor()
  expect(await question.count()).toBe(0)
  await publishRevision(at.bob, name, `${code}// more`, { title: 'It asks' })
  await ada.reload()
  await run.click()
  await question.waitFor()
  await leave(ada)
})

it('CODE-3.43 a sketch that breaks its rules is put away, and the card says why in a plain sentence', async () => {
  const name = await publishedSketch(at.bob, { title: 'Endless', code: '//@noguard\nfor (;;) {}' })
  const [ada] = await at.inside('ada')
  await ada.goto(`/sketches/${name}`)
  await ada.getByRole('button', { name: 'Run Endless' }).click()
  await ada.getByText('It stopped answering and was put away. Your page is well.').waitFor({ timeout: 15_000 })
  await ada.getByRole('button', { name: 'Run Endless' }).waitFor()
  await leave(ada)
})

it('CODE-4.54 the gallery narrows by kind, tag and person and hangs by a seed that its address says', async () => {
  const names: string[] = []
  for (const [title, kind, tag] of [
    ['Rain', 'canvas', 'weather'],
    ['Snow', 'canvas', 'weather'],
    ['Ring', 'shader', 'round'],
  ] as const)
    names.push(await publishedSketch(at.ada, { title, kind, tags: [tag] }))
  const [ada] = await at.inside('ada')
  await ada.goto('/gallery?by=ada')
  const titles = ada.locator('.sketch-title')
  await expect.poll(() => titles.allInnerTexts()).toEqual(['Ring', 'Snow', 'Rain'])
  await ada.getByLabel('Kind').selectOption('canvas')
  await ada.waitForURL(/kind=canvas/)
  await expect.poll(() => titles.allInnerTexts()).toEqual(['Snow', 'Rain'])
  await ada.getByRole('link', { name: 'Stop showing only by ada' }).click()
  await ada.getByRole('link', { name: '#weather' }).first().click()
  await ada.waitForURL(/tag=weather/)
  await expect.poll(() => titles.allInnerTexts()).toEqual(['Snow', 'Rain'])
  await ada.goto('/gallery?by=ada')
  await ada.getByRole('radio', { name: 'Drawn by chance' }).check()
  await ada.waitForURL(/seed=/)
  const drawn = new URL(ada.url()).searchParams.get('seed') ?? ''
  expect(await ada.getByLabel('The seed').inputValue()).toBe(drawn)
  const order = await titles.allInnerTexts()
  const stranger = await openPage(at.browser, at.url)
  await stranger.goto(`/gallery?by=ada&seed=${drawn}`)
  await expect.poll(() => stranger.locator('.sketch-title').allInnerTexts()).toEqual(order)
  await expectAccessible(stranger, 'the gallery as a stranger sees it')
  await leave(stranger)
  await leave(ada)
})

it('CODE-3.42 runs what is seen only where one says so: at most three, and none that asks for something', async () => {
  for (let n = 0; n < 14; n++) await publishedSketch(at.bob, { title: `Square ${n}`, tags: ['seen'] })
  await publishedSketch(at.bob, { title: 'Asks', tags: ['seen'], code: `//@needs sound\n${turningSquare()}` })
  const still = await at.inside('ada').then(([page]) => page)
  await still.goto('/gallery?tag=seen')
  await still.locator('.sketch-title').first().waitFor()
  // This page wants less motion.
  expect(await still.getByLabel(/Run what I see/).isDisabled()).toBe(true)
  await leave(still)
  // So high that more than three are in sight.
  const viewport = { width: 1_440, height: 1_400 }
  const page = await openPage(at.browser, at.url, { reducedMotion: 'no-preference', viewport })
  await page.goto('/gallery?tag=seen')
  await page.locator('.sketch-title').first().waitFor()
  expect(await page.locator('iframe').count()).toBe(0)
  await page.getByLabel(/Run what I see/).check()
  await page.locator('.gallery-wall').evaluate((wall) => wall.scrollIntoView())
  await expect.poll(() => page.locator('iframe').count()).toBe(3)
  const running = await page.locator('.sketch-card:has(iframe) .sketch-title').allInnerTexts()
  expect(running).not.toContain('Asks')
  await page.locator('.gallery-one').last().scrollIntoViewIfNeeded()
  await expect.poll(() => page.locator('.sketch-card:has(iframe) .sketch-title').allInnerTexts()).not.toEqual(running)
  expect(await page.locator('iframe').count()).toBeLessThanOrEqual(3)
  await page.getByLabel(/Run what I see/).uncheck()
  await expect.poll(() => page.locator('iframe').count()).toBe(0)
  await leave(page)
})

it('CODE-4.55 CODE-4.56 CODE-4.58 CODE-4.59 its page shows the source with numbers, what changed, its line as a tree of keys, and its address', async () => {
  const first = await publishedSketch(at.bob, { title: 'The first', caption: 'It begins here', tags: ['tree'] })
  await publishRevision(at.bob, first, turningSquare('#22d3ee'), { title: 'The first', tags: ['tree'] })
  const child = await publishedSketch(at.ada, { title: 'The child', from: { name: first, revision: 2 } })
  const grandchild = await publishedSketch(at.bob, { title: 'Grandchild', from: { name: child, revision: 1 } })
  const [ada] = await at.inside('ada')
  await ada.goto(`/sketches/${first}/1`)
  await ada.getByRole('link', { name: 'A newer revision' }).waitFor()
  await ada.goto(`/sketches/${child}`)
  const sheet = ada.getByRole('region', { name: /^Source, \d+ lines/ })
  expect(await sheet.locator('.code-text').innerText()).toContain('ctx.rotate(n)')
  expect(await sheet.locator('.code-numbers').innerText()).toMatch(/^1\n2\n3/)
  expect(await ada.getByLabel('Its address').inputValue()).toBe(`${at.url}/sketches/${child}`)
  const tree = ada.getByRole('tree')
  expect(await tree.getByRole('treeitem').allInnerTexts()).toEqual([
    'The first by bob',
    'The child by ada',
    'Grandchild by bob',
  ])
  await tree.getByRole('treeitem', { selected: true }).focus()
  await ada.keyboard.press('ArrowLeft')
  await ada.keyboard.press('Enter')
  await ada.waitForURL(new RegExp(`/sketches/${first}$`))
  await ada.getByRole('button', { name: 'What changed, Revision 2' }).click()
  await expect
    .poll(() => ada.locator('.diff-line[data-is="added"] code').allInnerTexts())
    .toEqual(["  ctx.fillStyle = '#22d3ee'"])
  await expectAccessible(ada, 'a page with changes')
  await ada.goto(`/sketches/${grandchild}`)
  await at.ada.visitor.request(deleteSketch, { params: { name: child } })
  await ada.reload()
  await expect.poll(() => ada.getByRole('treeitem').allInnerTexts()).toContain('a place where something was')
  await ada.goto(`/sketches/${child}`)
  await ada.getByText('It was taken down, or it is not for you.').waitFor()
  await expectAccessible(ada, 'the place of one that is gone')
  await leave(ada)
})

it('CODE-4.62 CODE-4.71 somebody’s page shows their sketches, the pinned first, and the stream of who follows them their cards', async () => {
  const mia = await at.house.person('mia')
  const names: string[] = []
  for (const title of ['Eldest', 'Middle', 'Youngest']) names.push(await publishedSketch(mia, { title }))
  await mia.visitor.request(pinSketches, { body: { names: names.slice(0, 1) } })
  await at.bob.visitor.request(followPerson, { params: { id: mia.id } })
  const [bob] = await at.inside('bob')
  await bob.goto('/people/mia')
  const titles = bob.locator('.profile-sketches .sketch-title')
  await expect.poll(() => titles.allInnerTexts()).toEqual(['Eldest', 'Youngest', 'Middle'])
  await expectAccessible(bob, 'a profile with sketches')
  await bob.goto('/signal')
  const cards = bob.locator('.making-sketch .sketch-card')
  await expect.poll(() => bob.locator('.making-sketch').count()).toBe(3)
  await cards.first().getByRole('button', { name: 'Run Youngest' }).click()
  await cards.first().locator('iframe').waitFor()
  await expectAccessible(bob, 'a stream with sketches')
  await leave(bob)
})

it('CODE-4.53 one’s bench lists one’s own with for whom they are, and deletes by a question', async () => {
  const [bob] = await at.inside('bob', 'phone')
  await publishedSketch(at.bob, { title: 'For the bin', visibility: 'unlisted' })
  await bob.goto('/codeground')
  const line = bob.locator('.own-one', { hasText: 'For the bin' })
  await line.getByText('whoever has its address').waitFor()
  await expectAccessible(bob, 'the bench on a phone')
  expect(await bob.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await line.getByRole('button', { name: 'Delete: For the bin' }).click()
  await bob.getByRole('button', { name: 'Keep it' }).click()
  await line.getByRole('button', { name: 'Delete: For the bin' }).click()
  await bob.getByRole('button', { name: 'Delete it for good' }).click()
  await expect.poll(() => line.count()).toBe(0)
  await leave(bob)
})

it('CODE-1.8 CODE-4.52 CODE-4.57 one begins by kind and starter, and remixes what one sees', async () => {
  const name = await publishedSketch(at.bob, { title: 'To be remixed', tags: ['remix'] })
  const [ada] = await at.inside('ada')
  await ada.goto('/codeground')
  await ada.getByRole('radio', { name: 'shader' }).check()
  const starter = ada.getByRole('group', { name: 'Begin with' }).getByRole('radio').first()
  await expect.poll(() => starter.isChecked()).toBe(true)
  expect(await ada.locator('iframe').count()).toBe(0)
  await ada.getByRole('button', { name: 'See it move' }).focus()
  await ada.locator('.starter-place iframe').waitFor()
  await expectAccessible(ada, 'the bench')
  await ada.getByRole('link', { name: 'Begin', exact: true }).press('Enter')
  await ada.waitForURL(/\/codeground\/new\/shader\?starter=/)
  await ada.goto('/gallery?tag=remix')
  const way = card(ada, name).getByRole('link', { name: 'Remix', exact: true })
  expect(await way.getAttribute('href')).toBe(`/codeground/new?from=${name}&revision=1`)
  await ada.goto(`/sketches/${name}`)
  await ada.getByRole('button', { name: 'Report' }).click()
  await ada.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await ada.getByRole('link', { name: 'Remix', exact: true }).click()
  await ada.locator('.cm-content', { hasText: 'ctx.rotate(n)' }).waitFor()
  await leave(ada)
})
