// Texts of members in real frames on a real wall: cleaned as ever, or bare, so that the frame and its policy stand alone; and what came of it.
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { sizes } from '#contract/limits'
import { changeWall } from '#contract/walls'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { sampleModule } from '#dev-env/sample-module'
import { framePage } from '#bedrock/framed/frame-page'
import { launch, openPage, type WatchedPage } from './browser.ts'
import { type Canary, listenOutside } from './canary.ts'
import { signIn } from './carrier.ts'

export interface Hostile {
  readonly html: string
  readonly css: string
}

export interface FramedWalls {
  readonly house: TestNeoSpace
  readonly browser: Browser
  readonly url: string
  readonly ada: Person
  readonly canary: Canary
  /** Hangs these on ada's wall, in the place of all that hung there. */
  readonly hang: (texts: readonly Hostile[]) => Promise<void>
  /** A page of bob's, and all the harm that was seen on it. */
  readonly visitor: () => Promise<Visit>
}

export interface Visit {
  readonly page: WatchedPage
  /** What got through: answers from elsewhere, dialogs, pages, downloads. */
  readonly harm: string[]
}

const id = (at: number): string => `hostile-${String(at).padStart(3, '0')}`
const columns = 8

/** Furnishes before the file's first test and clears away after its last. */
export function framedWalls(): FramedWalls {
  let made: Pick<FramedWalls, 'house' | 'browser' | 'ada' | 'canary'> | undefined
  const now = () => {
    if (!made) throw new Error('It is furnished before the first test; read it inside a test.')
    return made
  }
  let hung = 0
  let changes = 0
  beforeAll(async () => {
    const canary = await listenOutside()
    const house = await testNeoSpace({ dialect: 'sqlite' })
    const ada = await house.person('ada', 'owner')
    await house.person('bob')
    made = { house, ada, canary, browser: await launch(canary.args) }
  })
  afterAll(async () => {
    await made?.browser.close()
    await made?.house[Symbol.asyncDispose]()
    await made?.canary[Symbol.asyncDispose]()
  })
  return {
    get house() {
      return now().house
    },
    get browser() {
      return now().browser
    },
    get url() {
      return now().house.config.origin
    },
    get ada() {
      return now().ada
    },
    get canary() {
      return now().canary
    },
    async hang(texts) {
      const put = texts.map(({ html, css }, at) => ({
        step: 'put' as const,
        module: {
          ...sampleModule(id(at), ''),
          place: {
            x: (at % columns) * 340,
            y: Math.floor(at / columns) * 180,
            width: 320,
            height: 160,
            turn: 0,
            layer: at,
          },
          kind: 'html' as const,
          content: { title: '', html, css },
        },
      }))
      const gone = Array.from({ length: Math.max(0, hung - texts.length) }, (_, at) => ({
        step: 'remove' as const,
        id: id(texts.length + at),
      }))
      hung = texts.length
      await now().ada.visitor.request(changeWall, {
        body: { client_id: `hostile-change-${++changes}`, steps: [...put, ...gone] },
      })
    },
    async visitor() {
      const page = await openPage(now().browser, now().house.config.origin)
      await signIn(page, 'bob')
      const harm = harmOf(page, now().house.config.origin)
      return { page, harm }
    },
  }
}

