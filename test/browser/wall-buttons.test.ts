// Buttons of 88 by 31 in a real browser: composed, shown on a page elsewhere, and those of others collected.
import { expect, it } from 'vitest'
import { getOwnWall } from '#contract/walls'
import { bytesOf, photo } from '#dev-env/files'
import { expectAccessible, openPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()

it.each(['desktop', 'phone'] as const)(
  'WALL-11.8 a button is composed, and its code shows it on a page elsewhere: %s',
  async (width) => {
    const page = await openPage(at.browser, at.url, { viewport: widths[width] })
    const who = width === 'desktop' ? 'ada' : 'bob'
    await signIn(page, who)
    await page.goto('/wall')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByText('Your button', { exact: true }).click()
    await page.getByRole('button', { name: 'Make your button' }).click()
    await page.getByRole('textbox', { name: 'On it' }).fill('trains & tea')
    await page.getByRole('radio', { name: 'Moon' }).check()
    const kept = async () => (await at[who].visitor.request(getOwnWall, {})).settings.button
    await expect.poll(kept).toMatchObject({ text: 'trains & tea', figure: 'moon' })
    await page.getByRole('img', { name: 'Your button: trains & tea' }).waitFor()
    await expectAccessible(page, 'a button composed')
    const code = await page.getByRole('textbox', { name: 'Its code' }).inputValue()
    expect(code).toContain('width="88" height="31" alt="trains &amp; tea"')
    expect(page.complaints).toEqual([])
    await page.context().close()

    // A page of nobody's house; it may ask this one for the picture.
    const elsewhere = await (await at.browser.newContext()).newPage()
    await elsewhere.setContent(code)
    const sizes = () =>
      elsewhere
        .locator('img')
        .evaluate((image) => image instanceof HTMLImageElement && [image.naturalWidth, image.naturalHeight])
    await expect.poll(sizes).toEqual([88, 31])
    expect(await elsewhere.locator('a').getAttribute('href')).toBe(`${at.url}/@${who}`)
    await elsewhere.context().close()
  },
)

it('WALL-11.9 somebody’s button is collected: a picture of the house’s own, sharp, as large as it is', async () => {
  const page = await openPage(at.browser, at.url)
  await signIn(page, 'ada')
  await page.goto('/wall')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.locator('.add-kind[data-kind="badge"]').click()
  await page.getByRole('textbox', { name: 'Address' }).fill('https://example.org/friend')
  await page.getByRole('textbox', { name: 'Title' }).fill('A friend')
  await page.locator('#desk-panel input[type=file]').setInputFiles({
    name: 'friend.png',
    mimeType: 'image/png',
    buffer: Buffer.from(await bytesOf(photo(88, 31).png())),
  })
  await page.locator('.module-badge img').waitFor()
  await page.locator('.desk-lamp[data-state="saved"]').waitFor()
  await expect
    .poll(async () => (await at.ada.visitor.request(getOwnWall, {})).document.modules[0])
    .toMatchObject({ place: { width: 88, height: 32 }, content: { shape: 'badge', url: 'https://example.org/friend' } })
  await expectAccessible(page, 'a button on the table')
  const visitor = await openPage(at.browser, at.url)
  await visitor.goto('/@ada')
  const image = visitor.getByAltText('A friend')
  await image.waitFor()
  await expect
    .poll(() =>
      image.evaluate(
        (one) =>
          one instanceof HTMLImageElement && [
            one.naturalWidth,
            one.naturalHeight,
            getComputedStyle(one).imageRendering,
          ],
      ),
    )
    .toEqual([88, 31, 'pixelated'])
  // The pages watch for anything that leaves the house.
  expect([...page.complaints, ...visitor.complaints]).toEqual([])
  for (const one of [page, visitor]) await one.context().close()
})
