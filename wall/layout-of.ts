// What of a wall can be given away: its look and its places, without anything that was written, sent or linked there.
import type { Layout, LayoutThing } from '#contract/layouts'
import type { WallModule } from '#contract/modules'
import type { WallDocument } from '#contract/wall-changes'

/** Words that belong to nobody, for what was written on the wall. */
export interface BlankWords {
  readonly heading: string
  readonly text: string
}

interface Taken {
  readonly name: string
  /** The titles of things come along as they are; everything else that was written never does. */
  readonly titles: boolean
  readonly blank: BlankWords
  /** How many things a layout takes. */
  readonly most: number
}

/** The layout of a wall, of as many things as a layout holds; `null` of a bare wall. */
export function layoutOf(wall: WallDocument, { name, titles, blank, most }: Taken): Layout | null {
  const things = wall.modules.slice(0, most).map((module) => thingOf(module, titles, blank))
  return things.length === 0 ? null : { name, theme: { ...wall.theme, name: titles ? wall.theme.name : name }, things }
}

function thingOf(module: WallModule, titles: boolean, blank: BlankWords): LayoutThing {
  const { place, look } = module
  const title = titles && 'title' in module.content ? (module.content.title ?? '') : ''
  switch (module.kind) {
    case 'text': {
      const markdown = look.face === 'title' ? blank.heading : blank.text
      return { kind: 'text', place, look, content: title === '' ? { markdown } : { title, markdown } }
    }
    case 'image':
      return { kind: 'image', place, look, content: { fit: module.content.fit } }
    case 'gallery':
      return { kind: 'gallery', place, look, content: { title, shape: module.content.shape } }
    case 'link':
      return { kind: 'link', place, look, content: { title: '', shape: module.content.shape } }
    case 'links':
      return { kind: 'links', place, look, content: { title, names: [] } }
    case 'guestbook':
      return { kind: 'guestbook', place, look, content: { title, prompt: '' } }
    // A voice is somebody's own; its place is one for a sound.
    case 'audio':
    case 'voice':
      return { kind: 'audio', place, look, content: { title } }
    case 'top8':
      return { kind: 'top8', place, look, content: { title } }
    case 'webring':
      return { kind: 'webring', place, look, content: { title: '' } }
    case 'html':
      return { kind: 'html', place, look, content: { title } }
    case 'sketch':
      return { kind: 'sketch', place, look, content: { title } }
    case 'cat':
      return { kind: 'cat', place, look, content: { cat: module.content.cat, title } }
  }
}
