// Cards below links that were said in rooms: a real house, and a small Internet behind its door outward that says what it was asked.
import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { changeCardWish, getCardWish, getLinkCards } from '#contract/cards'
import { openConversation } from '#contract/direct'
import { changeHouse } from '#contract/house'
import { sizes } from '#contract/limits'
import { deleteMessage, editMessage, hideMessage } from '#contract/messages'
import { addMember, openRoom, removeMember } from '#contract/rooms'
import { eraseNow } from '#slices/accounts/index'
import { type FakeClock, fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { type Outside, openOutside, publicPlace } from '#dev-env/outside'
import type { Person } from '#dev-env/person'

let open: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of open.reverse()) await one[Symbol.asyncDispose]()
  open = []
})

const page = (title: string) =>
  `<title>${title}</title><meta name=description content="About ${title}"><meta property="og:site_name" content="Weekly"><meta property="og:image" content="/a.png">`

interface Scene {
  readonly house: TestNeoSpace
  readonly outside: Outside
  /** Paths that were asked for, in order. */
  readonly asked: string[]
  readonly clock: FakeClock
  readonly ida: Person
  readonly ben: Person
}

async function scene(listener?: RequestListener, env: Record<string, string> = {}): Promise<Scene> {
  const asked: string[] = []
  const outside = await openOutside(
    (request, response) => {
      asked.push(request.url ?? '')
      if (listener) return listener(request, response)
      if (request.url === '/gone') return void response.writeHead(404).end()
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(page(`Page ${request.url}`))
    },
    { 'pages.example': [[publicPlace]], 'inside.example': [['10.0.0.5']] },
  )
  open.push(outside)
  const clock = fakeClock()
  const house = await testNeoSpace({ clock, outside: outside.overrides, env })
  open.push(house)
  const [ida, ben] = [await house.person('ida', 'owner'), await house.person('ben')]
  return { house, outside, asked, clock, ida, ben }
}

const cards = async (who: Person, ...ids: number[]) => (await who.call(getLinkCards, { ids })).items
const say = async (who: Person, content: string) => (await who.say('general', content)).message.id
const on = (path: string) => `http://pages.example${path}`

describe('of a message', () => {
  test('CHAT-5.1 the first three pages to which it leads say what they are, without a picture', async () => {
    const { ida, ben, asked } = await scene()
    const id = await say(ida, `${on('/1')} [x](${on('/2#part')}) ${on('/3')} ${on('/4')}`)
    const [found] = await cards(ben, id)
    expect(found).toEqual({
      message_id: id,
      cards: ['/1', '/2', '/3'].map((path) => ({
        url: on(path === '/2' ? '/2#part' : path),
        title: `Page ${path}`,
        description: `About Page ${path}`,
        site: 'Weekly',
      })),
      waiting: false,
    })
    expect(asked.toSorted()).toEqual(['/1', '/2', '/3'])
  })

  test('CHAT-5.1 what is in code, covered or in angle brackets, and what leads inside, is asked for by nobody', async () => {
    const { ida, ben, outside } = await scene()
    const ids = [
      await say(ida, `\`${on('/a')}\` ||${on('/b')}|| <${on('/c')}>`),
      await say(ida, 'http://inside.example/ http://127.0.0.1/ http://router.lan/'),
      await say(ida, 'No link here.'),
    ]
    expect(await cards(ben, ...ids)).toEqual([{ message_id: ids[1], cards: [], waiting: false }])
    expect(outside.reached).toEqual([])
  })

  test('CHAT-5.10 an address of the house itself is asked for nothing, others beside it are', async () => {
    const { house, ida, ben, asked } = await scene()
    const id = await say(ida, `${house.config.origin}/sketches/abcdefghijkl ${on('/beside')}`)
    expect(await cards(ben, id)).toMatchObject([{ cards: [{ url: on('/beside') }], waiting: false }])
    expect(asked).toEqual(['/beside'])
  })

  test('CHAT-5.2 only who sees it is told, and only what stands in it now', async () => {
    const { house, ida, ben } = await scene()
    const mia = await house.person('mia')
    await ida.visitor.request(openRoom, { body: { name: 'den', kind: 'private' } })
    const { message } = await ida.say('den', on('/den'))
    expect(await cards(ben, message.id)).toEqual([])
    const id = await say(ben, on('/one'))
    expect(await cards(mia, id)).toMatchObject([{ cards: [{ title: 'Page /one' }] }])
    await ben.call(editMessage, { id, content: on('/two') })
    expect(await cards(mia, id)).toMatchObject([{ cards: [{ title: 'Page /two' }] }])
    await ida.visitor.request(hideMessage, { params: { id }, body: { hidden: true } })
    expect(await cards(mia, id)).toEqual([])
    await ida.visitor.request(hideMessage, { params: { id }, body: { hidden: false } })
    expect(await cards(mia, id)).toHaveLength(1)
    await ben.call(deleteMessage, { id })
    expect(await cards(mia, id)).toEqual([])
  })

  test('CHAT-5.2 what is deleted while a page is asked is not told', async () => {
    const waiting: (() => void)[] = []
    const { house, ida, ben } = await scene((_, response) => {
      response.setHeader('content-type', 'text/html')
      waiting.push(() => response.end(page('Slow')))
    })
    const id = await say(ida, on('/slow'))
    const asking = cards(ben, id)
    await expect.poll(() => waiting.length).toBe(1)
    await ida.call(deleteMessage, { id })
    for (const end of waiting) end()
    expect(await asking).toEqual([])
    await house.settle()
  })

  test('CHAT-5.3 a conversation between two has none, and nothing is asked', async () => {
    const { ida, ben, asked } = await scene()
    const { message } = await ida.visitor.request(openConversation, {
      params: { username: 'ben' },
      body: { client_id: 'between-two-1', content: on('/secret') },
    })
    expect(await cards(ida, message.id)).toEqual([])
    expect(await cards(ben, message.id)).toEqual([])
    expect(asked).toEqual([])
  })
})

