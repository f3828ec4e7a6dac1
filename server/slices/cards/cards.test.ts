// Cards of links: a real house, a real HTTP server behind its door outward, and what pages say, truly or not.
import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { askForCard } from '#contract/cards'
import { listFiles } from '#contract/files'
import { sizes } from '#contract/limits'
import type { WallModule } from '#contract/modules'
import { changeWall, forgetMoments, getOwnWall, getWall } from '#contract/walls'
import { eraseNow } from '#slices/accounts/index'
import { storedPieces } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { type Outside, openOutside, publicPlace } from '#dev-env/outside'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { sampleModule } from '#dev-env/sample-module'

let open: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of open.reverse()) await one[Symbol.asyncDispose]()
  open = []
})

/** Paths with what stands there: markup, or bytes of a type. */
type Site = Readonly<Record<string, string | readonly [type: string, body: Uint8Array | string]>>

const serving =
  (site: Site): RequestListener =>
  (request, response) => {
    const found = site[request.url ?? '']
    if (found === undefined) return void response.writeHead(404).end()
    const [type, body] = typeof found === 'string' ? ['text/html; charset=utf-8', found] : found
    response.setHeader('content-type', type)
    response.end(body)
  }

async function houseBefore(
  listener: RequestListener,
  env: Record<string, string> = {},
): Promise<{ house: TestNeoSpace; outside: Outside; ida: Person }> {
  const outside = await openOutside(listener, {
    'pages.example': [[publicPlace]],
    'inside.example': [['10.0.0.5']],
    'wiki.example': [['10.0.0.7']],
  })
  open.push(outside)
  const house = await testNeoSpace({ outside: outside.overrides, env })
  open.push(house)
  return { house, outside, ida: await house.person('ida') }
}

const ask = (who: Person, url = 'http://pages.example/') => who.visitor.request(askForCard, { body: { url } })
async function refusal(who: Person, url = 'http://pages.example/') {
  const { body } = await who.visitor.ask(askForCard, { body: { url } })
  return body.ok ? 'ok' : [body.code, body.error]
}
const cardOf = async (markup: string | readonly [string, Uint8Array | string]) => {
  const { ida } = await houseBefore(serving({ '/': markup }))
  return (await ask(ida)).card
}

const crane = `<!doctype html><html><head><title>Crane | Paper Weekly</title>
<meta property="og:title" content="How to fold a crane"><meta property="og:description" content="Twelve folds &amp; a square.">
<meta property="og:site_name" content="Paper Weekly"><meta property="og:image" content="/crane.png"></head><body></body></html>`
const linkModule = (card: Extract<WallModule, { kind: 'link' }>['content']['card']): WallModule => {
  const { place, look } = sampleModule('crane-link', 'x', 'everyone')
  const content = { url: 'http://pages.example/', title: '', shape: 'card' as const, ...(card ? { card } : {}) }
  return { id: 'crane-link', kind: 'link', place, look, audience: 'everyone', content }
}
const put = (who: Person, module: WallModule, client_id: string) =>
  who.visitor.request(changeWall, { body: { client_id, steps: [{ step: 'put', module }] } })
const mine = async (who: Person) => (await who.visitor.request(listFiles, {})).items

describe('what a page says of itself', () => {
  test('WALL-3.30 title, words, site and picture as those mean it who write pages', async () => {
    const { ida } = await houseBefore(serving({ '/': crane, '/crane.png': ['image/png', png(1_600, 900)] }))
    const { card, files } = await ask(ida)
    expect(card).toMatchObject({
      title: 'How to fold a crane',
      description: 'Twelve folds & a square.',
      site: 'Paper Weekly',
      picture: files[0]?.name,
    })
    expect(files[0]).toMatchObject({ type: 'image/webp', width: 1_280, in_use: false })
  })
  test.each([
    ['<meta name="twitter:title" content="T"><title>X</title>', { title: 'T' }],
    ['<title>Only\n a  title</title><meta name=description content="D">', { title: 'Only a title', description: 'D' }],
    ['<svg><title>icon</title></svg><title>Page</title>', { title: 'Page' }],
    ['<meta property="og:title" content=" "><title>Page</title>', { title: 'Page' }],
    ['<title>Same</title><meta name=description content=Same>', { title: 'Same', description: '' }],
    ['<title>First</title><title>Second</title>', { title: 'First', site: '', picture: null }],
    ['<title>unclosed', { title: 'unclosed' }],
  ])('WALL-3.30 falls back: %s', async (markup, expected) => {
    expect(await cardOf(markup)).toMatchObject(expected)
  })
})

