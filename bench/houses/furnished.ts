// A house with long rooms, and a browser in which its pages are opened one after the other, as slowly as on a phone.
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core'
import { openRoom } from '#contract/rooms'
import { storeMessages } from '#dev-env/many-messages'
import { launch } from '#dev-env/test-browser'
import { setup } from '#dev-env/unpack-once'
import { vocabulary } from '#dev-env/vocabulary'
import { type Open, openHouse } from './open-house.ts'

export interface Shown extends AsyncDisposable {
  readonly page: Page
  readonly cdp: CDPSession
}

export interface Furnished extends AsyncDisposable {
  /** A page that knows nothing of the house yet, its processor a quarter as fast; of a member who is signed in, or of a stranger. */
  show(who: 'member' | 'stranger', options?: BrowserContextOptions): Promise<Shown>
}

const [slower, authors, gapMs, words] = [4, 50, 60_000, 20_000]
/** Whose words and rooms there are; the first is the member whose pages are shown. */
const names = Array.from({ length: authors }, (_, n) => `member-${n}`)

/** Rooms of these names with so many messages each; the browser is started with these flags. */
export async function furnished(
  rooms: readonly string[],
  messagesEach: number,
  flags: readonly string[] = [],
): Promise<Furnished> {
  await using stack = new AsyncDisposableStack()
  const open = stack.use(await houseWith(rooms, messagesEach))
  await setup()
  const browser = await launch(flags)
  stack.defer(() => browser.close())
  const owned = stack.move()
  return {
    show: (who, options) => show(browser, open, who, options),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

async function houseWith(rooms: readonly string[], messagesEach: number): Promise<Open> {
  let file = ''
  const [roomIds, people]: [number[], { id: number; username: string }[]] = [[], []]
  return await openHouse(names, {
    async furnish(making, there) {
      await making.signedIn('ada', 'owner')
      const { database } = making.config
      if (database.kind !== 'sqlite') throw new Error('This is about SQLite.')
      file = database.file
      people.push(...there.map(({ user }) => user))
      const [first] = there
      for (const name of rooms) roomIds.push((await first?.visitor.request(openRoom, { body: { name } }))?.room.id ?? 0)
    },
    async standing() {
      const { next, sentence } = vocabulary(words)
      const began = Date.now() - messagesEach * gapMs
      function* talk() {
        for (let n = 0; n < messagesEach; n++)
          for (const [index, roomId] of roomIds.entries()) {
            const author = people[Math.floor(next() * people.length)] ?? { id: 0, username: '' }
            yield { roomId, author, text: `${sentence()} in ${rooms[index]}`, at: began + n * gapMs }
          }
      }
      await storeMessages(file, talk())
    },
  })
}

async function show(
  browser: Browser,
  { url, cookies }: Open,
  who: 'member' | 'stranger',
  options: BrowserContextOptions = {},
): Promise<Shown> {
  await using stack = new AsyncDisposableStack()
  const baseURL = url.replace('127.0.0.1', 'localhost')
  const context = await browser.newContext({ baseURL, ...options })
  stack.defer(() => context.close())
  const pairs = who === 'member' ? (cookies[0]?.split('; ') ?? []) : []
  await context.addCookies(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      return { url: baseURL, name: pair.slice(0, at), value: pair.slice(at + 1) }
    }),
  )
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const owned = stack.move()
  return { page, cdp, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
