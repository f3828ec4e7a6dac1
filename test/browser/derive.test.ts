// The dérive in a browser: the door of the day, a walk by press and by key to its end, and the dice; on a wide screen and on a phone.
import { expect, it } from 'vitest'
import { blockPerson, unblockPerson } from '#contract/friends'
import { changeWall } from '#contract/walls'
import type { Visitor } from '#dev-env/visitor'
import { puts } from '#dev-env/sample-module'
import { expectAccessible, type WatchedPage } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const put = (visitor: Visitor, words: string) =>
  visitor.request(changeWall, { body: { client_id: `derive-${words}`, steps: [puts(`module-${words}`, words)] } })
const owner = (page: WatchedPage): string => new URL(page.url()).pathname.slice(2)
const fits = (page: WatchedPage) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

it('FEED-4.6 a house without open doors says so, and offers a wall of one’s own', async () => {
  const [ada] = await at.inside('ada')
  await ada.getByRole('link', { name: 'Dérive' }).click()
  await ada.getByText('No door is open yet.').waitFor()
  await expectAccessible(ada, 'a dérive without doors')
  await ada.getByRole('link', { name: 'Build your wall' }).click()
  await ada.waitForURL('/wall')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('FEED-4.5 FEED-4.6 FEED-4.7 a press leads to a door, keys lead on and back to the end, and a reload finds the place again', async () => {
  for (const name of ['cleo', 'dan', 'olga']) await put((await at.house.signedIn(name)).visitor, `of-${name}`)
  const [ada] = await at.inside('ada')
  await ada.goto('/derive')
  const door = ada.getByRole('link', { name: 'The door of the day' })
  await door.waitFor()
  const front = ada.getByRole('list', { name: 'The neighbourhood today' })
  await front.getByRole('link', { name: 'olga' }).waitFor()
  expect(await front.getByRole('link').count()).toBe(3)
  await ada.getByText('Here the street ends.').waitFor()
  // The first window is the door of the day.
  const firstWindow = await front.getByRole('link').first().innerText()
  expect(await door.innerText()).toContain(firstWindow)
  await expectAccessible(ada, 'the door of the day')
  await door.click()
  await ada.waitForURL(/\/@(cleo|dan|olga)\?walk=\d{4}-\d\d-\d\d$/)
  await ada.goBack()
  await ada.getByRole('button', { name: 'Begin a walk' }).click()
  await ada.waitForURL(/\/@(cleo|dan|olga)\?walk=[a-z0-9]{8}$/)
  const strip = ada.getByRole('navigation', { name: 'Your walk' })
  const [first, seed] = [owner(ada), new URL(ada.url()).searchParams.get('walk') ?? '']
  await strip.getByRole('link', { name: 'On' }).waitFor()
  expect(await strip.getByRole('link', { name: 'Back' }).count()).toBe(0)
  await expectAccessible(ada, 'a wall on a walk')
  await ada.keyboard.press('n')
  await ada.waitForURL((url) => url.pathname !== `/@${first}`)
  const second = owner(ada)
  await ada.getByText(`of-${second}`).waitFor()
  await ada.reload()
  await strip.getByRole('link', { name: 'Back' }).waitFor()
  await ada.keyboard.press('b')
  await ada.waitForURL(`/@${first}?walk=${seed}`)
  await strip.getByRole('link', { name: 'On' }).click()
  await ada.waitForURL(`/@${second}?walk=${seed}`)
  await strip.getByRole('link', { name: 'On' }).click()
  await strip.getByText('That was the last door.').waitFor()
  expect(new Set([first, second, owner(ada)]).size).toBe(3)

  await strip.getByRole('button', { name: `The dice of this walk: ${seed}` }).press('Enter')
  const dice = ada.getByRole('dialog')
  await dice.getByRole('button', { name: 'Show the set' }).click()
  expect(await dice.getByLabel('The names in the set').inputValue()).toBe('cleo\ndan\nolga\n')
  await dice.locator('code', { hasText: /^[0-9a-f]{64}$/ }).waitFor()
  expect(await dice.getByRole('textbox').last().inputValue()).toContain(seed)
  await expectAccessible(ada, 'the dice')
  await ada.keyboard.press('Escape')
  await strip.getByRole('link', { name: 'Stop' }).click()
  await ada.waitForURL('/derive')
  expect(await strip.count()).toBe(0)
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})

it('FEED-4.5 is walked on a phone by touch, goes on from a door that has closed, and another begins at the end', async () => {
  const [bob] = await at.inside('bob', 'phone')
  await bob.goto('/@olga?walk=kiwi')
  const strip = bob.getByRole('navigation', { name: 'Your walk' })
  await strip.getByRole('button', { name: 'The dice' }).waitFor()
  await bob.getByText('of-olga').waitFor()
  expect(await fits(bob)).toBe(true)
  await expectAccessible(bob, 'a wall on a walk on a phone')
  const oskar = await at.house.signedIn('oskar')
  await put(oskar.visitor, 'of-oskar')
  const id = { params: { id: oskar.user.id } }
  await at.bob.visitor.request(blockPerson, id)
  await bob.goto('/@oskar?walk=kiwi')
  await bob.getByRole('heading', { level: 1 }).waitFor()
  await strip.locator('.button-act').waitFor()
  await at.bob.visitor.request(unblockPerson, id)
  for (let doors = 0; doors < 4 && (await strip.getByText('That was the last door.').count()) === 0; doors++) {
    const before = bob.url()
    await strip.getByRole('link', { name: 'On' }).click()
    await bob.waitForURL((url) => url.href !== before)
    await strip.locator('.button-act:not(:disabled)').waitFor()
  }
  await strip.getByRole('button', { name: 'Another walk' }).click()
  await bob.waitForURL(/walk=[a-z0-9]{8}$/)
  await bob.goto('/derive')
  await bob.getByRole('link', { name: 'The door of the day' }).waitFor()
  expect(await fits(bob)).toBe(true)
  await expectAccessible(bob, 'the door of the day on a phone')
  expect(bob.complaints).toEqual([])
  await bob.context().close()
})
