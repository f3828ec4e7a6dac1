// Writing in the editor of sketches as a person does who pastes.
import type { Locator } from 'playwright-core'
import type { WatchedPage } from './browser.ts'

/** The editor's own content, in its shadow root. */
export const codeOf = (page: WatchedPage): Locator => page.getByRole('textbox', { name: 'The code of the sketch' })

/** Puts this text in the place of all that is there, at once: typed brackets would close themselves. */
export async function write(page: WatchedPage, text: string): Promise<void> {
  await codeOf(page).focus()
  await codeOf(page).press('Control+a')
  await codeOf(page).evaluate((code, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    code.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

/** What the editor holds, as far as it is drawn. */
export const textOf = async (page: WatchedPage): Promise<string> =>
  (await codeOf(page).locator('.cm-line').allInnerTexts()).map((line) => line.replace(/\n$/, '')).join('\n')
