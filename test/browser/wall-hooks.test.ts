// The documented names of a wall's page, held against real pages: with a script and without.
import { beforeAll, expect, it } from 'vitest'
import type { ModuleKind, ModuleLook, WallModule } from '#contract/modules'
import type { WallStep } from '#contract/wall-changes'
import { changeWall } from '#contract/walls'
import { putFirst } from '#dev-env/put-first'
import { bytesOf, photo, send } from '#dev-env/files'
import { wav } from '#dev-env/sounds'
import { hookProperties, kindHooks, moduleHooks, wallHooks } from '#views/walls/hooks'
import { openPage } from './browser.ts'
import { furnished } from './furnished.ts'

const at = furnished()
const hooks = [...wallHooks, ...moduleHooks, ...kindHooks]
const url = 'https://example.org/'

beforeAll(async () => {
  // Where nobody stands, a visitor sees none.
  await putFirst(at.ada, at.bob)
  const { name } = await send(at.ada, await bytesOf(photo(200, 100).png()))
  const sound = (await send(at.ada, wav(400), 'audio')).name
  const picture = { file: name, alt: 'Red', caption: 'Red' }
  const link = (shape: string) => ({ url, title: 'A', shape })
  const contents: readonly (readonly [ModuleKind, object, ModuleLook['frame']?])[] = [
    ['text', { title: 'Words', markdown: '**bold**' }],
    ['text', { title: 'A window', markdown: 'text' }, 'window'],
    ['image', { picture, fit: 'cover' }],
    ['image', { picture: { file: '', alt: '', caption: '' }, fit: 'cover' }],
    ['gallery', { title: '', pictures: [picture], shape: 'grid' }],
    ...(['simple', 'button', 'card', 'badge'] as const).map((shape) => ['link', link(shape)] as const),
    ['links', { title: 'Links', links: [{ url, title: 'Me', me: true }] }],
    ['audio', { file: sound, title: 'Sound', caption: 'Somebody hums.' }],
    ['guestbook', { title: 'Book', prompt: 'Sign' }],
    ['top8', { title: 'Eight' }],
    ['webring', { title: 'Ring', home: url, previous: url, next: url }],
    ['sketch', { sketch: 'abcdefghijkl', revision: null, title: 'Sketch', caption: 'It moves' }],
    ['cat', { cat: 'miso', title: 'At home' }],
    ['html', { title: 'Raw', html: '<b>raw</b>', css: '' }],
  ]
  const steps = contents.map(([kind, content, frame = 'card'], number): WallStep => {
    const place = { x: (number % 5) * 260, y: Math.floor(number / 5) * 220, width: 240, height: 200, turn: 0, layer: 0 }
    const look: ModuleLook = { frame, field: 'paper', face: 'text', size: 16, align: 'start' }
    // Kind and content come from one row of the table.
    const module = { id: `hooked-${number}-x`, kind, content, place, look, audience: 'everyone' } as WallModule
    return { step: 'put', module }
  })
  await at.ada.visitor.request(changeWall, { body: { client_id: 'hooked-wall', steps } })
}, 60_000)

/** Selectors that match nothing, names that the list lacks, and properties without a value. */
const asked = `(({ selectors, properties, listed }) => ({
  missing: selectors.filter((selector) => !document.querySelector(selector)),
  unlisted: [...new Set([...document.querySelectorAll('.wall, .wall *')].flatMap((one) => [...one.classList]))]
    .filter((name) => /^(module|kind)-/.test(name) && !listed.includes(name)),
  unset: properties.filter((name) => getComputedStyle(document.querySelector('.wall')).getPropertyValue(name) === ''),
}))`

it.each(['page', 'canvas'] as const)(
  'WALL-11.7 every documented name is there, and none that is not documented: %s',
  async (way) => {
    const page = await openPage(at.browser, at.url, { javaScriptEnabled: way === 'canvas' })
    await page.goto('/@ada')
    await page.locator('.kind-webring').waitFor()
    const selectors = hooks.filter(({ only }) => only === undefined || only === way).map(({ selector }) => selector)
    const listed = [
      ...new Set(hooks.flatMap(({ selector }) => [...selector.matchAll(/\.([a-z0-9-]+)/g)].map(([, name]) => name))),
    ]
    // Parts of parts: their names are the house's own matter.
    const inner = [
      'module-card-field',
      'module-card-head',
      'module-card-words',
      'module-open',
      'module-badge-plain',
      'module-missing',
      'module-sound',
      'module-frame',
    ]
    const found = await page.evaluate(
      `${asked}(${JSON.stringify({ selectors, properties: Object.keys(hookProperties), listed: [...listed, ...inner] })})`,
    )
    expect(found).toEqual({ missing: [], unlisted: [], unset: [] })
    await page.context().close()
  },
)
