// Two people send each other a picture and a voice in their conversation.
import sharp from 'sharp'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { whisper } from '#dev-env/whispering'
import { expectAccessible, fakeMicrophone, launch, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'

let house: TestNeoSpace
let browser: Browser
let room: number
beforeAll(async () => {
  house = await testNeoSpace({ dialect: 'sqlite' })
  room = await whisper(await house.person('ada'), await house.person('bob'))
  browser = await launch(fakeMicrophone)
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
})

async function whispering(name: string, other: string, viewport: { width: number; height: number }) {
  const page = await openPage(browser, house.url, { viewport })
  await signIn(page, name)
  await page.goto(`/direct/${other}`)
  await page.locator('.composer textarea').waitFor()
  return page
}
const field = async () => ({
  name: 'field.png',
  mimeType: 'image/png',
  buffer: await sharp({ create: { width: 640, height: 400, channels: 3, background: { r: 200, g: 90, b: 40 } } })
    .png()
    .toBuffer(),
})
const send = (page: WatchedPage) => page.getByRole('button', { name: 'Send', exact: true }).click()
const drawn = (page: WatchedPage, name: string) =>
  expect
    .poll(() => page.getByRole('img', { name }).evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0)

it('DM-5.1 CHAT-4.1 a picture is chosen by keys, described and seen at once; a voice is recorded and heard; both after a reload', async () => {
  const ada = await whispering('ada', 'bob', widths.desktop)
  const bob = await whispering('bob', 'ada', widths.phone)
  const asked: string[] = []
  ada.on('request', (request) => request.url().includes('/api/files') && asked.push(request.url()))
  const open = async (item: string): Promise<void> => {
    await ada.getByRole('button', { name: 'Put something beside your words' }).press('Enter')
    await ada.getByRole('menuitem', { name: item }).press('Enter')
  }
  const chooser = ada.waitForEvent('filechooser')
  await open('Picture, sound or other file')
  await (await chooser).setFiles([await field()])
  await ada.locator('.tray-file .tray-alt').fill('A field in the evening')
  await expect
    .poll(() => ada.locator('.tray-thumb').evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0)
  await expectAccessible(ada, 'a conversation with a picture beside the words')
  await send(ada)
  await drawn(bob, 'A field in the evening')
  await bob.getByRole('button', { name: 'A field in the evening, show it large' }).click()
  await bob.locator('.large-picture img').waitFor()
  await bob.keyboard.press('Escape')

  await open('Record your voice')
  await ada.getByRole('button', { name: 'Record' }).click()
  await ada.getByText('58 s left').waitFor()
  await ada.getByRole('button', { name: 'Stop' }).click()
  await ada.getByRole('button', { name: 'Keep this recording' }).click()
  await ada.locator('.tray-file[data-kind=audio]').waitFor()
  await send(ada)
  const voice = bob.locator('.attached-sound')
  await voice.getByRole('button', { name: /^Play/ }).click()
  await voice.getByRole('button', { name: /^Pause/ }).waitFor()
  await expectAccessible(bob, 'a picture and a voice in a conversation on a phone')
  expect(await bob.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(asked).toHaveLength(2)
  for (const url of asked) expect(new URL(url).searchParams.get('room')).toBe(String(room))

  await bob.reload()
  await drawn(bob, 'A field in the evening')
  await voice.waitFor()
  for (const page of [ada, bob]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})

it('DM-5.1 a picture is pasted and let go over the conversation, which says what it is worth', async () => {
  const ada = await whispering('ada', 'bob', widths.desktop)
  const bytes = [...(await field()).buffer]
  for (const how of ['paste', 'drop'] as const)
    await ada.evaluate(
      ([kind, given]) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(given)], `${kind}.png`, { type: 'image/png' }))
        const init = { bubbles: true, cancelable: true }
        if (kind === 'paste')
          document
            .querySelector('.composer textarea')
            ?.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: data }))
        else
          for (const type of ['dragover', 'drop'])
            document.querySelector('.script')?.dispatchEvent(new DragEvent(type, { ...init, dataTransfer: data }))
      },
      [how, bytes] as const,
    )
  await expect.poll(() => ada.locator('.tray-file .tray-alt').count()).toBe(2)
  await ada.getByText('Sealed where it is kept').click()
  await ada.getByText('Words and files are sealed where they are kept').waitFor()
  await expectAccessible(ada, 'what a conversation is worth')
  expect(ada.complaints).toEqual([])
  await ada.context().close()
})
