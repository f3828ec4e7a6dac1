// Guestbook and Top 8 on a wall: put there on the table, signed by a visitor, seen at once by another, let stay by the owner.
import { describe, expect, it } from 'vitest'
import { followPerson } from '#contract/friends'
import { signGuestbook } from '#contract/guestbook'
import { arrangeTop8, changeProfile, chooseProfileAudience } from '#contract/profiles'
import { changeWall, changeWallSettings, getOwnWall } from '#contract/walls'
import { bytesOf, photo, send } from '#dev-env/files'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'
import { isWithin, seen } from './laid-table.ts'

const at = furnished()

async function onWall(name: string, options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, options)
  await signIn(page, name)
  await page.goto('/@ada')
  await page.locator('.strip').waitFor()
  return page
}

describe('guestbook and Top 8', () => {
  it('WALL-3.46 are put on the wall on the table', async () => {
    await at.ada.visitor.request(followPerson, { params: { id: at.bob.id } })
    await at.ada.visitor.request(arrangeTop8, { body: { people: [at.bob.id] } })
    const table = await openPage(at.browser, at.url)
    await signIn(table, 'ada')
    await table.goto('/wall')
    await table.locator('.desk-lamp[data-state="saved"]').waitFor()
    for (const kind of ['guestbook', 'top8']) {
      await table.getByRole('button', { name: 'Add', exact: true }).click()
      await table.locator(`.add-kind[data-kind="${kind}"]`).click()
    }
    await table.locator('.kind-top8 a', { hasText: 'bob' }).waitFor()
    // The eyes of a stranger: nobody outside can know of bob yet.
    await table.locator('.desk-lamp[data-state="saved"]').waitFor()
    await table.getByRole('radio', { name: 'Visitor' }).check({ force: true })
    await table.locator('.look-at .kind-guestbook').waitFor()
    await expect.poll(() => table.locator('.look-at .kind-top8 .top8-nobody').count()).toBe(1)
    expect(await table.locator('.look-at .kind-top8').isVisible()).toBe(false)
    await table.getByRole('radio', { name: 'Follower' }).check({ force: true })
    await table.locator('.look-at .kind-top8 a', { hasText: 'bob' }).waitFor()
    await table.getByRole('radio', { name: 'Build' }).check({ force: true })
    const kinds = async () => (await at.ada.visitor.request(getOwnWall, {})).document.modules.map(({ kind }) => kind)
    await expect.poll(kinds).toEqual(['guestbook', 'top8'])
    // Both were put into the middle; now they lie side by side.
    const { document } = await at.ada.visitor.request(getOwnWall, {})
    const [book, eight] = document.modules
    if (!book || !eight) throw new Error('They are not on the wall.')
    const place = { ...eight.place, x: book.place.x + book.place.width + 40 }
    await at.ada.visitor.request(changeWall, {
      body: { client_id: 'side-by-side', steps: [{ step: 'place', id: eight.id, place }] },
    })
    expect(table.complaints).toEqual([])
    await table.context().close()
  })

  it('WALL-3.46 WALL-3.49 a visitor signs and sees it in the book, and others see it at once; the eight lead to walls', async () => {
    const [bob, ada] = [await onWall('bob'), await onWall('ada')]
    await ada.getByText('Nobody has written here yet.').waitFor()
    // The form is one line until it is asked for, so that what was written is in sight.
    expect(await bob.getByLabel('Write something').count()).toBe(0)
    await bob.getByRole('button', { name: 'Write into it' }).click()
    await bob.getByLabel('Write something').fill('Your lifts are the best.')
    await bob.getByRole('button', { name: 'Sign', exact: true }).click()
    const entry = bob.locator('.guestbook-entry', { hasText: 'Your lifts are the best.' })
    const book = bob.locator('.canvas-module:has(.kind-guestbook)')
    await expect.poll(async () => isWithin(await seen(entry), await seen(book))).toBe(true)
    expect(await bob.getByLabel('Write something').count()).toBe(0)
    await ada.locator('.guestbook-entry', { hasText: 'Your lifts are the best.' }).waitFor()
    expect(await ada.locator('.kind-top8 a').getAttribute('href')).toBe('/@bob')
    await expectAccessible(bob, 'a guestbook on a wall')
    for (const page of [bob, ada]) {
      expect(page.complaints).toEqual([])
      await page.context().close()
    }
  })

  it('WALL-3.48 shows the picture of whoever wrote without a cat or an emoji, for whom their profile is', async () => {
    const { visitor } = at.bob
    const { name } = await send(at.bob, await bytesOf(photo(128, 128).png()), 'avatar')
    await visitor.request(changeProfile, { body: { avatar: name } })
    const faces = async (who: string): Promise<number> => {
      const page = await onWall(who)
      await page.locator('.guestbook-entry', { hasText: 'Your lifts are the best.' }).waitFor()
      // The pictures are asked for once the entries are there.
      await page.waitForLoadState('networkidle')
      const found = await page.locator('.guestbook-face .face img').count()
      expect(page.complaints).toEqual([])
      await page.context().close()
      return found
    }
    expect(await faces('ada')).toBe(1)
    await visitor.request(chooseProfileAudience, { body: { audience: 'me' } })
    expect(await faces('ada')).toBe(0)
    await visitor.request(chooseProfileAudience, { body: { audience: 'everyone' } })
  })

  it('WALL-3.47 what is being written stays when the wall is looked at in another way, and while an earlier line is on its way', async () => {
    const bob = await onWall('bob')
    await bob.getByRole('button', { name: 'Write into it' }).click()
    const field = bob.getByLabel('Write something')
    await field.fill('Not sent yet')
    await bob.locator('.strip .choice-option', { hasText: 'Column' }).click()
    await bob.locator('.column').waitFor()
    expect(await field.inputValue()).toBe('Not sent yet')
    let go = (): void => {}
    const held = new Promise<void>((resolve) => (go = resolve))
    await bob.route('**/guestbook', async (route) => {
      if (route.request().method() === 'POST') await held
      await route.continue()
    })
    await bob.getByRole('button', { name: 'Sign', exact: true }).click()
    await field.fill('Something more')
    go()
    await bob.locator('.guestbook-entry', { hasText: 'Not sent yet' }).waitFor()
    expect(await field.inputValue()).toBe('Something more')
    await field.fill('')
    expect(bob.complaints).toEqual([])
    await bob.context().close()
  })

  it('WALL-3.46 what waits is let stay on the wall itself, and a closed book takes nothing', async () => {
    const ada = await onWall('ada')
    const cleo = await at.house.person('cleo')
    const phone = await onWall(cleo.username, { viewport: widths.phone })
    await at.ada.visitor.request(changeWallSettings, { body: { approve: true } })
    await at.bob.visitor.request(signGuestbook, {
      params: { username: 'ada' },
      body: { client_id: 'it-has-to-wait', text: 'And the cactus.', face: null },
    })
    // What waits is not there through the eyes of a visitor, and what a visitor is asked for is.
    const table = await openPage(at.browser, at.url)
    await signIn(table, 'ada')
    await table.goto('/wall')
    await table.locator('.kind-guestbook .guestbook-entry', { hasText: 'And the cactus.' }).waitFor()
    await table.getByRole('radio', { name: 'Visitor' }).check({ force: true })
    const seen = table.locator('.look-at .kind-guestbook')
    await seen.locator('.guestbook-entry', { hasText: 'Your lifts are the best.' }).waitFor()
    await seen.locator('.come-in').waitFor()
    expect(await seen.locator('.guestbook-entry', { hasText: 'And the cactus.' }).count()).toBe(0)
    expect(await seen.getByLabel('Write something').count()).toBe(0)
    await ada.getByRole('button', { name: 'Let everyone read what bob wrote' }).click()
    await phone.locator('.guestbook-entry', { hasText: 'And the cactus.' }).waitFor()
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectAccessible(phone, 'a guestbook in one column')
    await seen.locator('.guestbook-entry', { hasText: 'And the cactus.' }).waitFor()
    await at.ada.visitor.request(changeWallSettings, { body: { board: 'nobody' } })
    await table.getByRole('radio', { name: 'Follower' }).check({ force: true })
    await seen.getByText('takes nothing new').waitFor()
    await table.context().close()
    await phone.getByRole('button', { name: 'Write into it' }).waitFor({ state: 'detached' })
    await phone.getByText('takes nothing new').waitFor()
    const stranger = await openPage(at.browser, at.url)
    const missing: string[] = []
    stranger.on('response', (answer) => {
      if (answer.status() === 404) missing.push(answer.url())
    })
    await stranger.goto('/@ada')
    await stranger.getByText('takes nothing new').waitFor()
    expect(await stranger.getByText('Ask @ada for a key').count()).toBe(0)
    expect(await stranger.getByRole('link', { name: 'Journal', exact: true }).count()).toBe(0)
    await stranger.waitForLoadState('networkidle')
    expect(missing).toEqual([])
    expect(stranger.complaints).toEqual([])
    await stranger.context().close()
    for (const page of [ada, phone]) {
      expect(page.complaints).toEqual([])
      await page.context().close()
    }
  })
})
