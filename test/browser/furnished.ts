// What a browser test begins with: a house with an owner, ada, and a member, bob, and a browser at its door.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type TestNeoSpace, testNeoSpace, type TestOptions } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { launch, openPage, type WatchedPage, widths } from './browser.ts'
import { signIn } from './carrier.ts'
import { dialogsOf } from './inert.ts'

export interface Furnished {
  readonly house: TestNeoSpace
  readonly browser: Browser
  readonly url: string
  readonly ada: Person
  readonly bob: Person
  /** A page with this person inside, and the dialogs that it has opened. */
  inside(name: string, width?: keyof typeof widths): Promise<[WatchedPage, readonly string[]]>
}

/** Furnishes before the file's first test and clears away after its last; what it answers may be read in between. */
export function furnished(options: Pick<TestOptions, 'clock'> = {}): Furnished {
  let made: Omit<Furnished, 'inside'> | undefined
  const now = (): Omit<Furnished, 'inside'> => {
    if (!made) throw new Error('The house is furnished before the first test; read it inside a test.')
    return made
  }
  beforeAll(async () => {
    const house = await testNeoSpace({ dialect: 'sqlite', ...options })
    const ada = await house.person('ada', 'owner')
    const bob = await house.person('bob')
    made = { house, ada, bob, url: house.config.origin, browser: await launch() }
  })
  afterAll(async () => {
    await made?.browser.close()
    await made?.house[Symbol.asyncDispose]()
  })
  return {
    get house() {
      return now().house
    },
    get browser() {
      return now().browser
    },
    get url() {
      return now().url
    },
    get ada() {
      return now().ada
    },
    get bob() {
      return now().bob
    },
    async inside(name, width = 'desktop') {
      const page = await openPage(now().browser, now().url, { viewport: widths[width] })
      const dialogs = dialogsOf(page)
      await signIn(page, name)
      return [page, dialogs]
    },
  }
}
