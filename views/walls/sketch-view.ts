// A sketch on a wall: its card where a script runs, else the way to its page.
import { type ComponentChildren, h, type JSX } from 'preact'
import type { UploadedFile } from '#contract/files'
import type { ModuleOf } from '#contract/modules'
import type { ModuleWords } from './module-surroundings.ts'
import { laidOut } from './picture-view.ts'
import { placeView } from './place-view.ts'

type Content = ModuleOf<'sketch'>['content']

/** What a sketch is called and looks like where nothing runs. */
export interface SketchPrint {
  readonly title: string
  readonly alt: string
  readonly picture: Pick<UploadedFile, 'url' | 'srcset' | 'width' | 'height'> | null
}

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

/** [CODE-4.65] Its picture and its title, which lead to its page. */
export const printView = (content: Content, { title, alt, picture }: SketchPrint, width: number): JSX.Element =>
  h(
    'p',
    null,
    h(
      'a',
      { href: sketchAddress(content) },
      picture &&
        h('img', {
          loading: 'lazy',
          decoding: 'async',
          ...(picture.srcset ? { sizes: laidOut(width), srcset: picture.srcset } : {}),
          src: picture.url,
          width: picture.width ?? undefined,
          height: picture.height ?? undefined,
          alt,
        }),
      ' ',
      h('bdi', null, title),
    ),
  )
