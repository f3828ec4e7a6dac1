// What a new module of each kind begins as, and copies of modules.
import { sizes } from '#contract/limits'
import type { ModuleKind, ModuleLook, Place, WallModule } from '#contract/modules'
import { freeSpot } from '../geometry/free-spot.ts'
import { type Bounds, boundsOfAll } from '../geometry/box.ts'
import { movedBy, settled } from '../geometry/group.ts'
import { type Point, minus, plus } from '../geometry/point.ts'

const look: ModuleLook = { frame: 'card', field: 'paper', face: 'text', size: 17, align: 'start' }

type Blank = { readonly [K in ModuleKind]: Pick<Extract<WallModule, { kind: K }>, 'kind' | 'content' | 'look'> }
/** Kinds that need nothing but words to begin with. */
export type WrittenKind = Exclude<ModuleKind, 'image' | 'audio' | 'voice'>

/** Kinds that begin with a file from this device. */
export type SentKind = 'image' | 'audio' | 'voice'

/** Modules around a file that the house has just taken. */
export const sent: { readonly [K in SentKind]: (file: string) => Blank[K] } = {
  image: (file) => ({ kind: 'image', content: { picture: { file, alt: '', caption: '' }, fit: 'cover' }, look }),
  audio: (file) => ({ kind: 'audio', content: { file, title: '' }, look }),
  voice: (file) => ({ kind: 'voice', content: { file, title: '' }, look }),
}

/** The others begin empty. */
export const blank: { readonly [K in WrittenKind]: Blank[K] } = {
  text: { kind: 'text', content: { markdown: '' }, look },
  gallery: { kind: 'gallery', content: { title: '', pictures: [], shape: 'grid' }, look },
  link: { kind: 'link', content: { url: '', title: '', shape: 'card' }, look },
  links: { kind: 'links', content: { title: '', links: [] }, look: { ...look, frame: 'window' } },
  guestbook: { kind: 'guestbook', content: { title: '', prompt: '' }, look: { ...look, frame: 'window' } },
  top8: { kind: 'top8', content: { title: '' }, look: { ...look, frame: 'window' } },
  webring: {
    kind: 'webring',
    content: { title: '', home: '', previous: '', next: '' },
    look,
  },
  html: { kind: 'html', content: { title: '', html: '', css: '' }, look },
  sketch: { kind: 'sketch', content: { sketch: '', revision: null, title: '', caption: '' }, look },
  cat: { kind: 'cat', content: { cat: 'beans', title: '' }, look: { ...look, frame: 'none', field: 'none' } },
}

/** A song hangs as sketches do, in a kind of module that both share. */
export const played: Blank['sketch'] = { ...blank.sketch }

/** Words as large as a headline: what a page begins with. */
export const headline: Blank['text'] = {
  kind: 'text',
  content: { markdown: '' },
  look: { ...look, frame: 'none', field: 'none', face: 'title', size: 64 },
}

/** Words in rows of two, to be filled in. */
export const rows: Blank['text'] = {
  kind: 'text',
  content: { markdown: '| | |\n|-|-|\n|  |  |' },
  look: { ...look, frame: 'window' },
}

/** Somebody’s button of 88 by 31, to be collected. */
export const badge: Blank['link'] = {
  kind: 'link',
  content: { url: '', title: '', shape: 'badge', picture: '' },
  look: { ...look, frame: 'none', field: 'none' },
}

/** How large a new module of each kind is. */
export const firstSizes: Readonly<Record<ModuleKind | 'title' | 'badge', readonly [width: number, height: number]>> = {
  title: [640, 96],
  badge: [88, 32],
  text: [360, 200],
  image: [360, 270],
  gallery: [480, 360],
  link: [280, 200],
  links: [320, 280],
  audio: [360, 130],
  voice: [360, 130],
  guestbook: [420, 480],
  top8: [420, 320],
  webring: [360, 96],
  html: [480, 360],
  sketch: [480, 420],
  cat: [240, 280],
}

/** An id that the contract takes. */
export function newModuleId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')
}

/** The layer in front of all. */
export const frontLayer = (modules: readonly WallModule[]): number =>
  Math.min(9_999, Math.max(-1, ...modules.map(({ place }) => place.layer)) + 1)

interface Wishes {
  /** The width of a picture by its height. */
  readonly ratio?: number | undefined
  /** What was worked on last, if it is in sight. */
  readonly beside?: Bounds | null
}

/** Where a new module of a kind lies: as near as nothing else is to the right of what was worked on, else to the middle of what is seen, within it if there is room, in front of all. */
export function placeFor(
  kind: ModuleKind | 'title' | 'badge',
  seen: Bounds,
  modules: readonly WallModule[],
  { ratio, beside }: Wishes = {},
): Place {
  const [width, usualHeight] = firstSizes[kind]
  const height = ratio === undefined ? usualHeight : Math.round(Math.min(900, Math.max(120, width / ratio)))
  const onGrid = (value: number): number => Math.round(value / 8) * 8
  const spot = beside
    ? { x: Math.round(beside.right) + 24, y: Math.round(beside.top) }
    : { x: onGrid((seen.left + seen.right - width) / 2), y: onGrid((seen.top + seen.bottom - height) / 2) }
  const free = freeSpot(
    { ...spot, width, height, turn: 0 },
    modules.map(({ place }) => place),
    seen,
    boundsOfAll(modules.map(({ place }) => place)),
  )
  return settled({ ...free, width, height, turn: 0, layer: frontLayer(modules) })
}

/** How far copies are moved so that together they lie as near to where they were meant as nothing else is. */
export function wayToRoom(places: readonly Place[], meant: Point, all: readonly WallModule[], seen?: Bounds): Point {
  const around = boundsOfAll(movedBy(places, meant))
  if (!around) return meant
  const { left: x, top: y, right, bottom } = around
  const box = { x, y, width: right - x, height: bottom - y, turn: 0 }
  const free = freeSpot(
    box,
    all.map(({ place }) => place),
    seen,
  )
  return plus(meant, minus(free, box))
}

/** Copies with ids of their own, moved by so much, in front of all and in their own order. */
export function copiesOf(modules: readonly WallModule[], by: Point, all: readonly WallModule[]): readonly WallModule[] {
  const first = frontLayer(all)
  const order = modules.toSorted((a, b) => a.place.layer - b.place.layer)
  return modules.map((module) => ({
    ...module,
    id: newModuleId(),
    place: {
      ...module.place,
      x: Math.round(module.place.x + by.x),
      y: Math.round(module.place.y + by.y),
      layer: Math.min(9_999, first + order.indexOf(module)),
    },
  }))
}

/** How many modules a wall takes beside these. */
export const roomLeft = (modules: readonly WallModule[]): number => sizes.wallModules - modules.length
