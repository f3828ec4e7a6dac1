// Files of any kind in rooms and conversations: chosen by keys, pasted, dropped, told of by name, kind and size, and saved; whatever they are, they run nowhere.
import { readFileSync } from 'node:fs'
import type { Download } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { changeDirectSettings } from '#contract/direct'
import { deleteFile } from '#contract/files'
import { changeHouse } from '#contract/house'
import { send as sendFile } from '#dev-env/files'
import { sayFile, whisper } from '#dev-env/whispering'
import { expectAccessible, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { furnished } from './furnished.ts'

const at = furnished()

async function inside(name: string, path: string, width: keyof typeof widths = 'desktop'): Promise<WatchedPage> {
  const page = await openPage(at.browser, at.url, { viewport: widths[width] })
  await signIn(page, name)
  await page.goto(path)
  await page.locator('.composer textarea').waitFor()
  return page
}
const done = async (...pages: readonly WatchedPage[]): Promise<void> => {
  for (const page of pages) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
}
const send = (page: WatchedPage) => page.getByRole('button', { name: 'Send', exact: true }).click()
const choose = (page: WatchedPage, name: string, mimeType: string, text: string) =>
  page.locator('.composer input[type=file]').setInputFiles([{ name, mimeType, buffer: Buffer.from(text) }])
const read = async (download: Download): Promise<[string, string]> => [
  download.suggestedFilename(),
  readFileSync(await download.path(), 'utf8'),
]
/** As a hand does that pastes or drops these. */
const give = (
  page: WatchedPage,
  how: 'paste' | 'drop',
  files: readonly (readonly [string, string, string])[],
  where = how === 'paste' ? '.composer textarea' : '.script',
) =>
  page.evaluate(
    ([way, given, selector]) => {
      const data = new DataTransfer()
      for (const [name, type, text] of given) data.items.add(new File([text], name, { type }))
      const init = { bubbles: true, cancelable: true }
      const place = document.querySelector(selector)
      if (way === 'paste') place?.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: data }))
      else
        for (const type of ['dragover', 'drop'])
          place?.dispatchEvent(new DragEvent(type, { ...init, dataTransfer: data }))
    },
    [how, files, where] as const,
  )

