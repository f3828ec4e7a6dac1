// Pages in the test browser that fail a test when they complain.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

export { fakeMicrophone, launch } from '#dev-env/test-browser'

export const widths = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

export interface WatchedPage extends Page {
  /** What the page complained of so far: errors, and anything that the content policy stopped. */
  readonly complaints: string[]
}

/** Opens a page in a context of its own. */
export async function openPage(
  browser: Browser,
  baseURL: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL, viewport: widths.desktop, reducedMotion: 'reduce', ...options })
  // What the content policy stops is an event, and not always a line on the console.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) =>
      console.error(`policy: ${effectiveDirective} stopped ${blockedURI} ${sample} in ${sourceFile}`),
    )
  })
  // The companion comes once a page has rested, and would be met by chance; its own tests call it.
  await context.addInitScript(() => {
    try {
      if (localStorage.getItem('neospace.companion') === null)
        localStorage.setItem('neospace.companion', JSON.stringify({ off: true }))
    } catch {
      // A frame of another origin keeps nothing.
    }
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (line) => {
    // Refusals are answers; the browser reports their status as if it were a fault.
    const fault = line.type() === 'error' && !/status of 4\d\d|net::ERR_|WebSocket connection/.test(line.text())
    // A word of a header that the browser does not know is but a warning.
    if (fault || /Permissions-Policy header/.test(line.text())) complaints.push(line.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL) && !/^(data|blob):/.test(request.url()))
      complaints.push(`a request left the house: ${request.url()}`)
  })
  return Object.assign(page, { complaints })
}

/** The first two of them in `npm test`, because axe takes seconds a page; all of them in every other run. */
export const forThisTier = <T>(looks: readonly T[]): readonly T[] =>
  process.env['NEOSPACE_TEST_TIER'] === 'test' ? looks.slice(0, 2) : looks

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
// The order of headings and landmarks is a page's, and not that of a frame within it.
const axeOptions = (whole: boolean): RunOptions => ({
  runOnly: whole ? [...standards, 'best-practice'] : standards,
  // The edges between panes lie between the landmarks on purpose.
  rules: { region: { enabled: false } },
  resultTypes: ['violations'],
  // Each frame is asked by itself: those of other origins do not answer to the page.
  iframes: false,
})

/** [UI-2] Fails if axe finds anything by WCAG 2.0 to 2.2, A and AA, in the page or a frame in it. */
export async function expectAccessible(page: WatchedPage, name: string): Promise<void> {
  const before = page.complaints.length
  const found: string[] = []
  for (const frame of page.frames()) {
    // What runs there is its maker's, and whatever is put into it meets the walls of its runner.
    if (frame.url().includes('/frames/run/')) continue
    await frame.evaluate(axeSource)
    found.push(
      ...(await frame.evaluate(
        async (options) => {
          // The script that was put there just now.
          const { axe } = window as unknown as { axe: { run(of: Document, how: RunOptions): Promise<AxeResults> } }
          const { violations } = await axe.run(document, options)
          return violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n')[1] ?? ''}`),
          )
        },
        axeOptions(frame === page.mainFrame()),
      )),
    )
  }
  // The policy stops what axe itself puts into the page.
  page.complaints.splice(before)
  expect(found, name).toEqual([])
}
