// Walls as pages and feeds: what they hold for whom, and what they never hold.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { followPerson } from '#contract/friends'
import { signGuestbook } from '#contract/guestbook'
import { arrangeTop8, changeProfile, chooseProfileAudience } from '#contract/profiles'
import { placeSticker } from '#contract/stickers'
import type { WallStep } from '#contract/wall-changes'
import * as contract from '#contract/walls'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { puts, sampleModule } from '#dev-env/sample-module'

let house: TestNeoSpace
let olga: Person
let count = 0
beforeAll(async () => {
  house = await testNeoSpace()
})
beforeEach(async () => {
  olga = await house.person(`olga${++count}`)
})
afterAll(() => house[Symbol.asyncDispose]())

let sent = 0
const save = (...steps: WallStep[]) =>
  olga.visitor.request(contract.changeWall, { body: { client_id: `a-change-${++sent}`, steps } })
const settle = (body: Partial<contract.WallSettings>) => olga.visitor.request(contract.changeWallSettings, { body })
async function page(rest = '', headers: Record<string, string> = {}) {
  const answer = await fetch(`${house.url}/@${olga.username}${rest}`, { headers: { accept: 'text/html', ...headers } })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const links: WallStep = {
  step: 'put',
  module: {
    ...sampleModule('links-0001', ''),
    kind: 'links',
    content: { title: 'Elsewhere', links: [{ url: 'https://example.org/me', title: 'Me', me: true }] },
  },
}
const raw: WallStep = {
  step: 'put',
  module: { ...sampleModule('raw-html-1', ''), kind: 'html', content: { title: 'Mine', html: '<u>raw</u>', css: '' } },
}

it('WALL-8.3 a wall is a page: h-card, modules in their order, previews, rel=me, a canonical address and a tag', async () => {
  await save(puts('module-b', 'second **word**'), puts('module-a', 'first'), links, raw, {
    step: 'order',
    ids: ['module-a', 'module-b'],
  })
  const { status, headers, text } = await page()
  expect(status).toBe(200)
  expect(text).toContain('class="h-card"')
  expect(text).toContain(`<link rel="canonical" href="${house.config.origin}/@${olga.username}"`)
  expect(text).toContain('<link rel="me" href="https://example.org/me"')
  expect(text).toContain('property="og:description" content="first"')
  expect(text.indexOf('first</')).toBeLessThan(text.indexOf('<strong>word</strong>'))
  expect(text).toMatch(/<iframe[^>]* sandbox="allow-scripts"[^>]*src="\/frames\/walls\//)
  expect(text).not.toContain('<u>raw')
  const nonce = /style-src [^;]*'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1]
  expect(text).toContain(`<style nonce="${nonce}" data-without-script>`)
  const again = await page('', { 'if-none-match': headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
  expect(again.headers.get('content-security-policy')).toBeNull()
  expect(headers.get('vary')).toContain('Cookie')
})

it('WALL-8.3 WALL-3.1 what is not for the one who looks is in no page, preview or feed', async () => {
  const canary = `canary-${count}`
  await save(puts('module-a', canary, 'me'), puts('module-b', 'for all'))
  await settle({ feeds: true })
  for (const rest of ['', '?calm=1', '/feed.atom', '/feed.json']) {
    const { status, text } = await page(rest)
    expect(status).toBe(200)
    expect(text).toContain('for all')
    expect(text).not.toContain(canary)
  }
  const own = await page('', { cookie: olga.visitor.cookie() })
  expect(own.text).toContain(canary)
  expect(own.text).toContain('property="og:description" content="for all"')
  await settle({ audience: 'followers' })
  expect((await page()).status).toBe(404)
  expect((await page()).text).not.toContain('for all')
  const privately = await page('', { cookie: olga.visitor.cookie() })
  expect(privately.text).not.toContain('og:')
  expect((await fetch(`${house.url}/@nobody-at-all`)).status).toBe(404)
})

it('WALL-8.3 says how its owner shows themselves, to whom their profile is for', async () => {
  await save(puts('module-a', 'a wall'))
  const { name: avatar } = await send(olga, png(80, 80), 'avatar')
  await olga.visitor.request(changeProfile, { body: { display_name: 'Olga <of> Lifts', bio: 'Up & down.', avatar } })
  const { text } = await page()
  expect(text).toMatch(/class="u-url u-uid p-name"[^>]*>Olga &lt;of> Lifts</)
  expect(text).toContain(`<p class="p-nickname">@${olga.username}</p>`)
  expect(text).toContain('Up &amp; down.')
  const photo = /class="u-photo" src="([^"]+)"/.exec(text)?.[1]
  expect((await fetch(`${house.url}${photo}`)).headers.get('content-type')).toBe('image/webp')
  const calm = await page('?calm=1')
  expect(calm.text).toContain('Olga &lt;of> Lifts')
  expect(calm.text).not.toContain('<img')
  await olga.visitor.request(chooseProfileAudience, { body: { audience: 'followers' } })
  const hidden = await page()
  expect(hidden.text).toContain('a wall')
  expect(hidden.text).not.toMatch(/Lifts|class="u-photo|down\./)
})

it('WALL-8.5 pictures in feeds come from the whole address of the house', async () => {
  const { name: file } = await send(olga, png(90, 60))
  const look = sampleModule('picture-1', '')
  await save({
    step: 'put',
    module: { ...look, kind: 'image', content: { picture: { file, alt: 'Grey', caption: '' }, fit: 'cover' } },
  })
  await settle({ feeds: true })
  for (const rest of ['/feed.atom', '/feed.json']) {
    const { text } = await page(rest)
    expect(text).toContain(`${house.config.origin}/files/`)
    expect(text).not.toMatch(/(?:src|srcset|href)=(?:\\?"|&quot;)\//)
  }
})

it('WALL-8.4 UC-14 the calm page of a hostile wall is words alone', async () => {
  await save(puts('module-a', 'readable'), raw, links)
  const { text } = await page('?calm=1')
  expect(text).toContain('readable')
  expect(text).toContain('https://example.org/me')
  expect(text).not.toMatch(/<iframe|<img|<script|<style|<u>raw/)
})

it('WALL-8.9 WALL-5.4 what is stuck on a wall is a list in words with whoever placed it, for whom it is', async () => {
  await save(puts('module-a', 'a wall'))
  const ben = await house.person(`ben${count}`)
  const stick = (text: string) =>
    ben.visitor.request(placeSticker, {
      params: { username: olga.username },
      body: {
        client_id: `sticker-${++sent}`,
        content: { kind: 'text', text },
        place: { x: 0, y: 0, size: 48, turn: 0, layer: 0 },
      },
    })
  await stick('<b>first</b>')
  await settle({ approve: true })
  await stick('unseen so far')
  for (const rest of ['', '?calm=1']) {
    const { text } = await page(rest)
    expect(text).toContain('Words: &lt;b>first&lt;/b>')
    expect(text).toContain(`href="/@${ben.username}"`)
    expect(text).not.toContain('unseen so far')
    expect((await page(rest, { cookie: olga.visitor.cookie() })).text).toContain('unseen so far')
  }
})

it('WALL-8.9 WALL-3.1 guestbook and Top 8 stand on the page where their modules are for the one who looks, and in no feed', async () => {
  const ben = await house.person(`bo${count}`)
  const params = { username: olga.username }
  const sign = (text: string) =>
    ben.visitor.request(signGuestbook, { params, body: { client_id: `signed-${++sent}`, text, face: null } })
  await sign('was <i>here</i>')
  await olga.visitor.request(followPerson, { params: { id: ben.id } })
  await olga.visitor.request(arrangeTop8, { body: { people: [ben.id] } })
  // Who never made a profile is not there for the world.
  for (const { visitor } of [olga, ben]) await visitor.request(changeProfile, { body: { bio: 'a cat' } })
  const kinds = (audience: 'everyone' | 'me'): WallStep[] => [
    {
      step: 'put',
      module: {
        ...sampleModule('guest-0001', ''),
        audience,
        kind: 'guestbook',
        content: { title: 'Book', prompt: 'Say so' },
      },
    },
    { step: 'put', module: { ...sampleModule('eight-0001', ''), audience, kind: 'top8', content: { title: 'Mine' } } },
  ]
  await save(...kinds('everyone'))
  await settle({ feeds: true, approve: true })
  await sign('unread so far')
  for (const rest of ['', '?calm=1']) {
    const { text } = await page(rest)
    expect(text).toContain('was &lt;i>here&lt;/i>')
    expect(text.match(new RegExp(`href="/@${ben.username}"`, 'g'))).toHaveLength(2)
    expect(text).not.toContain('unread so far')
  }
  expect((await page('/feed.atom')).text).not.toMatch(/Book|Mine|here/)
  await save(...kinds('me'))
  for (const rest of ['', '?calm=1']) {
    expect((await page(rest)).text).not.toMatch(/here&lt;|Say so/)
    expect((await page(rest, { cookie: olga.visitor.cookie() })).text).toContain('unread so far')
  }
})

it('WALL-8.5 feeds are where the owner wants them, the newest first, and nowhere else', async () => {
  await save(puts('module-a', 'older'))
  await save(puts('module-b', 'newer'))
  expect((await page('/feed.atom')).status).toBe(404)
  expect((await page()).text).not.toContain('feed.atom')
  await settle({ feeds: true })
  expect((await page()).text).toContain('feed.atom')
  const atom = await page('/feed.atom')
  expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(atom.text.match(/<entry>/g)).toHaveLength(2)
  const json = await page('/feed.json')
  const feed: unknown = JSON.parse(json.text)
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ date_published: expect.stringMatching(/Z$/) }, { content_html: expect.any(String) }],
  })
  await settle({ audience: 'followers' })
  expect((await page('/feed.atom', { cookie: olga.visitor.cookie() })).status).toBe(404)
})

it('WALL-8.6 what somebody wrote is text in every page and feed', async () => {
  const hostile = `</title><script>alert(1)</script>"'&$& ]]> <img src=x onerror=alert(1)>`
  await save(puts('module-a', hostile), {
    step: 'put',
    module: {
      ...sampleModule('links-0001', ''),
      kind: 'link',
      content: { url: 'https://example.org/', title: hostile, shape: 'simple' },
    },
  })
  await settle({ feeds: true })
  for (const rest of ['', '?calm=1']) {
    const { text } = await page(rest)
    expect(text).toContain('alert(1)')
    expect(text).not.toMatch(/<script>alert|<img src=x/)
  }
  const { text } = await page('/feed.atom')
  expect(text).not.toMatch(/<script|<img/)
})
