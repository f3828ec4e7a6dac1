// Pictures of a wall: one alone, or several as a grid, a strip or a pile.
import { h, type JSX } from 'preact'
import type { ModuleOf } from '#contract/modules'
import type { ModuleSurroundings } from './module-surroundings.ts'

type Pictures = Pick<ModuleSurroundings, 'fileUrl' | 'words'>
type Picture = ModuleOf<'image'>['content']['picture']

function pictureView({ file, alt, caption }: Picture, { fileUrl, words }: Pictures): JSX.Element {
  const url = fileUrl(file)
  return h(
    'figure',
    { class: 'module-picture' },
    url === null
      ? h('p', { class: 'module-missing' }, words.pictureMissing)
      : h('img', { src: url, alt, loading: 'lazy', decoding: 'async', draggable: false }),
    caption !== '' && h('figcaption', { dir: 'auto' }, caption),
  )
}

/** One picture. */
export const imageView = ({ picture, fit }: ModuleOf<'image'>['content'], around: Pictures): JSX.Element =>
  h('div', { class: 'module-pictures', 'data-fit': fit }, pictureView(picture, around))

/** Several. */
export const galleryView = ({ pictures, shape }: ModuleOf<'gallery'>['content'], around: Pictures): JSX.Element =>
  h(
    'ul',
    { class: 'module-gallery', 'data-shape': shape },
    pictures.map((picture) => h('li', { key: picture.file }, pictureView(picture, around))),
  )
