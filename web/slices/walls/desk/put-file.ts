// Where a file goes that was sent for a module.
import type { UploadedFile } from '#contract/files'
import { sizes } from '#contract/limits'
import type { WallModule } from '#contract/modules'
import { words } from '#words/index'
import { knowFiles } from '../canvas/known-files.ts'
import type { Desk } from './desk.ts'

/** The module with this file in it, beside those of a gallery and in place of any other; itself where it has no room for one. */
export function withFile<M extends WallModule>(module: M, file: string): M {
  // Each case gives back the kind that it was given.
  return filled(module, file) as M
}

function filled(module: WallModule, file: string): WallModule {
  switch (module.kind) {
    case 'image':
      return { ...module, content: { ...module.content, picture: { ...module.content.picture, file } } }
    case 'gallery': {
      const { pictures } = module.content
      if (pictures.length >= sizes.galleryPictures) return module
      return { ...module, content: { ...module.content, pictures: [...pictures, { file, alt: '', caption: '' }] } }
    }
    case 'audio':
      return { ...module, content: { ...module.content, file } }
    case 'voice':
      return { ...module, content: { ...module.content, file } }
    case 'link':
      return { ...module, content: { ...module.content, picture: file } }
    default:
      return module
  }
}

/** Puts a file that came when the panel of its module was closed already, if the module is still there. */
export function putFile(desk: Desk, id: string, file: UploadedFile): void {
  knowFiles([file])
  const module = desk.wall.peek().modules.find((one) => one.id === id)
  if (module) desk.change([{ step: 'put', module: withFile(module, file.name) }], words.walls.desk.done.edited)
}
