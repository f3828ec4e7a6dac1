// A link that shows a wall and lets its reader move in, from the table to the first steps of whoever followed it.
import { expect, it } from 'vitest'
import { createInvite } from '#contract/house'
import { changeWall } from '#contract/walls'
import { passphrase } from '#dev-env/neospace'
import { puts, sampleModule } from '#dev-env/sample-module'
import { expectAccessible, openPage } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()

it('ACC-5.5 HOUSE-3 a stranger sees the wall first, moves in from there, and stands before it again, greeted once', async () => {
  const book = { kind: 'guestbook', content: { title: 'Book', prompt: '' } } as const
  await at.ada.visitor.request(changeWall, {
    body: {
      client_id: 'words-and-book',
      steps: [
        puts('module-a', 'The yellow stairs'),
        {
          step: 'put',
          module: {
            ...sampleModule('module-b', ''),
            ...book,
            place: { ...sampleModule('x', '').place, x: 500, width: 420, height: 480 },
          },
        },
      ],
    },
  })
  const [ada] = await at.inside('ada')
  await ada.goto('/wall')
  await ada.getByRole('button', { name: 'Share' }).click()
  await ada.getByRole('button', { name: 'Make such a link' }).click()
  const link = await ada.getByLabel('A link to move in by').inputValue()
  expect(link).toMatch(/\/@ada#invite=[\w-]{16,128}$/)
  await expectAccessible(ada, 'sharing a wall')
  const secret = link.split('=')[1] ?? ''

  const page = await openPage(at.browser, at.url)
  const told: string[] = []
  page.on('request', (request) => {
    if (`${request.url()} ${request.postData() ?? ''}`.includes(secret)) told.push(new URL(request.url()).pathname)
  })
  await page.goto(link)
  await page.getByText('The yellow stairs').waitFor()
  await page.getByText('@ada invites you into this house').waitFor()
  expect(page.url()).toBe(`${at.url}/@ada`)
  expect(told).toEqual([])
  await page.reload()
  await page.getByText('you were invited').waitFor()
  await expectAccessible(page, 'a wall to which one was invited')
  await page.locator('.come-in').getByRole('link', { name: 'Move in' }).click()
  await page.getByText('ada invites you.').waitFor()
  await page.getByLabel('The name you go by').fill('cleo')
  await page.getByLabel('A passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Move in', exact: true }).click()
  await page.waitForURL('**/@ada')
  await page.getByText('You live here now').waitFor()
  await page.getByRole('button', { name: 'Write into it' }).waitFor()
  await expectAccessible(page, 'just moved in')
  // On a wall of one's own it would be false.
  await page.evaluate(() => history.pushState(null, '', '/@cleo'))
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
  await page.getByRole('heading', { level: 1, name: 'cleo' }).waitFor()
  expect(await page.getByText('You live here now').count()).toBe(0)
  await page.goBack()
  await page.getByText('You live here now').waitFor()
  await page.getByRole('button', { name: 'Look around first' }).click()
  expect(await page.getByText('You live here now').count()).toBe(0)
  await page.reload()
  await page.getByRole('button', { name: 'Write into it' }).waitFor()
  expect(await page.getByText('You live here now').count()).toBe(0)
  expect(new Set(told)).toEqual(new Set(['/api/invites/check', '/api/accounts']))
  for (const one of [ada, page]) {
    expect(one.complaints).toEqual([])
    await one.context().close()
  }
})

it('HOUSE-3 whoever has moved in and looks around before a word is shown the way to a wall', async () => {
  const { link } = await at.ada.visitor.request(createInvite, { body: {} })
  const page = await openPage(at.browser, at.url)
  await page.goto(link)
  await page.getByLabel('The name you go by').fill('pia')
  await page.getByLabel('A passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Move in', exact: true }).click()
  await page.waitForURL('**/rooms/**')
  await page.locator('.rail').getByRole('link', { name: 'Your pages' }).click()
  await page.getByText('Looking for your wall?').waitFor()
  await expectAccessible(page, 'the first look around')
  // An instrument has the whole page; what is offered waits until it is put away.
  await page.locator('.rail').getByRole('link', { name: 'The Song' }).click()
  await page.getByRole('button', { name: 'Make your wall' }).waitFor()
  await page.getByRole('link', { name: 'Begin a new song' }).click()
  await page.locator('.faceplate').waitFor()
  expect(await page.getByRole('button', { name: 'Make your wall' }).count()).toBe(0)
  await page.goBack()
  await page.getByRole('button', { name: 'Make your wall' }).click()
  await page.waitForURL('**/wall')
  expect(page.complaints).toEqual([])
  await page.context().close()
})
