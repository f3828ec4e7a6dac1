// Whether a page is still the house's own: no canary, no foreign element, attribute or address.
import { expect } from 'vitest'
import { hostileTexts } from '#dev-env/hostile-text'
import type { WatchedPage } from './browser.ts'

/** Listens for dialogs; the answer tells which there were. */
export function dialogsOf(page: WatchedPage): readonly string[] {
  const heard: string[] = []
  page.on('dialog', (dialog) => {
    heard.push(`${dialog.type()}: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  return heard
}

/** What in the document the house has not put there. */
export const foreignParts = (page: WatchedPage): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = 'pwned' in window ? ['the canary sings'] : []
    const never =
      /^(iframe|frame|frameset|object|embed|applet|base|portal|template|marquee|math|foreignobject|video|audio)$/
    const drawing = /^data:image\/svg\+xml/
    const addresses = /^(href|src|srcset|action|formaction|data|poster|background|ping|xlink:href|cite)$/
    for (const element of document.querySelectorAll('*')) {
      const tag = element.tagName.toLowerCase()
      const own = (address: string): boolean => new URL(address, document.baseURI).origin === location.origin
      const bad = (why: string): number => found.push(`${why}: ${element.outerHTML.slice(0, 200)}`)
      if (never.test(tag)) bad('an element that the house has not')
      if (tag === 'script' && !own(element.getAttribute('src') ?? 'data:,')) bad('a script')
      // The sign of the house is drawn in the page; a drawing that is an icon or a picture runs nothing.
      const isDrawn =
        (tag === 'img' || (tag === 'link' && element.getAttribute('rel') === 'icon')) &&
        drawing.test(element.getAttribute(tag === 'img' ? 'src' : 'href') ?? '')
      if (tag === 'link' && !isDrawn && !own(element.getAttribute('href') ?? 'data:,')) bad('a link')
      if (tag === 'meta' && element.hasAttribute('http-equiv')) bad('a meta')
      if (tag === 'style' && location.pathname !== '/docs/api') bad('a style')
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) bad('an act in an attribute')
        if (name === 'srcdoc') bad('a document in an attribute')
        if (name === 'style' && /url\(|expression|position:\s*fixed/.test(value)) bad('a foreign style')
        if (!addresses.test(name)) continue
        const { protocol } = new URL(value, document.baseURI)
        const outside =
          tag === 'a' && /^(https?|mailto):$/.test(protocol) && element.getAttribute('rel')?.includes('noopener')
        if (!own(value) && !outside && !isDrawn && protocol !== 'blob:') bad('a foreign address')
      }
    }
    return found
  })

/** [SEC-6.1] Fails if the page shows anything but the house's own parts, or complained. */
export async function expectInert(page: WatchedPage, dialogs: readonly string[], where: string): Promise<void> {
  expect(await foreignParts(page), where).toEqual([])
  expect(dialogs, where).toEqual([])
  expect(page.complaints, where).toEqual([])
}

/** As the house keeps it. */
export const kept = (text: string): string => text.normalize('NFC').trim()
/** Those of one line. */
export const oneLine = hostileTexts.filter((text) => !/[\n\t]/.test(text))
/** Those of one line that are so short. */
export const fitting = (characters: number): string[] => oneLine.filter((text) => Array.from(text).length <= characters)
/** As many as fit into a text of so many characters, in turns that leave none out. */
export function packed(characters: number): string[] {
  const parts: string[] = []
  for (const text of oneLine) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + text.length < characters) parts[parts.length - 1] = `${last}\n${text}`
    else parts.push(text)
  }
  return parts
}
/** Every text of these elements, as a person reads it. */
export const texts = (page: WatchedPage, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''))
/** Whether one of these says it, spaces apart. */
export const readable = (said: readonly string[], text: string): boolean =>
  said.some((one) => one.replaceAll(/\s+/g, ' ').includes(kept(text).replaceAll(/\s+/g, ' ')))
