// What cards below links cost a house at most: words that are hard to read hold up nobody, and what the house did not ask is counted for nobody.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterEach, expect, test } from 'vitest'
import { getLinkCards } from '#contract/cards'
import { sizes } from '#contract/limits'
import { editMessage } from '#contract/messages'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { openOutside, publicPlace } from '#dev-env/outside'
import type { Person } from '#dev-env/person'

let open: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of open.reverse()) await one[Symbol.asyncDispose]()
  open = []
})

const title = (path: string | undefined): string => `<title>Page ${path}</title>`

async function scene(): Promise<{ house: TestNeoSpace; ida: Person; ben: Person; held: (() => void)[] }> {
  const held: (() => void)[] = []
  const outside = await openOutside(
    (request, response) => {
      response.setHeader('content-type', 'text/html')
      if (request.url === '/held') held.push(() => response.end())
      else response.end(title(request.url))
    },
    { 'pages.example': [[publicPlace]] },
  )
  open.push(outside)
  const house = await testNeoSpace({ outside: outside.overrides })
  open.push(house)
  return { house, ida: await house.person('ida', 'owner'), ben: await house.person('ben'), held }
}

const cards = async (who: Person, ...ids: number[]) => (await who.call(getLinkCards, { ids })).items
const say = async (who: Person, content: string) => (await who.say('general', content)).message.id
const on = (path: string) => `http://pages.example${path}`
const filled = (piece: string, begin = '') =>
  (begin + piece.repeat(sizes.messageCharacters)).slice(0, sizes.messageCharacters)

test.each([
  ['little else than addresses', filled('||https://a.b/||'), 0],
  ['a link, and what takes long to read', filled('[[](', `${on('/x')} `), 1],
])('CHAT-5.9 messages that are %s hold up the house for less than 50 ms in one piece', async (_, content, links) => {
  const { ida, ben } = await scene()
  // A machine that does something else for a moment is asked again.
  const rounds: number[] = []
  while (rounds.length < 3 && (rounds.at(-1) ?? 51) > 50) {
    const ids: number[] = []
    for (let n = 0; n < sizes.linkCardMessages; n++) ids.push(await say(ida, content))
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const found = await cards(ben, ...ids)
    delay.disable()
    expect(found).toHaveLength(sizes.linkCardMessages * links)
    rounds.push(delay.max / 1e6)
  }
  expect(Math.min(...rounds)).toBeLessThan(50)
})

test('CHAT-5.9 what was read through is read again once it says something else', async () => {
  const { ida, ben } = await scene()
  const [one, two] = [await say(ida, on('/1')), await say(ida, 'No page yet.')]
  expect(await cards(ben, one, two)).toMatchObject([{ message_id: one }])
  await ida.call(editMessage, { id: two, content: on('/2') })
  await ida.call(editMessage, { id: one, content: 'No page any more.' })
  expect(await cards(ben, one, two)).toMatchObject([{ message_id: two, cards: [{ title: 'Page /2' }] }])
})

test('CHAT-5.5 what the house was too busy to ask is counted for nobody', async () => {
  const { house, ida, ben, held } = await scene()
  const { outgoing } = house.house.ctx
  const asks = Array.from({ length: sizes.outgoingAtOnce }, () =>
    outgoing.get(on('/held'), { types: ['text/html'], maxBytes: 100, whenLonger: 'cut' }),
  )
  await expect.poll(() => held.length).toBe(sizes.outgoingAtOnce)
  for (let n = 0; n < sizes.linkCardsPerHourEach; n += sizes.linkCardsPerMessage) {
    const id = await say(ida, [n, n + 1, n + 2].map((each) => on(`/${each}`)).join(' '))
    expect(await cards(ben, id)).toMatchObject([{ cards: [], waiting: true }])
  }
  for (const end of held) end()
  await Promise.all(asks)
  expect(await cards(ben, await say(ida, on('/more')))).toMatchObject([{ cards: [{ title: 'Page /more' }] }])
})
