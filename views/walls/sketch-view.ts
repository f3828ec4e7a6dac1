// A sketch on a wall: its card where a script runs, else the way to its page.
import { type ComponentChildren, h, type JSX } from 'preact'
import type { ModuleOf } from '#contract/modules'
import type { ModuleWords } from './module-surroundings.ts'
import { placeView } from './place-view.ts'

type Content = ModuleOf<'sketch'>['content']

/** Its page in this house. */
export const sketchAddress = ({ sketch, revision }: Pick<Content, 'sketch' | 'revision'>): string =>
  revision === null ? `/sketches/${sketch}` : `/sketches/${sketch}/${revision}`

/** [CODE-4.65] What others put into it, or a link; what it waits for where none is chosen. */
export function sketchView(content: Content, words: ModuleWords, inside: ComponentChildren): JSX.Element {
  if (content.sketch === '') return placeView(words.sketchAwaited)
  return h(
    'figure',
    { class: 'module-sketch' },
    inside ?? h('p', null, h('a', { href: sketchAddress(content) }, words.sketchWay)),
    content.caption !== '' && h('figcaption', { dir: 'auto' }, content.caption),
  )
}