describe('a page', () => {
  test('CHAT-5.4 is asked once, however many look, and again after a day', async () => {
    const { ida, ben, asked, clock } = await scene()
    const ids = [await say(ida, on('/same')), await say(ben, on('/same#there'))]
    await Promise.all([cards(ida, ...ids), cards(ben, ...ids), cards(ben, ...ids)])
    expect(await cards(ben, ...ids)).toMatchObject([{ cards: [{}] }, { cards: [{}] }])
    expect(asked).toEqual(['/same'])
    clock.advance(sizes.linkCardKeptMs)
    await cards(ben, ...ids)
    expect(asked).toEqual(['/same', '/same'])
  })

  test('CHAT-5.4 that says nothing has no card and is asked again after a while', async () => {
    const { ida, ben, asked, clock } = await scene()
    const id = await say(ida, on('/gone'))
    for (let n = 0; n < 3; n++) expect(await cards(ben, id)).toEqual([{ message_id: id, cards: [], waiting: false }])
    expect(asked).toHaveLength(1)
    clock.advance(sizes.linkCardFailedMs)
    await cards(ben, id)
    expect(asked).toHaveLength(2)
  })

  test('CHAT-5.5 that is slow holds up no answer, and of one person few are asked at once', async () => {
    const waiting = new Map<string, () => void>()
    const { ida, ben } = await scene((request, response) => {
      response.setHeader('content-type', 'text/html')
      waiting.set(request.url ?? '', () => response.end(page('At last')))
      if (request.url?.startsWith('/quick')) response.end(page('Quick'))
    })
    const slow = await say(ida, `${on('/a')} ${on('/b')} ${on('/c')}`)
    const quick = await say(ben, on('/quick'))
    expect(await cards(ben, slow, quick)).toMatchObject([
      { message_id: slow, cards: [], waiting: true },
      { message_id: quick, cards: [{ title: 'Quick' }], waiting: false },
    ])
    expect([...waiting.keys()].filter((path) => !path.startsWith('/quick')).toSorted()).toEqual(['/a', '/b'])
    waiting.get('/a')?.()
    waiting.get('/b')?.()
    await expect.poll(() => waiting.has('/c')).toBe(true)
    waiting.get('/c')?.()
    await expect.poll(async () => (await cards(ben, slow))[0]?.waiting).toBe(false)
    expect((await cards(ben, slow))[0]?.cards).toHaveLength(3)
  })

  test('CHAT-5.5 of what one person writes so many are asked an hour', async () => {
    const { ida, ben, asked, clock } = await scene()
    const many = Array.from({ length: sizes.linkCardsPerHourEach / sizes.linkCardsPerMessage }, (_, n) => n)
    for (const n of many) await cards(ben, await say(ida, `${on(`/${n}a`)} ${on(`/${n}b`)} ${on(`/${n}c`)}`))
    expect(asked).toHaveLength(sizes.linkCardsPerHourEach)
    const id = await say(ida, on('/more'))
    expect(await cards(ben, id)).toEqual([{ message_id: id, cards: [], waiting: false }])
    expect(asked).toHaveLength(sizes.linkCardsPerHourEach)
    // Another is not held up by it.
    expect(await cards(ida, await say(ben, on('/his')))).toMatchObject([{ cards: [{ title: 'Page /his' }] }])
    clock.advance(3_600_000)
    expect(await cards(ben, id)).toMatchObject([{ cards: [{ title: 'Page /more' }] }])
  })
})