/** All the harm that will be seen on a page. */
export function harmOf(page: Page, url: string): string[] {
  const harm: string[] = []
  const context = page.context()
  context.on('page', (other) => void harm.push(`another page: ${other.url()}`))
  context.on('serviceworker', (worker) => void harm.push(`a service worker: ${worker.url()}`))
  page.on('dialog', (dialog) => {
    harm.push(`a dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  page.on('download', (download) => void harm.push(`a download: ${download.url()}`))
  context.on('requestfinished', (request) => {
    const address = request.url()
    const outside = !address.startsWith(`${url}/`) && !/^(?:data|blob):/.test(address)
    const own = request.frame() === page.mainFrame() || /\/(?:frames\/(?:walls|run)|files)\//.test(address)
    if (outside || !(own || address.startsWith('data:'))) harm.push(`an answer from ${address}`)
  })
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // “origin”: a drawing may not be taken out of another site's file, so nobody is asked for it.
    const within = request.url().startsWith(`${url}/`) || /^(?:data|blob):/.test(request.url())
    if (!within && !/csp|BLOCKED|ABORTED|^origin$/i.test(why)) harm.push(`asked for ${request.url()}: ${why}`)
  })
  return harm
}

/** Shows what was written instead of what the cleaner left of it, with everything else as the house answered it. */
export const bare = (
  page: Page,
  texts: () => readonly Hostile[],
  opened: 'iframe' | 'document' = 'iframe',
): Promise<unknown> =>
  page.route('**/frames/walls/*', async (route) => {
    const at = Number(/\.hostile-(\d{3})\./.exec(route.request().url())?.[1])
    const text = texts()[at]
    if (!text) return await route.continue()
    // What the browser itself would add to the request.
    const headers = { ...route.request().headers(), 'sec-fetch-dest': opened }
    const response = await route.fetch({ headers })
    await route.fulfill({ response, body: framePage('', text.html, text.css, opened === 'document') })
  })

/** The frames of the wall, once all of them have loaded. */
export async function frames(page: Page, count: number): Promise<readonly Frame[]> {
  const members = (): Frame[] =>
    page.frames().filter((frame) => frame !== page.mainFrame() && frame.parentFrame() === page.mainFrame())
  let shown: readonly Frame[] = []
  // A wall that hears of a change draws its frames anew, so those that were counted must be those that are there.
  await expect
    .poll(
      async () => {
        shown = members()
        for (const frame of shown) await frame.waitForLoadState('load', { timeout: 30_000 }).catch(() => {})
        return members().length === count && members().every((frame) => shown.includes(frame))
      },
      { timeout: 60_000 },
    )
    .toBe(true)
  return shown
}

/** Touches everything in a document as a person or a script might, and tells whether anything ran there. */
export const provoke = (frame: Frame): Promise<boolean> =>
  frame
    .evaluate(() => {
      for (const element of document.querySelectorAll('*')) {
        for (const kind of ['mouseover', 'pointerover', 'focus', 'toggle', 'animationstart', 'load', 'error'])
          element.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }))
        if (element instanceof HTMLElement) {
          element.focus()
          element.click()
        } else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      }
      return 'pwned' in window
    })
    // A document that was about to go somewhere is seen by where it went.
    .catch(() => false)

/** Whether something was asked. A bare refresh makes Chromium knock ahead of time, before the policy of the page stops it, and say nothing. */
const said = (heard: string): boolean => /HTTP\/1/.test(heard)

/** Fails if anything of these did more than look. */
export async function expectNothing(at: FramedWalls, { page, harm }: Visit, texts: readonly Hostile[]): Promise<void> {
  const shown = await frames(page, texts.length)
  for (const frame of shown) expect(await provoke(frame), frame.url()).toBe(false)
  // A frame within one, whose script was refused, never gets a document that could be asked.
  for (const frame of page.frames().filter((one) => one.url() !== '')) {
    const ran = await frame.evaluate(() => 'pwned' in window).catch(() => false)
    expect(ran, frame.url()).toBe(false)
    expect(frame.url(), 'where a frame is').toMatch(
      frame === page.mainFrame() ? /\/@ada$/ : /\/frames\/walls\/|^chrome-error:|^about:/,
    )
  }
  expect(page.url()).toBe(`${at.url}/@ada`)
  expect(await page.evaluate(() => document.querySelector('.strip')?.checkVisibility())).toBe(true)
  expect(harm, JSON.stringify(texts)).toEqual([])
  expect(at.canary.heard.filter(said), JSON.stringify(texts)).toEqual([])
  const cookies = await page.context().cookies()
  expect(cookies.map(({ name }) => name).filter((name) => /pwned/.test(name))).toEqual([])
  expect(cookies.some(({ value }) => /pwned/.test(value))).toBe(false)
}

/** As many at once as a wall shows in a moment. */
export const batches = (texts: readonly Hostile[], size = 48): (readonly Hostile[])[] =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, at) => texts.slice(at * size, at * size + size))

/** Whether the house would store it: control characters and halves of symbols are refused at the door. */
export const storable = ({ html, css }: Hostile): boolean =>
  html.length <= sizes.htmlCharacters &&
  css.length <= sizes.cssCharacters &&
  (html + css).isWellFormed() &&
  !/[\p{Cc}\p{Co}\p{Cn}]/u.test((html + css).replaceAll(/[\t\n\r]/g, ''))
