// Home pages in a real browser: written with their look beside them, sent to, visited by links, and hostile ones that do nothing.
import { expect, it } from 'vitest'
import * as homepages from '#contract/homepages'
import { changeWall } from '#contract/walls'
import { png } from '#dev-env/pictures'
import { puts } from '#dev-env/sample-module'
import { zipOf } from '#dev-env/zips'
import { expectAccessible, openPage, widths } from './browser.ts'
import { furnished } from './furnished.ts'
import { moreOf } from './wall-strip.ts'

const at = furnished()

it('WALL-10.20 a page is written, shown beside its words, kept, taken back, sent a picture, renamed and taken away', async () => {
  const [ada] = await at.inside('ada')
  await ada.getByRole('link', { name: /Your pages/ }).click()
  await ada.getByRole('link', { name: 'Begin with index.html' }).click()
  const words = ada.getByLabel('What index.html says')
  await words.fill('<title>Stairs</title><h1>First</h1><img src="cat.png" alt="a cat"><a href="two.html">two</a>')
  await ada.keyboard.press('Control+s')
  await ada.locator('.page-edit-lamp[data-state="kept"]').waitFor()
  const shown = ada.frameLocator('.page-edit-view iframe')
  await shown.getByRole('heading', { name: 'First' }).waitFor()
  await words.fill('<h1>Second</h1><img src="cat.png" alt="a cat"><a href="two.html">two</a>')
  await ada.getByRole('button', { name: 'Keep' }).click()
  await shown.getByRole('heading', { name: 'Second' }).waitFor()
  await ada.getByRole('button', { name: 'What was before' }).click()
  expect(await words.inputValue()).toContain('First')
  await ada.getByRole('button', { name: 'Keep' }).click()
  await shown.getByRole('heading', { name: 'First' }).waitFor()
  await expectAccessible(ada, 'writing a page')

  await ada.getByRole('link', { name: 'All files' }).click()
  await ada
    .getByLabel('Send pictures and sounds')
    .setInputFiles({ name: 'Kätzchen#1.png', mimeType: 'image/png', buffer: Buffer.from(png(40, 40)) })
  await ada.getByRole('button', { name: 'Rename Kätzchen-1.png' }).click()
  await ada.getByLabel('New name').fill('cat.png')
  await ada.getByRole('button', { name: 'Give it this name' }).click()
  await ada.getByRole('link', { name: 'cat.png', exact: true }).waitFor()
  await ada.getByLabel(/Name of a new page/).fill('two.exe')
  await ada.getByRole('button', { name: 'Write it' }).click()
  await ada.getByText('ends in nothing that is written here').waitFor()
  await ada.getByLabel(/Name of a new page/).fill('two.html')
  await ada.getByRole('button', { name: 'Write it' }).click()
  await ada.getByLabel('What two.html says').fill('<h1>Number two</h1><a href="index.html">back</a>')
  await ada.getByRole('button', { name: 'Keep' }).click()
  await ada.locator('.page-edit-lamp[data-state="kept"]').waitFor()
  await ada.getByRole('link', { name: 'All files' }).click()
  await ada.getByRole('radio', { name: 'Everyone' }).check()
  await ada.getByText('It counts from now on.').waitFor()
  await expectAccessible(ada, 'one’s own pages')
  const [carried] = await Promise.all([
    ada.waitForEvent('download'),
    ada.getByRole('link', { name: 'Fetch all as a zip' }).press('Enter'),
  ])
  expect(carried.suggestedFilename()).toBe('ada-pages.zip')
  expect(await carried.failure()).toBeNull()

  const [bob] = await at.inside('bob', 'phone')
  await bob.goto('/@ada/pages')
  const frame = bob.frameLocator('.page-frame')
  await frame.getByRole('img', { name: 'a cat' }).waitFor()
  expect(await frame.locator('img').evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(40) // It is an <img>.
  await frame.getByRole('link', { name: 'two' }).click()
  await bob.waitForURL(/\/@ada\/pages\/two\.html$/)
  await frame.getByRole('heading', { name: 'Number two' }).waitFor()
  await frame.getByRole('link', { name: 'back' }).press('Enter')
  await bob.waitForURL(/\/@ada\/pages\/index\.html$/)
  await frame.getByRole('img', { name: 'a cat' }).waitFor()
  expect(await bob.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectAccessible(bob, 'a page by hand')

  await ada.getByRole('button', { name: 'Take away two.html' }).click()
  await ada.getByRole('button', { name: 'Take it away for good' }).click()
  await expect.poll(() => ada.getByRole('link', { name: 'two.html' }).count()).toBe(0)
  for (const page of [ada, bob]) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
})

it('WALL-10.20 WALL-10.13 a zip is sent, refused in words, and put in the place of all after a question, on a phone', async () => {
  const [bob] = await at.inside('bob', 'phone')
  await bob.goto('/pages')
  const zip = (...names: string[]) => ({
    name: 'site.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipOf(names.map((name) => ({ name, bytes: `<h1>${name}</h1>` })))),
  })
  const field = bob.getByLabel('Send a zip')
  await field.setInputFiles(zip('first.html', 'run.js'))
  await bob.getByText('“run.js” ends in nothing that home pages are made of').waitFor()
  await field.setInputFiles(zip('first.html', 'old.html'))
  await bob.getByText('It is all there.').waitFor()
  await bob.getByRole('link', { name: 'old.html', exact: true }).waitFor()
  await bob.getByRole('radio', { name: /Replace everything/ }).check()
  await field.setInputFiles(zip('first.html', 'new.html'))
  await expectAccessible(bob, 'the question before everything is replaced')
  await bob.getByRole('button', { name: 'Leave it as it is' }).click()
  await field.setInputFiles(zip('first.html', 'new.html'))
  await bob.getByRole('button', { name: 'Replace everything' }).press('Enter')
  await bob.getByRole('link', { name: 'new.html', exact: true }).waitFor()
  expect(await bob.getByRole('link', { name: 'old.html' }).count()).toBe(0)
  expect(await bob.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(bob.complaints).toEqual([])
  await bob.context().close()
})

it('WALL-10.7 UC-04 a hostile page asks nobody for anything, the house with cookies least of all', async () => {
  const { visitor } = at.ada
  const write = (path: string, text: string) =>
    visitor.request(homepages.writeHomepageText, { body: { path, text, rev: 0 } })
  await write('evil.css', `@import "https://evil.example/a.css";p{background:url(https://evil.example/b.png)}`)
  await write(
    'evil.html',
    `<meta http-equiv=refresh content="0;url=https://evil.example/"><base href="https://evil.example/">
    <link rel=stylesheet href=evil.css><link rel=stylesheet href="https://evil.example/c.css">
    <body onload="parent.postMessage(1,'*')" background="https://evil.example/d.png"><script src="/api/me"></script>
    <script>fetch('/api/me')</script><img src="/api/session"><img src="https://evil.example/e.png" onerror="alert(1)">
    <iframe src="/"></iframe><form action="/api/session"><button>Sign in</button></form>
    <audio src="https://evil.example/f.mp3" autoplay></audio><video src="https://evil.example/g.mp4" autoplay></video>
    <svg><image href="https://evil.example/h.png"/></svg><object data="https://evil.example/"></object>
    <p style="background:url('/api/session')">here it stands</p></body>`,
  )
  await visitor.request(homepages.changeHomepage, { body: { audience: 'everyone' } })
  const [bob, dialogs] = await at.inside('bob')
  const asked: string[] = []
  bob.on('request', (request) => {
    if (request.frame() !== bob.mainFrame()) asked.push(`${request.url()} ${request.headers()['cookie'] ?? ''}`.trim())
  })
  await bob.goto('/@ada/pages/evil.html')
  await bob.frameLocator('.page-frame').getByText('here it stands').waitFor()
  await bob.waitForLoadState('networkidle')
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatch(/\/frames\/homepages\/[^ ]+\/evil\.html$/)
  const [frame] = bob.frames().filter((each) => each !== bob.mainFrame())
  expect(
    await frame?.evaluate(() => [
      origin,
      document.querySelectorAll('form, iframe, script:not(body > script:last-child)').length,
    ]),
  ).toEqual(['null', 0])
  expect(dialogs).toEqual([])
  await bob.context().close()
})

it('WALL-10.11 WALL-10.12 a visitor finds pages from wall and profile, and reads them without a script', async () => {
  const { visitor } = at.bob
  const write = (path: string, text: string) =>
    visitor.request(homepages.writeHomepageText, { body: { path, text, rev: 0 } })
  await write('index.html', '<title>Stairs</title><h1>First</h1><p><a href="two.html">two</a>')
  await write('two.html', '<title>Number two</title><h1>Second</h1>')
  await visitor.request(homepages.changeHomepage, { body: { audience: 'everyone' } })
  await visitor.request(changeWall, { body: { client_id: 'a-wall-for-all', steps: [puts('module-a', 'here')] } })
  for (const from of ['/@bob', '/people/bob']) {
    const [ada] = await at.inside('ada', 'phone')
    await ada.goto(from)
    if (from === '/@bob') {
      await moreOf(ada).click()
      await ada.getByRole('link', { name: 'The pages of bob' }).click()
    } else await ada.getByRole('link', { name: 'Pages', exact: true }).click()
    await ada.frameLocator('.page-frame').getByRole('heading', { name: 'First' }).waitFor()
    expect(ada.complaints).toEqual([])
    await ada.context().close()
  }
  const plain = await openPage(at.browser, at.url, { javaScriptEnabled: false, viewport: widths.phone })
  await plain.goto('/@bob')
  await plain.getByRole('link', { name: 'The pages of bob' }).click()
  await plain.frameLocator('iframe').getByRole('heading', { name: 'First' }).waitFor()
  await plain.getByRole('link', { name: 'By itself' }).click()
  await plain.getByRole('heading', { name: 'First' }).waitFor()
  await plain.getByRole('link', { name: 'two' }).click()
  await plain.getByRole('heading', { level: 1, name: 'Number two' }).waitFor()
  await plain.frameLocator('iframe').getByRole('heading', { name: 'Second' }).waitFor()
  expect(plain.complaints).toEqual([])
  await plain.context().close()
})
