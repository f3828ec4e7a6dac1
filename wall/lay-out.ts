// A wall as a layout would have it: begun anew, or with what stands there in the layout's places.
import type { Layout, LayoutThing } from '#contract/layouts'
import type { WallModule } from '#contract/modules'
import type { WallDocument } from '#contract/wall-changes'
import { awaits } from './awaits.ts'

/** `keep`: what stands on the wall moves into the places of its kind. `anew`: it is taken away. */
export type LayingOut = 'keep' | 'anew'

interface Rules {
  readonly how: LayingOut
  readonly newId: () => string
  /** How many things a wall takes. */
  readonly most: number
  /** How far down a thing may lie. */
  readonly reach: number
}

/** The wall laid out. What finds no place of its kind stands below the rest; a place that nothing fills gets words of the layout. */
export function laidOut(wall: WallDocument, layout: Layout, { how, newId, most, reach }: Rules): WallDocument {
  const waiting = how === 'keep' ? wall.modules.filter((module) => !isSample(module)) : []
  let room = most - waiting.length
  const modules = layout.things.flatMap((thing): readonly WallModule[] => {
    const at = waiting.findIndex((module) => fits(module, thing))
    const [own] = at < 0 ? [] : waiting.splice(at, 1)
    if (own) return [inSight({ ...own, place: thing.place, look: thing.look })]
    return room-- > 0 ? [moduleOf(thing, newId())] : []
  })
  return { theme: layout.theme, modules: [...modules, ...shelved(waiting, modules, reach)] }
}

/** In an upright place a row of pictures would show hardly more than one of them. */
const inSight = (module: WallModule): WallModule =>
  module.kind === 'gallery' && module.content.shape === 'strip' && module.place.width < module.place.height * 1.5
    ? { ...module, content: { ...module.content, shape: 'grid' } }
    : module

/** Words of the layout before are nobody's, and make room. */
const isSample = (module: WallModule): boolean => module.kind === 'text' && awaits(module)

/** Large words are for large words. */
const fits = (module: WallModule, thing: LayoutThing): boolean =>
  module.kind === thing.kind &&
  (module.kind !== 'text' || (module.look.face === 'title') === (thing.look.face === 'title'))

/** A place of a layout as a module that waits for what belongs there. */
function moduleOf(thing: LayoutThing, id: string): WallModule {
  const { place, look } = thing
  const common = { id, place, look, audience: 'everyone' } as const
  switch (thing.kind) {
    case 'text':
      return { ...common, kind: 'text', content: { ...thing.content, waits: true } }
    case 'image':
      return {
        ...common,
        kind: 'image',
        content: { picture: { file: '', alt: '', caption: '' }, fit: thing.content.fit },
      }
    case 'gallery':
      return { ...common, kind: 'gallery', content: { ...thing.content, pictures: [] } }
    case 'link':
      return { ...common, kind: 'link', content: { ...thing.content, url: '' } }
    case 'links': {
      const { title, names } = thing.content
      return {
        ...common,
        kind: 'links',
        content: { title, links: names.map((name) => ({ url: '', title: name, me: false })) },
      }
    }
    case 'audio':
      return { ...common, kind: 'audio', content: { file: '', title: thing.content.title } }
    case 'guestbook':
      return { ...common, kind: 'guestbook', content: thing.content }
    case 'top8':
      return { ...common, kind: 'top8', content: thing.content }
    case 'webring':
      return { ...common, kind: 'webring', content: { ...thing.content, home: '', previous: '', next: '' } }
    case 'html':
      return { ...common, kind: 'html', content: { ...thing.content, html: '', css: '' } }
    case 'sketch':
      return { ...common, kind: 'sketch', content: { ...thing.content, sketch: '', revision: null, caption: '' } }
    case 'cat':
      return { ...common, kind: 'cat', content: thing.content }
  }
}

const gap = 24

/** Set upright in rows below what has a place, as wide as that is. */
function shelved(left: readonly WallModule[], above: readonly WallModule[], reach: number): readonly WallModule[] {
  const from = Math.min(...above.map(({ place }) => place.x))
  const to = Math.max(...above.map(({ place }) => place.x + place.width))
  const lowest = Math.max(...above.map(({ place }) => place.y + place.height))
  let [x, y, rowEnd] = [from, lowest + gap * 2, lowest + gap * 2]
  return left.map((module) => {
    const { width, height } = module.place
    if (x > from && x + width > to) [x, y] = [from, rowEnd + gap]
    const place = { ...module.place, x, y: Math.min(y, reach), turn: 0 }
    x += width + gap
    rowEnd = Math.max(rowEnd, y + height)
    return { ...module, place }
  })
}
