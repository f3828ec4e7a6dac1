// A page of the house with the player of songs in it, under the house’s own content policy.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { launch } from '#dev-env/test-browser'
import { openPage, type WatchedPage } from './browser.ts'

declare global {
  // What `song-sound-entry.ts` puts there.
  var makeSongPlayer: typeof import('../../web/sound/song-player.ts').makeSongPlayer
  var renderWav: typeof import('../../web/sound/render-wav.ts').renderWav
}

const root = join(import.meta.dirname, '..', '..')

interface SongPlace extends AsyncDisposable {
  readonly house: TestNeoSpace
  /** A new page in which `makeSongPlayer` and `renderWav` are there. */
  page(browser: Browser): Promise<WatchedPage>
}

/** Builds the player as the client is built, and has a house serve it. */
async function songPlace(): Promise<SongPlace> {
  // Beside what the house serves anyway: a worklet’s file is fetched past whatever a test puts in between.
  const built = join(root, 'dist', 'web', 'assets', 'song-test')
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: '/assets/song-test/',
    publicDir: false,
    build: {
      target: 'es2023',
      assetsInlineLimit: 0,
      outDir: built,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(import.meta.dirname, 'song-sound-entry.ts'),
        output: { entryFileNames: 'entry.js' },
      },
    },
  })
  const house = await testNeoSpace()
  return {
    house,
    async page(browser) {
      const page = await openPage(browser, house.url)
      await page.goto('/')
      // As a text, because what transforms tests makes something else of an import.
      await page.evaluate(`import('/assets/song-test/entry.js').then(() => null)`)
      return page
    },
    async [Symbol.asyncDispose]() {
      await house[Symbol.asyncDispose]()
      await rm(built, { recursive: true, force: true })
    },
  }
}

/** Makes the place before a file's first test and clears it away after its last; what it answers may be read in between. */
export function songPage(): { readonly page: WatchedPage } {
  let made: { readonly place: SongPlace; readonly browser: Browser; readonly page: WatchedPage } | undefined
  beforeAll(async () => {
    const place = await songPlace()
    const browser = await launch(['--autoplay-policy=no-user-gesture-required'])
    made = { place, browser, page: await place.page(browser) }
  })
  afterAll(async () => {
    await made?.browser.close()
    await made?.place[Symbol.asyncDispose]()
  })
  return {
    get page() {
      if (!made) throw new Error('The place is made before the first test; read it inside a test.')
      return made.page
    },
  }
}
