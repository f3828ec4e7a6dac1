// What is one's own and what is a stranger's, in a real Chromium: editing beside remixing, what changed since it was published, and knobs for whoever looks.
import { expect, it } from 'vitest'
import { keepRevision, saveDraft, getOwnSketch } from '#contract/sketches'
import { publish } from '#dev-env/sketching'
import { expectAccessible, type WatchedPage } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const square = 'ctx.fillRect(40, 40, 90, 90)\n'
const turning = `//@slider speed 0 10 = 3
//@toggle loud = off
loop(() => {
  ctx.clearRect(0, 0, width, height)
  ctx.fillRect(knobs.speed * 20, 40, knobs.loud ? 90 : 30, 90)
})
`
async function leave(page: WatchedPage): Promise<void> {
  expect(page.complaints.filter((line) => !line.includes('Unrecognized Content-Security-Policy directive'))).toEqual([])
  await page.context().close()
}

it('CODE-4.57 one’s own card leads back to the bench by keys, a stranger’s to a remix, in the gallery and on its page', async () => {
  const mine = await publish(at.ada.visitor, { title: 'Mine' }, { kind: 'canvas', code: square })
  const theirs = await publish(at.bob.visitor, { title: 'Theirs' }, { kind: 'canvas', code: square })
  const [ada] = await at.inside('ada')
  await ada.goto('/gallery')
  const card = (name: string) => ada.locator(`[data-sketch="${name}"]`)
  await card(theirs).getByRole('link', { name: 'Remix', exact: true }).waitFor()
  expect(await card(theirs).getByRole('link', { name: 'Edit' }).count()).toBe(0)
  expect(await card(mine).getByRole('link', { name: 'Remix' }).count()).toBe(0)
  await card(mine).getByRole('link', { name: 'Edit', exact: true }).press('Enter')
  await ada.waitForURL(new RegExp(`/codeground/${mine}$`))
  await ada.goto(`/sketches/${mine}`)
  await ada.getByRole('link', { name: 'Edit', exact: true }).waitFor()
  await leave(ada)
})

it('CODE-4.72 one’s bench says where the draft is another one than what others see', async () => {
  const bob = at.bob.visitor
  const same = await publish(bob, { title: 'As it was' }, { kind: 'canvas', code: square, title: 'As it was' })
  const other = await publish(bob, { title: 'Changed' }, { kind: 'canvas', code: square, title: 'Changed' })
  const { own } = await bob.request(getOwnSketch, { params: { name: other } })
  const draft = { code: `${square}// more\n`, title: 'Changed', rev: own.rev }
  const saved = await bob.request(saveDraft, { params: { name: other }, body: draft })
  // To keep a revision shows it to nobody.
  await bob.request(keepRevision, { params: { name: other }, body: { rev: saved.own.rev } })
  const [page] = await at.inside('bob')
  await page.goto('/codeground')
  const line = (title: string) => page.locator('.own-one', { hasText: title })
  await line('Changed').getByText('changed since published').waitFor()
  expect(await line('As it was').getByText('changed since published').count()).toBe(0)
  await line('As it was').getByRole('link', { name: 'Edit: As it was' }).press('Enter')
  await page.waitForURL(new RegExp(`/codeground/${same}$`))
  await leave(page)
})

it('CODE-3.44 knobs turn on the page of a sketch while it runs, and begin as the code says', async () => {
  const name = await publish(at.bob.visitor, { title: 'Turned' }, { kind: 'canvas', code: turning })
  const [ada] = await at.inside('ada')
  await ada.goto(`/sketches/${name}`)
  await ada.getByRole('button', { name: 'Run Turned' }).waitFor()
  expect(await ada.getByRole('slider', { name: 'speed' }).count()).toBe(0)
  await ada.getByRole('button', { name: 'Run Turned' }).click()
  const slider = ada.getByRole('slider', { name: 'speed' })
  await slider.press('End')
  expect(await slider.inputValue()).toBe('10')
  await expectAccessible(ada, 'a page with knobs')
  await ada.getByRole('button', { name: 'Another seed' }).click()
  await expect.poll(() => slider.inputValue()).toBe('3')
  await ada.goto('/gallery')
  const card = ada.locator(`[data-sketch="${name}"]`)
  await card.getByRole('button', { name: 'Run Turned' }).click()
  await card.getByText('Its knobs').press('Enter')
  await card.getByRole('slider', { name: 'speed' }).waitFor()
  await leave(ada)
})

it('CODE-4.73 on a phone the bench and the gallery are behind one press, and an empty room leads to the bench', async () => {
  const [bob] = await at.inside('bob', 'phone')
  await bob.goto('/rooms/generative-art')
  await bob.getByRole('link', { name: 'Or make something that moves' }).waitFor()
  await bob.getByRole('button', { name: 'more', exact: true }).click()
  await bob.locator('.bottom-rest').getByRole('link', { name: 'Codeground' }).waitFor()
  await expectAccessible(bob, 'the places of a phone')
  await bob.locator('.bottom-rest').getByRole('link', { name: 'Gallery' }).press('Enter')
  await bob.waitForURL(/\/gallery$/)
  await expect.poll(() => bob.locator('.bottom-rest').isVisible()).toBe(false)
  await leave(bob)
})
