// One module of a wall as elements: its frame, its title where it has one, and its content by kind. The same in a page of the server and on the canvas.
import { type ComponentChildren, h, type JSX } from 'preact'
import type { ModuleKind } from '#contract/modules'
import { pageWords } from '../page-words.ts'
import { catView } from './cat-view.ts'
import { galleryView, imageView } from './picture-view.ts'
import { placeView } from './place-view.ts'
import type { ModuleSurroundings, ShownModule } from './module-surroundings.ts'
import { linksView, linkView, webringView } from './link-view.ts'
import { sketchView } from './sketch-view.ts'
import { soundView } from './sound-view.ts'

/** The title that a module shows, or an empty text. */
export const titleOf = ({ content }: ShownModule): string => ('title' in content ? (content.title ?? '') : '')

/** Kinds whose title is part of the content itself. */
const titledWithin = new Set<ModuleKind>(['link', 'webring'])

/** The module as a section; its place is set by whoever shows it. */
export function moduleView(module: ShownModule, surroundings: ModuleSurroundings): JSX.Element {
  const { kind, look } = module
  const title = titleOf(module)
  // Words without a title need no other name.
  const name = title || (kind === 'text' ? '' : surroundings.kindName(kind))
  return h(
    'div',
    {
      class: `module kind-${kind}`,
      'data-frame': look.frame,
      'data-field': look.field,
      'data-face': look.face,
      'data-align': look.align,
    },
    look.frame === 'window' &&
      h('div', { class: 'module-bar' }, title === '' ? h('span', null, name) : h('h2', { dir: 'auto' }, title)),
    h(
      'div',
      { class: 'module-body' },
      look.frame !== 'window' &&
        title !== '' &&
        !titledWithin.has(kind) &&
        h('h2', { class: 'module-title', dir: 'auto' }, title),
      contentOf(module, surroundings),
    ),
  )
}

function contentOf(module: ShownModule, surroundings: ModuleSurroundings): ComponentChildren {
  const { inside = {} } = surroundings
  switch (module.kind) {
    case 'text':
      return [
        pageWords(module.content.markdown, titleOf(module) === '' ? 2 : 3),
        module.content.waits && h('span', { class: 'module-sample' }, surroundings.words.wordsAwaited),
      ]
    case 'image':
      return imageView(module.content, surroundings, module.place.width)
    case 'gallery':
      return galleryView(module.content, surroundings, module.place.width)
    case 'link':
      return linkView(module.content, surroundings, {
        width: module.place.width,
        titled: module.look.frame === 'window' && module.content.title !== '',
      })
    case 'links':
      return linksView(module.content)
    case 'audio':
    case 'voice':
      if (module.content.file === '') return placeView(surroundings.words.soundAwaited)
      return [
        (module.kind === 'audio' ? inside.audio?.(module) : inside.voice?.(module)) ??
          soundView(module.content, surroundings),
        Boolean(module.content.caption) && h('p', { class: 'module-heard', dir: 'auto' }, module.content.caption),
      ]
    case 'guestbook':
      return [
        module.content.prompt !== '' && h('p', { class: 'module-prompt', dir: 'auto' }, module.content.prompt),
        inside.guestbook?.(module),
      ]
    case 'top8':
      return inside.top8?.(module)
    case 'webring':
      return webringView(module.content, surroundings.words)
    case 'html':
      return inside.html?.(module)
    case 'sketch':
      return sketchView(module.content, surroundings.words, inside.sketch?.(module))
    case 'cat':
      return catView(module.content, surroundings.words, inside.cat?.(module))
  }
}
