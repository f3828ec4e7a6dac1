// Pictures in a journal, in a real Chromium: chosen, pasted and let go, described, published, seen large and without script.
import { beforeAll, expect, it } from 'vitest'
import { photo } from '#dev-env/files'
import { expectAccessible } from './browser.ts'
import { furnished } from './furnished.ts'

const place = furnished()
const shots = process.env['SHOTS']
let files: { name: string; mimeType: string; buffer: Buffer }[] = []

beforeAll(async () => {
  files = await Promise.all(
    ['stairs', 'door', 'roof'].map(async (name, n) => ({
      name: `${name}.png`,
      mimeType: 'image/png',
      buffer: await photo(900 - n * 200, 600)
        .png()
        .toBuffer(),
    })),
  )
})

type Page = Awaited<ReturnType<typeof place.inside>>[0]

/** Pastes or lets go of a picture over the form, as a browser hands it to the page. */
const hand = (page: Page, how: 'paste' | 'drop', file: { name: string; buffer: Buffer }) =>
  page.locator('.journal-form textarea').evaluate(
    (field, { how: kind, name, bytes }) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(bytes)], name, { type: 'image/png' }))
      const init = { bubbles: true, cancelable: true }
      if (kind === 'paste') field.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: data }))
      else
        for (const event of ['dragover', 'drop'])
          field.dispatchEvent(new DragEvent(event, { ...init, dataTransfer: data }))
    },
    { how, name: file.name, bytes: [...file.buffer] },
  )

it.each(['desktop', 'phone'] as const)(
  'WALL-9.33 pictures come by button, paste and drop, keep their words over a reload, and stand in the entry, on a %s',
  async (width) => {
    const [ada] = await place.inside('ada', width)
    await ada.goto('/journal/new')
    await ada.getByLabel('Title').fill(`Stairs on a ${width}`)
    await ada.locator('.journal-form textarea').fill('We painted them **yellow**.')
    const [first, second, third] = files
    if (!first || !second || !third) throw new Error('There are three pictures.')
    await ada.locator('.journal-pictures input[type=file]').setInputFiles([first])
    const described = ada.getByLabel('What is on it, for those who do not see it')
    await expect.poll(() => described.count(), { timeout: 15_000 }).toBe(1)
    await hand(ada, 'paste', second)
    await expect.poll(() => described.count(), { timeout: 15_000 }).toBe(2)
    await hand(ada, 'drop', third)
    await expect.poll(() => described.count(), { timeout: 15_000 }).toBe(3)
    await described.first().fill('Yellow stairs')
    await ada.getByRole('button', { name: 'Take it out' }).nth(1).press('Enter')
    await expect.poll(() => described.count()).toBe(2)
    await ada.locator('.journal-lamp[data-state="saved"]').waitFor()
    await ada.waitForURL(/\/journal\/\d+$/)
    await expectAccessible(ada, `writing an entry with pictures, on a ${width}`)
    expect(await ada.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    for (const colorScheme of ['light', 'dark'] as const) {
      if (!shots) break
      await ada.emulateMedia({ colorScheme })
      await ada.screenshot({ path: `${shots}/journal-writing-${width}-${colorScheme}.png`, fullPage: true })
    }
    await ada.reload()
    await expect.poll(() => described.first().inputValue()).toBe('Yellow stairs')
    expect(await described.count()).toBe(2)

    await ada.getByRole('button', { name: 'Publish' }).click()
    await ada.waitForURL(/\/@ada\/journal\/\d+$/)
    const pictures = ada.locator('.entry-pictures img')
    await expect.poll(() => pictures.count()).toBe(2)
    expect(await pictures.first().getAttribute('alt')).toBe('Yellow stairs')
    await expect
      .poll(() => pictures.first().evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth > 0))
      .toBe(true)
    await expectAccessible(ada, `an entry with pictures, on a ${width}`)
    for (const colorScheme of ['light', 'dark'] as const) {
      if (!shots) break
      await ada.emulateMedia({ colorScheme })
      await ada.screenshot({ path: `${shots}/journal-entry-${width}-${colorScheme}.png`, fullPage: true })
    }
    await ada.getByRole('link', { name: 'Yellow stairs, show it large' }).press('Enter')
    await ada.getByRole('dialog').getByRole('img', { name: 'Yellow stairs' }).waitFor()
    await ada.keyboard.press('Escape')
    expect(ada.complaints).toEqual([])
    await ada.context().close()

    const bare = await place.browser.newContext({ javaScriptEnabled: false, baseURL: place.url })
    const page = await bare.newPage()
    await page.goto(ada.url().replace(place.url, ''))
    const [src] = await page
      .locator('.entry-pictures img')
      .evaluateAll((all) => all.map((one) => one.getAttribute('src')))
    expect((await page.request.get(src ?? '')).status()).toBe(200)
    await bare.close()
  },
  60_000,
)

it('WALL-9.33 what is no picture is told in words and left out', async () => {
  const [ada] = await place.inside('ada')
  await ada.goto('/journal/new')
  await ada.locator('.journal-pictures input[type=file]').setInputFiles([
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('words') },
    { name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('no picture at all') },
  ])
  await ada.getByText('Only pictures go into an entry.').waitFor()
  await ada.locator('.tray-coming .field-error').waitFor()
  await expectAccessible(ada, 'a picture that was refused')
  await ada.getByRole('button', { name: 'Take it out' }).click()
  await expect.poll(() => ada.locator('.tray-coming').count()).toBe(0)
  await ada.context().close()
})