describe('hostile and odd pages', () => {
  test('WALL-3.31 becomes one line without marks that turn or hide writing', async () => {
    const card = await cardOf(
      `<title>pay\u202Epal\u2066 \u200B<b>x</b>&lt;script&gt;\u0007</title><meta name=description content="${'z'.repeat(999)}"><meta property="og:site_name" content="a\u0600\u200d">`,
    )
    expect(card.title).toBe('paypal <b>x</b><script>')
    expect(Array.from(card.description)).toHaveLength(sizes.cardCharacters)
    expect(card.description.endsWith('…')).toBe(true)
    expect(card.site).toBe('a')
  })
  test.each([
    ['by header', 'text/html; charset=windows-1251', Buffer.from([0xcf, 0xf0, 0xe8]), 'При'],
    ['in the page', 'text/html', Buffer.concat([Buffer.from('<meta charset="iso-8859-2">'), Buffer.from([0xb1])]), 'ą'],
    ['by its mark', 'text/html; charset=latin1', Buffer.concat([Buffer.from('\uFEFF'), Buffer.from('é')]), 'é'],
    ['unknown', 'text/html; charset=no-such', Buffer.from('ü'), 'ü'],
    ['unsaid and not UTF-8', 'text/html', Buffer.from([0xe9]), 'é'],
  ])('WALL-3.31 reads a page whose encoding is said %s', async (_, type, letters, title) => {
    const mark = letters.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? letters.subarray(0, 3) : Buffer.alloc(0)
    const rest = letters.subarray(mark.length)
    const at = rest.lastIndexOf('>') + 1
    const body = [mark, rest.subarray(0, at), Buffer.from('<title>'), rest.subarray(at), Buffer.from('</title>')]
    expect((await cardOf([type, Buffer.concat(body)])).title).toBe(title)
  })
  test('WALL-3.32 of a page without end the beginning is read', async () => {
    const { ida } = await houseBefore((_, response) => {
      response.setHeader('content-type', 'text/html')
      response.write('<title>Long</title>')
      const more = () => {
        while (!response.destroyed && response.write('<meta name=x content=y>'.repeat(1_000)));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    })
    expect((await ask(ida)).card.title).toBe('Long')
  })
  test('WALL-3.32 what has no card is told in a sentence, with one code', async () => {
    const { ida } = await houseBefore(serving({ '/empty': '<p>hi', '/picture': ['image/png', png(2, 2)] }))
    for (const [url, sentence] of [
      ['http://pages.example/empty', 'says nothing of itself'],
      ['http://pages.example/picture', 'something else than a page'],
      ['http://pages.example/gone', 'no such page'],
      ['http://nowhere.example/', 'no site of that name'],
    ] as const)
      expect(await refusal(ida, url)).toEqual(['NOT_FETCHED', expect.stringContaining(sentence)])
  })
})

describe('addresses that lead inside', () => {
  test('WALL-3.33 are asked for nothing, neither as page nor as picture', async () => {
    const sneaky = '<title>T</title><meta property="og:image" content="http://inside.example/camera.png">'
    const { ida, outside } = await houseBefore(serving({ '/': sneaky }))
    for (const url of ['http://127.0.0.2/', 'http://inside.example/', 'http://router.lan/'])
      expect(await refusal(ida, url)).toEqual(['NOT_FETCHED', expect.stringContaining('private network')])
    expect(outside.reached).toEqual([])
    expect((await ask(ida)).card).toMatchObject({ title: 'T', picture: null })
    expect(outside.reached).toEqual([`${publicPlace}:80`])
  })
  test('WALL-3.33 except where the owner allows it', async () => {
    const site = serving({ '/': '<title>Our wiki</title>' })
    const { ida } = await houseBefore(site, { NEOSPACE_OUTGOING_ALLOW: 'wiki.example' })
    expect((await ask(ida, 'http://wiki.example/')).card.title).toBe('Our wiki')
  })
  test('WALL-3.33 and where the owner switched it off nothing is', async () => {
    const { ida, outside } = await houseBefore(serving({ '/': crane }), { NEOSPACE_OUTGOING: 'off' })
    expect(await refusal(ida)).toEqual(['NOT_FETCHED', expect.stringContaining('switched that off')])
    expect(outside.asked).toEqual([])
  })
})

describe('the picture', () => {
  test.each([
    ['is no picture', ['image/png', 'not at all'] as const],
    ['is broken', ['image/png', png(40, 30).subarray(0, 60)] as const],
    ['is too large', ['image/png', new Uint8Array(sizes.cardPictureBytes + 1)] as const],
    ['is a drawing', ['image/svg+xml', '<svg/>'] as const],
  ])('WALL-3.34 that %s is left out, and leaves nothing', async (_, picture) => {
    const { ida, house } = await houseBefore(serving({ '/': crane, '/crane.png': picture }))
    expect((await ask(ida)).card).toMatchObject({ title: 'How to fold a crane', picture: null })
    expect(await mine(ida)).toEqual([])
    expect(storedPieces(house)).toEqual([])
  })
  test('WALL-3.34 is seen by whom the link is for, from here alone, and goes with the account', async () => {
    const { ida, house, outside } = await houseBefore(
      serving({ '/': crane, '/crane.png': ['image/png', png(800, 400)] }),
    )
    const bob = await house.person('bob')
    const { card } = await ask(ida)
    const module = linkModule(card)
    await put(ida, { ...module, audience: 'me' }, 'card-one')
    const seenBy = async (who: Person) => (await who.visitor.request(getWall, { params: { username: 'ida' } })).wall
    const path = `/files/${card.picture}/640`
    expect((await seenBy(bob)).modules).toEqual([])
    expect((await bob.visitor.fetch('GET', path)).status).toBe(404)
    await put(ida, module, 'card-two')
    const wall = await seenBy(bob)
    expect(wall.modules).toMatchObject([{ content: { card: { title: 'How to fold a crane' } } }])
    expect(wall.files.map(({ name }) => name)).toEqual([card.picture])
    expect((await bob.visitor.fetch('GET', wall.files[0]?.url ?? '')).status).toBe(200)
    const page = await (await fetch(`${house.url}/@ida`)).text()
    expect(page).toContain(`/files/${card.picture}/`)
    expect(page).not.toContain('crane.png')
    expect(outside.reached).toHaveLength(2)
    // Another person cannot put the picture of somebody else into a card of theirs.
    await expect(put(bob, module, 'card-three')).rejects.toThrow('is not yours')
    await eraseNow(house.house.ctx, 'ida')
    await house.settle()
    expect(storedPieces(house)).toEqual([])
  })
  test('WALL-3.34 stands nowhere once its link is gone and its moments are forgotten', async () => {
    const { ida } = await houseBefore(serving({ '/': crane, '/crane.png': ['image/png', png(80, 40)] }))
    const { card } = await ask(ida)
    await put(ida, linkModule(card), 'card-one')
    expect((await mine(ida))[0]?.in_use).toBe(true)
    await put(ida, linkModule(undefined), 'card-two')
    const { rev } = await ida.visitor.request(getOwnWall, {})
    await ida.visitor.request(forgetMoments, { query: { before: rev } })
    expect((await mine(ida))[0]?.in_use).toBe(false)
  })
})

test('WALL-3.35 one person has three pages looked at at once, another is not held up', async () => {
  const waiting: (() => void)[] = []
  const { ida, house } = await houseBefore((_, response) => {
    waiting.push(() => serving({ '/': '<title>Slow</title>' })(Object.assign(_, { url: '/' }), response))
  })
  const bob = await house.person('bob')
  const first = Array.from({ length: sizes.cardsPerPerson }, () => ask(ida))
  await expect.poll(() => waiting.length).toBe(sizes.cardsPerPerson)
  expect(await refusal(ida)).toEqual(['BUSY', expect.stringContaining('Ask again')])
  const his = ask(bob)
  await expect.poll(() => waiting.length).toBe(sizes.cardsPerPerson + 1)
  for (const answer of waiting) answer()
  for (const { card } of await Promise.all([...first, his])) expect(card.title).toBe('Slow')
})