describe('switches', () => {
  test('CHAT-5.6 where the owner switched them off nothing is asked, and what was known is not told', async () => {
    const { ida, ben, asked } = await scene()
    const [one, two] = [await say(ida, on('/one')), await say(ida, on('/two'))]
    await cards(ben, one)
    await ida.visitor.request(changeHouse, { body: { link_cards: false } })
    expect(await cards(ben, one, two)).toEqual([])
    expect(asked).toEqual(['/one'])
    await ida.visitor.request(changeHouse, { body: { link_cards: true } })
    expect(await cards(ben, one, two)).toHaveLength(2)
  })

  test('CHAT-5.6 what waits for its turn when they are switched off is not asked', async () => {
    const waiting = new Map<string, () => void>()
    const { ida, ben, house } = await scene((request, response) => {
      response.setHeader('content-type', 'text/html')
      waiting.set(request.url ?? '', () => response.end(page('At last')))
    })
    const id = await say(ida, `${on('/a')} ${on('/b')} ${on('/c')}`)
    const asking = cards(ben, id)
    await expect.poll(() => waiting.size).toBe(2)
    await ida.visitor.request(changeHouse, { body: { link_cards: false } })
    waiting.get('/a')?.()
    waiting.get('/b')?.()
    await asking
    await house.settle()
    expect([...waiting.keys()].toSorted()).toEqual(['/a', '/b'])
  })

  test('CHAT-5.6 where the house fetches nothing there are none', async () => {
    const { ida, ben, outside } = await scene(undefined, { NEOSPACE_OUTGOING: 'off' })
    expect(await cards(ben, await say(ida, on('/one')))).toEqual([])
    expect(outside.asked).toEqual([])
  })

  test('CHAT-5.7 whoever wants none is told none, nothing is asked for them, and others keep theirs', async () => {
    const { ida, ben, asked } = await scene()
    expect(await ben.visitor.request(getCardWish, {})).toEqual({ link_cards: true })
    await ben.visitor.request(changeCardWish, { body: { link_cards: false } })
    expect(await ben.visitor.request(getCardWish, {})).toEqual({ link_cards: false })
    const id = await say(ida, on('/one'))
    expect(await cards(ben, id)).toEqual([])
    expect(asked).toEqual([])
    expect(await cards(ida, id)).toHaveLength(1)
    expect(await cards(ben, id)).toEqual([])
    await ben.visitor.request(changeCardWish, { body: { link_cards: true } })
    expect(await cards(ben, id)).toHaveLength(1)
  })

  test('CHAT-5.7 the wish goes with the account', async () => {
    const { house, ben } = await scene()
    await ben.visitor.request(changeCardWish, { body: { link_cards: false } })
    const { ctx } = house.house
    const kept = () => ctx.db.reader.selectFrom('card_wishes').select('user_id').execute()
    expect(await kept()).toEqual([{ user_id: ben.id }])
    await eraseNow(ctx, 'ben')
    expect(await kept()).toEqual([])
  })
})

test('CHAT-5.2 who was taken out of a room is told nothing of it any more', async () => {
  const { ida, ben } = await scene()
  await ida.visitor.request(openRoom, { body: { name: 'den', kind: 'private' } })
  const { message } = await ida.say('den', on('/den'))
  await ida.visitor.request(addMember, { params: { room: 'den', username: 'ben' }, body: {} })
  expect(await cards(ben, message.id)).toHaveLength(1)
  await ida.visitor.request(removeMember, { params: { room: 'den', username: 'ben' } })
  expect(await cards(ben, message.id)).toEqual([])
})
