// Pictures of a wall: one alone, or several as a grid, a strip or a pile.
import { type ComponentChildren, h, type JSX } from 'preact'
import type { ModuleOf } from '#contract/modules'
import type { ModuleSurroundings } from './module-surroundings.ts'
import { placeView } from './place-view.ts'

type Pictures = Pick<ModuleSurroundings, 'fileUrl' | 'pictureSizes' | 'words' | 'opens'>
type Picture = ModuleOf<'image'>['content']['picture']

/** How wide a picture is laid out: by the window on phones, and elsewhere as wide as its thing on the canvas; the same in every page, so that none is fetched twice. */
export const laidOut = (width: number): string => `(max-width: 48rem) 92vw, ${Math.round(width)}px`

function pictureView(
  { file, alt, caption }: Picture,
  { fileUrl, pictureSizes, words, opens }: Pictures,
  width: number,
): JSX.Element {
  const url = fileUrl(file)
  const sizes = pictureSizes?.(file)
  return h(
    'figure',
    { class: 'module-picture' },
    url === null
      ? h('p', { class: 'module-missing' }, words.pictureMissing)
      : opening(
          opens === true && { url, file, name: alt || caption || words.picture },
          h(
            'picture',
            null,
            sizes?.still_url && h('source', { media: '(prefers-reduced-motion: reduce)', srcset: sizes.still_url }),
            h('img', {
              loading: 'lazy',
              decoding: 'async',
              draggable: false,
              ...(sizes?.srcset ? { sizes: laidOut(width), srcset: sizes.srcset } : {}),
              src: url,
              alt,
            }),
          ),
        ),
    caption !== '' && h('figcaption', { dir: 'auto' }, caption),
  )
}

/** The same inside a link to its largest size, which says what the picture shows. */
const opening = (
  to: false | { readonly url: string; readonly file: string; readonly name: string },
  inside: ComponentChildren,
): ComponentChildren =>
  to === false
    ? inside
    : h(
        'a',
        { class: 'module-open', href: to.url, 'data-file': to.file, 'aria-label': to.name, draggable: false },
        inside,
      )

/** One picture, in a thing of this width. */
export const imageView = (
  { picture, fit }: ModuleOf<'image'>['content'],
  around: Pictures,
  width: number,
): JSX.Element =>
  h(
    'div',
    { class: 'module-pictures', 'data-fit': fit },
    picture.file === '' ? placeView(around.words.pictureAwaited) : pictureView(picture, around, width),
  )

/** How wide one of several pictures is at most: a square of the grid, a part of the strip, a sheet of the pile. */
const oneOf = { grid: () => 320, strip: () => 480, pile: (width: number) => width * 0.7 } as const

/** Several, in a thing of this width. */
export const galleryView = (
  { pictures, shape }: ModuleOf<'gallery'>['content'],
  around: Pictures,
  width: number,
): JSX.Element =>
  pictures.length === 0
    ? placeView(around.words.pictureAwaited)
    : h(
        'ul',
        { class: 'module-gallery', 'data-shape': shape },
        pictures.map((picture) =>
          h('li', { key: picture.file }, pictureView(picture, around, Math.min(width, oneOf[shape](width)))),
        ),
      )
