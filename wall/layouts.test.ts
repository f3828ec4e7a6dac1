// What a layout takes from a wall, and what it makes of one.
import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { Layout } from '#contract/layouts'
import { sizes } from '#contract/limits'
import { type ModuleKind, type ModuleLook, WallModule } from '#contract/modules'
import type { WallDocument } from '#contract/wall-changes'
import { applySteps } from './apply-steps.ts'
import { awaits } from './awaits.ts'
import { type LayingOut, laidOut } from './lay-out.ts'
import { layoutOf } from './layout-of.ts'
import { firstTheme, presets } from './presets.ts'
import { stepsBetween } from './steps-between.ts'

const look: ModuleLook = { frame: 'card', field: 'paper', face: 'text', size: 17, align: 'start' }
const place = { x: 10, y: 20, width: 300, height: 200, turn: -3, layer: 2 }
const secret = 'SECRET'
const url = `https://${secret}.example/`
const file = `${secret}0123456789`
const picture = { file, alt: secret, caption: secret }
const contents: { readonly [K in ModuleKind]: Extract<WallModule, { kind: K }>['content'] } = {
  text: { title: 'Kept title', markdown: secret },
  image: { picture, fit: 'cover' },
  gallery: { title: 'Kept title', pictures: [picture], shape: 'pile' },
  link: {
    url,
    title: secret,
    shape: 'card',
    card: { title: secret, description: secret, site: secret, picture: file, asked_at: '2026-03-21T09:30:00.000Z' },
  },
  links: { title: 'Kept title', links: [{ url, title: secret, me: true }] },
  audio: { file, title: 'Kept title' },
  voice: { file, title: 'Kept title' },
  guestbook: { title: 'Kept title', prompt: secret },
  top8: { title: 'Kept title' },
  webring: { title: secret, home: url, previous: url, next: url },
  html: { title: 'Kept title', html: secret, css: secret },
  sketch: { sketch: 'SECRETabcdef', revision: 3, title: 'Kept title', caption: secret },
  cat: { cat: 'miso', title: 'Kept title' },
}
const full: WallDocument = {
  theme: { ...firstTheme, name: 'My theme' },
  modules: Object.entries(contents).map(
    ([kind, content], at) =>
      // Kind and content come from one row of the table.
      ({ id: `${secret}-id-${at}`, kind, content, look, place, audience: 'me' }) as WallModule,
  ),
}
const blank = { heading: 'A heading', text: 'Some words' }
let ids = 0
const newId = (): string => `fresh-${String((ids += 1)).padStart(6, '0')}`
const rules = (how: LayingOut) => ({ how, newId, most: sizes.wallModules, reach: sizes.wallReachPx })
const valid = (layout: Layout | null): Layout => {
  expect(Value.Check(Layout, layout)).toBe(true)
  if (!layout) throw new Error('There is no layout.')
  return layout
}

describe('the layout of a wall', () => {
  it('WALL-11.1 has each place and look, and nothing that was written, sent or linked', () => {
    const layout = valid(layoutOf(full, { name: 'Mine', titles: false, blank, most: sizes.layoutThings }))
    expect(JSON.stringify(layout)).not.toMatch(/SECRET|Kept title|My theme|fresh/)
    expect(layout.things.map((thing) => [thing.place, thing.look])).toEqual(full.modules.map(() => [place, look]))
  })
  it('WALL-11.1 has the titles of things where its maker says so, and nothing more', () => {
    const text = JSON.stringify(valid(layoutOf(full, { name: 'Mine', titles: true, blank, most: sizes.layoutThings })))
    expect(text).toContain('Kept title')
    expect(text).not.toContain(secret)
  })
  it('WALL-11.1 is none of a bare wall, and as large as a layout may be of a full one', () => {
    expect(
      layoutOf({ ...full, modules: [] }, { name: 'Mine', titles: true, blank, most: sizes.layoutThings }),
    ).toBeNull()
    const many = Array.from({ length: 200 }, (_, at) => ({ ...full.modules[0], id: `module-${at}` }) as WallModule)
    const layout = valid(
      layoutOf({ ...full, modules: many }, { name: 'Mine', titles: true, blank, most: sizes.layoutThings }),
    )
    expect(layout.things.length).toBe(sizes.layoutThings)
  })
})

