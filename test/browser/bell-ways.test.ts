// Ways from the doorbell: to its settings, to those whom one does not hear, and back to what one discarded.
import { expect, it } from 'vitest'
import { followPerson } from '#contract/friends'
import { expectAccessible, type WatchedPage } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()

/** The heading has the focus, and is in sight. */
const stands = (page: WatchedPage, heading: string) =>
  expect
    .poll(() =>
      page.evaluate((name) => {
        const there = document.activeElement
        const { top } = there?.getBoundingClientRect() ?? { top: -1 }
        return there?.textContent === name && top >= 0 && top < innerHeight
      }, heading),
    )
    .toBe(true)

it.each(['desktop', 'phone'] as const)('NOTE-1.14 to what rings, and to whom one does not hear (%s)', async (width) => {
  const [bob] = await at.inside('bob', width)
  await bob.goto('/notices')
  await bob.getByRole('link', { name: 'What rings, and when' }).click()
  await stands(bob, 'The doorbell')
  await bob.getByRole('link', { name: 'People whom you do not want to hear' }).click()
  await stands(bob, 'Muted by you')
  await expectAccessible(bob, 'one’s people at the muted ones')
  expect(bob.complaints).toEqual([])
  await bob.context().close()
})

it('NOTE-1.13 to what one discarded, for an hour', async () => {
  await at.ada.visitor.request(followPerson, { params: { id: at.bob.id } })
  const [bob] = await at.inside('bob', 'phone')
  await bob.goto('/notices')
  await bob.getByRole('button', { name: 'Discard' }).click()
  await bob.locator('.toast-close').first().click()
  await bob.getByText('Discarded within the hour').click()
  await bob.getByRole('button', { name: 'Bring it back: ada began to follow you' }).waitFor()
  await expectAccessible(bob, 'what one discarded')
  await bob.getByRole('button', { name: 'Bring it back: ada began to follow you' }).click()
  await bob.locator('.notice', { hasText: 'ada began to follow you' }).waitFor()
  await bob.getByText('Nothing. What you discard stands here for an hour', { exact: false }).waitFor()
  expect(bob.complaints).toEqual([])
  await bob.context().close()
})