describe('a document in a room', () => {
  it('CHAT-4.9 is chosen and described by keys, told of by name, kind and size, and saved by a key on a phone', async () => {
    const [ada, bob] = [await inside('ada', '/rooms/general'), await inside('bob', '/rooms/general', 'phone')]
    await ada.getByRole('button', { name: 'Put something beside your words' }).press('Enter')
    const chooser = ada.waitForEvent('filechooser')
    await ada.getByRole('menuitem', { name: 'Picture, sound or other file' }).press('Enter')
    const buffer = Buffer.from(`%PDF-1.7 ${'minutes '.repeat(300)}`)
    await (await chooser).setFiles([{ name: 'Minutes of May.pdf', mimeType: 'application/pdf', buffer }])
    const tray = ada.locator('.tray-file')
    await tray.getByText('PDF document, 2.4 KiB').waitFor()
    await tray.getByRole('textbox', { name: 'What is in it, if its name does not say' }).fill('What we agreed on')
    await expectAccessible(ada, 'a document beside the words')
    await ada.reload()
    await tray.getByText('Minutes of May').waitFor()
    expect(await tray.getByRole('textbox').inputValue()).toBe('What we agreed on')
    await send(ada)
    const slip = bob.getByRole('button', { name: 'Minutes of May.pdf PDF document, 2.4 KiB Save' })
    await slip.waitFor()
    await bob.getByText('What we agreed on', { exact: true }).waitFor()
    await bob.getByText('The house did not look into this.').waitFor()
    await expectAccessible(bob, 'a document in a room on a phone')
    expect(await bob.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect((await slip.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    const saved = bob.waitForEvent('download')
    await slip.press('Enter')
    expect(await read(await saved)).toEqual(['Minutes of May.pdf', buffer.toString()])
    await done(ada, bob)
  })

  it('CHAT-4.9 FILE-3.4 several are pasted and dropped; a name that turns around does not mislead, and a program is called one', async () => {
    const ada = await inside('ada', '/rooms/random')
    await give(ada, 'paste', [['notes.txt', 'text/plain', 'a note']])
    await expect.poll(() => ada.locator('.tray-file .paper-told').count()).toBe(1)
    await give(ada, 'drop', [
      ['invoice\u202efdp.exe', 'application/x-msdownload', 'MZ'],
      ['drawing.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ])
    await expect.poll(() => ada.locator('.tray-file .paper-told').count()).toBe(3)
    await send(ada)
    const line = ada.locator('.line', { has: ada.locator('.documents') }).last()
    const slips = line.getByRole('button', { name: / Save$/ })
    await expect.poll(() => slips.count()).toBe(3)
    for (const name of [
      'notes.txt Text, 6 bytes Save',
      'invoicefdp.exe Program, 2 bytes Save',
      'drawing.svg Picture, as it was sent, 41 bytes Save',
    ])
      expect(await line.getByRole('button', { name, exact: true }).count(), name).toBe(1)
    expect(await line.locator('.paper-name').nth(1).locator('bdi').allInnerTexts()).toEqual(['invoicefdp', '.exe'])
    await expectAccessible(ada, 'a line with three documents')
    // Whoever sent it knows; whoever gets it is told.
    expect(await line.locator('.document-note').count()).toBe(0)
    const bob = await inside('bob', '/rooms/random')
    await bob.getByText('A program can do anything on your device').waitFor()
    await done(ada, bob)
  })

  it('CHAT-4.9 FILE-1.2 what pretends to be a picture is refused as one and may be sent as it is', async () => {
    const ada = await inside('ada', '/rooms/random')
    await choose(ada, 'kitten.png', 'image/png', '<script>alert(1)</script>')
    await ada.getByRole('button', { name: 'Send it as it is' }).press('Enter')
    await ada.locator('.tray-file .paper-told').waitFor()
    expect(await ada.locator('.tray-coming').count()).toBe(0)
    await send(ada)
    await ada.getByRole('button', { name: /^kitten.png Picture, as it was sent/ }).waitFor()
    await done(ada)
  })

  it('FILE-3.2 a page among them is never opened by the house, by whatever way', async () => {
    const html = new Uint8Array(Buffer.from('<script>document.title = "opened"; fetch("/api/session")</script>'))
    const { name } = await sendFile(at.ada, html, 'document')
    await sayFile(at.ada, 'general', name, '', 'page.html')
    const bob = await inside('bob', '/rooms/general')
    const { ticket } = await bob.evaluate(async () => (await (await fetch('/api/me/file-ticket')).json()).data)
    const address = `${at.url}/files/${name}/file?t=${ticket}`
    const tab = await bob.context().newPage()
    const saved = tab.waitForEvent('download')
    await tab.goto(address).catch(() => {})
    expect((await saved).suggestedFilename()).toBe('page.html')
    expect([tab.url(), await tab.title()]).toEqual(['about:blank', ''])
    const shown = await bob.evaluate(async (url) => {
      const img = new Image()
      img.src = url
      return await img.decode().then(
        () => 'drawn',
        () => 'refused',
      )
    }, address)
    expect(shown).toBe('refused')
    await bob.context().close()
  })

  it('CHAT-4.9 FILE-2.3 one that is gone is said to be, and saves nothing', async () => {
    const { name } = await sendFile(at.ada, new Uint8Array([1, 2, 3]), 'document')
    await sayFile(at.ada, 'general', name, '', 'soon gone.zip')
    const bob = await inside('bob', '/rooms/general')
    const slip = bob.getByRole('button', { name: /^soon gone.zip/ })
    await slip.waitFor()
    await at.ada.visitor.request(deleteFile, { params: { name } })
    await slip.press(' ')
    await bob.getByText('This file is no longer here.').waitFor()
    await done(bob)
  })
})

describe('a document between two', () => {
  it('DM-5.7 is dropped into the conversation and saved by the other', async () => {
    await whisper(at.ada, at.bob)
    const [ada, bob] = [await inside('ada', '/direct/bob'), await inside('bob', '/direct/ada', 'phone')]
    await give(ada, 'drop', [['plan.odt', '', 'our plan']])
    await ada.locator('.tray-file .paper-told').waitFor()
    await send(ada)
    const saved = bob.waitForEvent('download')
    await bob.getByRole('button', { name: /^plan.odt Written document/ }).click()
    expect(await read(await saved)).toEqual(['plan.odt', 'our plan'])
    await expectAccessible(bob, 'a document in a conversation on a phone')
    await done(ada, bob)
  })
})

describe('first words', () => {
  it('DM-1.10 DM-1.11 carry files where they come at once, chosen by keys or dropped, and none where they are a knock', async () => {
    const [cleo, dora] = [await at.house.person('cleo'), await at.house.person('dora')]
    await cleo.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
    await dora.visitor.request(changeDirectSettings, { body: { takes_from: 'nobody' } })
    const page = await openPage(at.browser, at.url, { viewport: widths.phone })
    await signIn(page, 'bob')
    await page.goto('/direct/dora')
    await page.getByText('one message without files').waitFor()
    expect(await page.getByRole('button', { name: 'Put a file beside them' }).count()).toBe(0)
    await page.goto('/direct/cleo')
    await page.getByLabel('The first words to cleo').fill('For you:')
    await expectAccessible(page, 'first words that may carry files, on a phone')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Put a file beside them' }).press('Enter')
    await (await chooser).setFiles([{ name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('dear') }])
    await page.locator('.tray-file .paper-told').waitFor()
    expect(await page.locator('.composer textarea').inputValue()).toBe('For you:')
    await expectAccessible(page, 'first words with a file, on a phone')
    const other = await openPage(at.browser, at.url)
    await signIn(other, 'cleo')
    await other.goto('/direct')
    await other.getByText('You whisper with nobody yet.').waitFor()
    await send(page)
    await other.locator('.direct-list').getByRole('link', { name: 'bob' }).click()
    await other.getByText('For you:', { exact: true }).waitFor()
    const saved = other.waitForEvent('download')
    await other.getByRole('button', { name: /^letter.pdf/ }).click()
    expect(await read(await saved)).toEqual(['letter.pdf', 'dear'])
    for (const [how, name] of [
      ['paste', 'elia'],
      ['drop', 'finn'],
    ] as const) {
      const one = await at.house.person(name)
      await one.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
      await page.goto(`/direct/${name}`)
      await page.getByLabel(`The first words to ${name}`).waitFor()
      await give(page, how, [['a.txt', 'text/plain', how]], '.direct-first textarea')
      await page.locator('.tray-file').getByText('Text, ').waitFor()
    }
    await done(page, other)
  })
})

it('FILE-3.6 the owner takes no more of them: the composer says what goes, and what came is still saved', async () => {
  const { name } = await sendFile(at.ada, new Uint8Array([1]), 'document')
  await sayFile(at.ada, 'general', name, '', 'kept.bin')
  const ada = await inside('ada', '/rooms/general')
  await ada.goto('/settings')
  await ada.getByRole('checkbox', { name: 'Files other than pictures and sounds' }).uncheck()
  await expectAccessible(ada, 'the house without other files')
  await ada.getByRole('button', { name: 'Keep this' }).click()
  await ada.getByText('The house is changed.').waitFor()
  const bob = await inside('bob', '/rooms/general')
  await bob.getByRole('button', { name: 'Put something beside your words' }).click()
  await bob.getByRole('menuitem', { name: 'Picture or sound', exact: true }).waitFor()
  await bob.keyboard.press('Escape')
  await choose(bob, 'more.txt', 'text/plain', 'more')
  await bob.getByText('Only pictures and sounds go with a line.').waitFor()
  const saved = bob.waitForEvent('download')
  await bob.getByRole('button', { name: /^kept.bin/ }).click()
  expect((await saved).suggestedFilename()).toBe('kept.bin')
  await at.ada.visitor.request(changeHouse, { body: { other_files: true } })
  await done(ada, bob)
})
