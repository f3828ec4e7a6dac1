// Pictures, sounds and warnings in rooms: chosen, pasted, let go over the room, described, seen at once by others, large, and on a phone.
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { changeHouse } from '#contract/house'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()

async function inRoom(name: string, room: string, options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, options)
  await signIn(page, name)
  await page.goto(`/rooms/${room}`)
  await page.locator('.composer textarea').waitFor()
  return page
}
const done = async (...pages: readonly WatchedPage[]): Promise<void> => {
  for (const page of pages) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
}
const picture = async (width: number, height: number, red = 200): Promise<Buffer> =>
  await sharp({ create: { width, height, channels: 3, background: { r: red, g: 90, b: 40 } } })
    .png()
    .toBuffer()
const chosen = async (name: string, width = 640, height = 400) => ({
  name,
  mimeType: 'image/png',
  buffer: await picture(width, height),
})
const choose = (page: WatchedPage, ...files: Awaited<ReturnType<typeof chosen>>[]) =>
  page.locator('.composer input[type=file]').setInputFiles(files)
const beside = (page: WatchedPage) => page.locator('.tray-file .tray-alt')
const send = (page: WatchedPage) => page.getByRole('button', { name: 'Send', exact: true }).click()

describe('what goes with a line', () => {
  it('CHAT-4.1 a picture is chosen by keys, described, sent without words, seen by others at once and large', async () => {
    const [ada, bob] = [await inRoom('ada', 'general'), await inRoom('bob', 'general', { viewport: widths.phone })]
    await ada.getByRole('button', { name: 'Put something beside your words' }).press('Enter')
    const chooser = ada.waitForEvent('filechooser')
    await ada.getByRole('menuitem', { name: 'Picture, sound or other file' }).press('Enter')
    await (await chooser).setFiles([await chosen('sunset.png')])
    await beside(ada).fill('A field in the evening')
    await expectAccessible(ada, 'a room with a picture beside the words')
    await send(ada)
    const shown = bob.getByRole('img', { name: 'A field in the evening' })
    await shown.waitFor()
    await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
    expect(await bob.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectAccessible(bob, 'a picture in a room on a phone')
    await expect.poll(() => beside(ada).count()).toBe(0)
    await bob.getByRole('button', { name: 'A field in the evening, show it large' }).click()
    await bob.locator('.large-picture img').waitFor()
    await expectAccessible(bob, 'a picture shown large')
    await bob.keyboard.press('Escape')
    await done(ada, bob)
  })

  it('CHAT-4.1 several are pasted and let go over the room, one is taken out, and a reload keeps the rest', async () => {
    const ada = await inRoom('ada', 'random')
    const bytes = [...(await picture(80, 80))]
    await ada.locator('.composer textarea').fill('two of three')
    const arrive = (kind: 'paste' | 'drop') =>
      ada.evaluate(
        ([how, given]) => {
          const data = new DataTransfer()
          data.items.add(new File([new Uint8Array(given)], `${how}.png`, { type: 'image/png' }))
          const target = document.querySelector(how === 'paste' ? '.composer textarea' : '.script')
          const init = { bubbles: true, cancelable: true }
          if (how === 'paste')
            return target?.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: data }))
          for (const type of ['dragover', 'drop'])
            target?.dispatchEvent(new DragEvent(type, { ...init, dataTransfer: data }))
          return true
        },
        [kind, bytes] as const,
      )
    await arrive('paste')
    await expect.poll(() => beside(ada).count()).toBe(1)
    await arrive('drop')
    await expect.poll(() => beside(ada).count()).toBe(2)
    await choose(ada, await chosen('third.png'))
    await expect.poll(() => beside(ada).count()).toBe(3)
    await ada.getByRole('button', { name: 'Take it out' }).nth(1).click()
    await beside(ada).nth(1).fill('the third')
    await ada.reload()
    await expect.poll(() => beside(ada).count()).toBe(2)
    expect(await beside(ada).nth(1).inputValue()).toBe('the third')
    await expect
      .poll(() =>
        ada.locator('.tray-thumb').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0)),
      )
      .toEqual([true, true])
    await send(ada)
    await expect.poll(() => ada.locator('.line .attached img').count()).toBe(2)
    await done(ada)
  })

  it('CHAT-4.1 what is no picture, too many or too large is told, and the words stay', async () => {
    const taken = (other_files: boolean) => at.ada.visitor.request(changeHouse, { body: { other_files } })
    await taken(false)
    const ada = await inRoom('ada', 'random')
    await ada.locator('.composer textarea').fill('with nothing')
    await choose(ada, { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('words') } as never)
    await ada.getByText('Only pictures and sounds go with a line.').waitFor()
    await choose(ada, { name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') } as never)
    await ada.locator('.tray-coming .field-error').waitFor()
    await ada.getByRole('button', { name: 'Take it out' }).click()
    await choose(ada, ...(await Promise.all(Array.from({ length: 7 }, (_, n) => chosen(`${n}.png`, 40, 40)))))
    await ada.getByText('At most 6 go with one line.').first().waitFor()
    await expect.poll(() => beside(ada).count(), { timeout: 20_000 }).toBe(6)
    expect(await ada.locator('.composer textarea').inputValue()).toBe('with nothing')
    await taken(true)
    await done(ada)
  })

  it('CHAT-4.2 a warning stands in front until one presses, in quotes too, and in conversations', async () => {
    const [ada, bob] = [await inRoom('ada', 'random'), await inRoom('bob', 'random')]
    for (let left = await ada.getByRole('button', { name: 'Take it out' }).count(); left > 0; left--)
      await ada.getByRole('button', { name: 'Take it out' }).first().click()
    await ada.getByRole('button', { name: 'Put something beside your words' }).click()
    await ada.getByRole('menuitem', { name: 'Warning in front' }).click()
    await ada.getByLabel('Warning', { exact: true }).fill('how the film ends')
    await ada.locator('.composer textarea').fill('Everyone goes home.')
    await expectAccessible(ada, 'a warning being written')
    await send(ada)
    const warned = bob.locator('.line', { hasText: 'how the film ends' })
    await warned.waitFor()
    expect(await warned.getByText('Everyone goes home.').count()).toBe(0)
    await expectAccessible(bob, 'a line behind a warning')
    await warned.getByRole('button', { name: 'Show' }).click()
    await warned.getByText('Everyone goes home.').waitFor()
    await done(ada, bob)
  })

  it('CHAT-2 whoever is at the present stays there while a line grows, and not once they scroll up', async () => {
    for (let n = 0; n < 30; n++) await at.bob.say('general', `line ${n}`)
    const ada = await inRoom('ada', 'general')
    const script = ada.locator('.script')
    const below = () => script.evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight)
    await expect.poll(below).toBeLessThan(2)
    // As a picture does whose size is known late: the scroll is told before the growth.
    const grow = (by: number) =>
      script.evaluate((box, px) => {
        box.querySelector<HTMLElement>('.line:last-of-type')?.style.setProperty('padding-bottom', `${px}px`)
        box.dispatchEvent(new Event('scroll'))
      }, by)
    await grow(400)
    await expect.poll(below).toBeLessThan(2)
    expect(await ada.getByRole('button', { name: /present/ }).count()).toBe(0)
    await script.evaluate((box) => box.scrollBy(0, -300))
    await ada.getByRole('button', { name: /present/ }).waitFor()
    await grow(800)
    expect(await below()).toBeGreaterThan(200)
    await done(ada)
  })
})
