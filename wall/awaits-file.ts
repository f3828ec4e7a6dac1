// Whether a module is nothing yet but a place for a file, as layouts bring them.
import type { WallModule } from '#contract/modules'

/** Its owner sees where the file goes; for visitors there is nothing. */
export function awaitsFile(module: WallModule): boolean {
  switch (module.kind) {
    case 'image':
      return module.content.picture.file === ''
    case 'gallery':
      return module.content.pictures.length === 0
    case 'audio':
      return module.content.file === ''
    default:
      return false
  }
}
