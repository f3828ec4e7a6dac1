// A wall as somebody meets it who has never been there: what comes over the wire, from where, and what is left without a script.
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { chooseProfileAudience } from '#contract/profiles'
import type { WallStep } from '#contract/wall-changes'
import { changeWall } from '#contract/walls'
import { chances } from '#dev-env/fakes/chances'
import { bytesOf, send } from '#dev-env/files'
import { sampleModule } from '#dev-env/sample-module'
import { openPage, type WatchedPage, widths } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const pictures = 10

const chance = chances(1)
/** A normal deviate (Box and Muller 1958). */
const deviate = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
const noise = (width: number, sigma: number) => {
  const height = (width * 3) / 4
  const shades = Uint8ClampedArray.from({ length: width * height * 3 }, () => 128 + sigma * deviate())
  return sharp(shades, { raw: { width, height, channels: 3 } })
    .resize(2_000, 1_500)
    .png()
    .toBuffer()
}

/** Like a photograph in what it takes to store, and the same in each run: large shapes with much contrast, and the less of it the finer they are (Field 1987: amplitude falls as 1/f). */
async function photograph(): Promise<Buffer> {
  const [large, ...finer] = await Promise.all([noise(16, 60), noise(64, 34), noise(248, 18), noise(1_000, 9)])
  return sharp(large)
    .composite(finer.map((input) => ({ input, blend: 'overlay' as const })))
    .jpeg()
    .toBuffer()
}

beforeAll(async () => {
  const steps: WallStep[] = []
  const one = await photograph()
  for (let n = 0; n < pictures; n++) {
    const { name: file } = await send(
      at.ada,
      await bytesOf(
        sharp(one)
          .modulate({ hue: n * 36 })
          .jpeg(),
      ),
    )
    const place = { x: (n % 5) * 400, y: Math.floor(n / 5) * 320, width: 360, height: 270, turn: 0, layer: n }
    steps.push({
      step: 'put',
      module: {
        ...sampleModule(`picture-${n}`, '', 'everyone', {}),
        place,
        kind: 'image',
        content: { picture: { file, alt: `Picture ${n}`, caption: '' }, fit: 'cover' },
      },
    })
  }
  await at.ada.visitor.request(changeWall, { body: { client_id: 'ten-pictures', steps } })
}, 180_000)

/** The bytes that came over the wire so far. */
async function weigh(page: WatchedPage): Promise<() => number> {
  const line = await page.context().newCDPSession(page)
  let bytes = 0
  line.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength))
  await line.send('Network.enable')
  return () => bytes
}
const seen = (page: WatchedPage) =>
  page
    .locator('.module-picture img')
    .evaluateAll((all) => all.filter((image) => image instanceof HTMLImageElement && image.naturalWidth > 0).length)

describe('a visitor who was never here', () => {
  it.each(['desktop', 'phone'] as const)(
    'WALL-8.7 gets a wall with ten pictures in at most 1 MiB, from the house alone: %s',
    async (width) => {
      const page = await openPage(at.browser, at.url, { viewport: widths[width] })
      const bytes = await weigh(page)
      await page.goto('/@ada')
      await page.locator('.module-picture img').first().waitFor()
      const last = page.locator('.module-picture img').last()
      await last.scrollIntoViewIfNeeded()
      await expect.poll(() => seen(page)).toBeGreaterThan(width === 'desktop' ? 9 : 1)
      await page.waitForLoadState('networkidle')
      console.log(`a wall with ten pictures, ${width}: ${Math.round(bytes() / 1_024)} KiB`)
      expect(bytes()).toBeLessThan(1_024 * 1_024)
      expect(page.complaints).toEqual([])
      await page.context().close()
    },
  )
  it('WALL-8.14 is led by a name to a profile that is for them, and nowhere else', async () => {
    const page = await openPage(at.browser, at.url)
    await page.goto('/@ada')
    const name = page.getByRole('heading', { level: 1 })
    await name.getByRole('link').click()
    await page.waitForURL('**/people/ada')
    await at.ada.visitor.request(chooseProfileAudience, { body: { audience: 'followers' } })
    await page.goto('/@ada')
    await name.filter({ hasText: '@ada' }).waitFor()
    expect(await name.getByRole('link').count()).toBe(0)
    await at.ada.visitor.request(chooseProfileAudience, { body: { audience: 'everyone' } })
    expect(page.complaints).toEqual([])
    await page.context().close()
  })
  it('WALL-8.8 sees all of it without a script, in its order', async () => {
    const page = await openPage(at.browser, at.url, { javaScriptEnabled: false })
    await page.goto('/@ada')
    expect(await page.getByRole('img').evaluateAll((all) => all.map((one) => one.getAttribute('alt')))).toEqual(
      Array.from({ length: pictures }, (_, n) => `Picture ${n}`),
    )
    await page.getByRole('link', { name: 'ada' }).waitFor()
    expect(page.complaints).toEqual([])
    await page.context().close()
  })
})
