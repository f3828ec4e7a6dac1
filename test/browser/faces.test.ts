// Pictures of people and whom they put first, in a real Chromium: chosen, cut and put in order by keys, and seen by those for whom they are.
import { expect, it } from 'vitest'
import { followPerson } from '#contract/friends'
import { bytesOf, photo } from '#dev-env/files'
import { furnished } from './furnished.ts'

const place = furnished()

it('WALL-1 a picture is cut by keys, seen by a visitor and beside one’s lines, and by nobody for whom the profile is not', async () => {
  const [ada] = await place.inside('ada')
  await place.ada.say('general', 'Look at me.')
  await ada.goto('/profile')
  const picture = { mimeType: 'image/png', buffer: Buffer.from(await bytesOf(photo(900, 600).png())) }
  for (const [label, name] of [
    ['A picture of you', 'me.png'],
    ['Banner', 'banner.png'],
  ] as const) {
    await ada
      .getByRole('group', { name: label })
      .locator('input[type=file]')
      .setInputFiles({ ...picture, name })
    const frame = ada.getByRole('application')
    await frame.focus()
    await frame.press('+')
    await frame.press('+')
    await frame.press('ArrowRight')
    expect(Number(await ada.getByRole('slider').inputValue())).toBeGreaterThan(100)
    await ada.getByRole('button', { name: 'Use this part' }).click()
    await ada.getByRole('group', { name: label }).getByRole('button', { name: /^Take/ }).waitFor()
  }
  await ada.getByRole('radio', { name: /^everyone/ }).check({ force: true })
  await ada.getByRole('button', { name: 'Keep it' }).click()
  await ada.getByText('Kept.').waitFor()

  const [bob] = await place.inside('bob')
  await bob.goto('/people/ada')
  const shown = bob.getByRole('img', { name: 'A picture of ada' })
  await shown.waitFor()
  expect(
    await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBeGreaterThan(0)
  await bob.getByRole('img', { name: 'The banner of ada' }).waitFor()
  const address = (await shown.getAttribute('src')) ?? ''
  await bob.goto('/rooms/general')
  await bob.locator('.line .face img').first().waitFor()

  await ada.getByRole('radio', { name: /you alone/ }).check({ force: true })
  await ada.getByRole('button', { name: 'Keep it' }).click()
  await expect.poll(async () => (await fetch(`${place.url}${address}`)).status).toBe(404)
  await bob.goto('/people/ada')
  await bob.getByText('There is nobody of this name').waitFor()
  await bob.goto('/rooms/general')
  await bob.getByText('Look at me.').waitFor()
  expect(await bob.locator('.line .face').count()).toBe(0)
  await ada.context().close()
  await bob.context().close()
})

it('WALL-1 the eight that come first are put in order by keys', async () => {
  const cleo = await place.house.person('cleo')
  const dora = await place.house.person('dora')
  for (const { id } of [dora, cleo]) await place.bob.visitor.request(followPerson, { params: { id } })
  const [bob] = await place.inside('bob')
  await bob.goto('/profile')
  const add = bob.getByLabel('Put somebody first')
  await add.selectOption({ label: 'dora' })
  await add.selectOption({ label: 'cleo' })
  const cleosGrip = bob.getByRole('button', { name: /^cleo, place/ })
  await cleosGrip.press('ArrowUp')
  await bob.getByText('cleo is at place 1 now.').waitFor()
  // The grip that was moved keeps the keys.
  expect(await cleosGrip.evaluate((grip) => grip === document.activeElement)).toBe(true)
  await bob.getByRole('radio', { name: /^everyone/ }).check({ force: true })
  await bob.getByRole('button', { name: 'Keep it' }).click()
  await bob.getByText('Kept.').waitFor()
  const order = async () => await bob.locator('.profile-first .person-name').allTextContents()
  await bob.goto('/people/bob')
  await bob.locator('.profile-first').waitFor()
  expect(await order()).toEqual(['cleo', 'dora'])

  await bob.goto('/profile')
  await bob.getByRole('button', { name: /^dora, place 2/ }).scrollIntoViewIfNeeded()
  const [upper, lower] = [
    await bob.getByRole('button', { name: /^cleo, place 1/ }).boundingBox(),
    await bob.getByRole('button', { name: /^dora, place 2/ }).boundingBox(),
  ]
  if (!upper || !lower) throw new Error('Nothing can be dragged.')
  await bob.mouse.move(upper.x + 10, upper.y + 10)
  await bob.mouse.down()
  await bob.mouse.move(lower.x + 10, lower.y + lower.height - 4, { steps: 4 })
  await bob.mouse.up()
  await bob.getByRole('button', { name: /^cleo, place 2/ }).waitFor()
  await bob.getByRole('button', { name: 'Take dora out' }).click()
  await bob.getByRole('button', { name: 'Keep it' }).click()
  await bob.getByText('Kept.').waitFor()
  await bob.goto('/people/bob')
  await bob.locator('.profile-first').waitFor()
  expect(await order()).toEqual(['cleo'])
  await bob.context().close()
})