describe('a wall laid out', () => {
  const layout = valid(layoutOf(full, { name: 'Mine', titles: true, blank, most: sizes.layoutThings }))
  it('WALL-11.2 anew has every place with words of nobody, each a thing that the house takes', () => {
    const wall = laidOut({ theme: presets.zen, modules: [] }, layout, rules('anew'))
    expect(wall.modules.every((module) => Value.Check(WallModule, module))).toBe(true)
    expect(wall.modules.map(({ kind }) => kind)).toEqual(layout.things.map(({ kind }) => kind))
    expect(JSON.stringify(laidOut(full, layout, rules('anew')))).not.toContain(secret)
  })
  it('WALL-11.2 with what stands there keeps all of it, each in a place of its kind, for whom it was', () => {
    const moved = full.modules.map((module) => ({ ...module, place: { ...place, x: 999, turn: 40 } }))
    const wall = laidOut({ theme: presets.zen, modules: moved.toReversed() }, layout, rules('keep'))
    const kept = wall.modules.filter(({ id }) => id.startsWith(secret))
    expect(kept.map(({ id }) => id).toSorted()).toEqual(full.modules.map(({ id }) => id).toSorted())
    expect(kept.every(({ audience }) => audience === 'me')).toBe(true)
    // A voice has no place of its kind, so it stands below; the place of a sound that was a voice's is filled anew.
    for (const module of kept) {
      expect(module.content).toEqual(contents[module.kind])
      if (module.kind === 'voice') expect(module.place.y).toBeGreaterThan(place.y + place.height)
      else expect(module.place).toEqual(place)
    }
    expect(wall.modules.length).toBe(full.modules.length + 1)
  })
  it('WALL-11.2 large words go where large words are, and what is too much for a wall is left out', () => {
    const title = { ...look, face: 'title' } as const
    const words = (id: string, how: ModuleLook, x: number): WallModule => ({
      id,
      kind: 'text',
      look: how,
      audience: 'everyone',
      place: { ...place, x },
      content: { markdown: id },
    })
    const from = valid(
      layoutOf(
        { ...full, modules: [words('text-one', look, 1), words('title-one', title, 2)] },
        { name: 'Two', titles: false, blank, most: sizes.layoutThings },
      ),
    )
    const wall = laidOut(
      { ...full, modules: [words('my-title', title, 50), words('my-words', look, 60)] },
      from,
      rules('keep'),
    )
    expect(wall.modules.map(({ id, place: { x } }) => [id, x])).toEqual([
      ['my-words', 1],
      ['my-title', 2],
    ])
    const many = Array.from({ length: 200 }, (_, at) => words(`words-${String(at).padStart(4, '0')}`, look, at))
    expect(laidOut({ ...full, modules: many }, layout, rules('keep')).modules.length).toBe(sizes.wallModules)
  })
  it('WALL-3.29 brings its words as samples, and takes no samples of the layout before along', () => {
    const once = laidOut({ theme: presets.zen, modules: [] }, layout, rules('anew'))
    const texts = once.modules.filter(({ kind }) => kind === 'text')
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.every(awaits)).toBe(true)
    const written = once.modules.map((module): WallModule => {
      return module.kind === 'text' ? { ...module, content: { markdown: 'my own' } } : module
    })
    const another = { ...layout, things: layout.things.filter(({ kind }) => kind !== 'text') }
    expect(laidOut(once, another, rules('keep')).modules.filter(({ kind }) => kind === 'text')).toEqual([])
    const kept = laidOut({ ...once, modules: written }, another, rules('keep')).modules
    expect(kept.filter(({ kind }) => kind === 'text').map(({ content }) => content)).toEqual(
      texts.map(() => ({ markdown: 'my own' })),
    )
  })
  it('WALL-11.2 is a change like any other, and is taken back whole', () => {
    const next = laidOut(full, layout, rules('anew'))
    expect(applySteps(full, stepsBetween(full, next))).toEqual(next)
    expect(applySteps(next, stepsBetween(next, full))).toEqual(full)
    expect(stepsBetween(full, next).length).toBeLessThanOrEqual(sizes.wallStepsPerChange)
  })
})
