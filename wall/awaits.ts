// Whether a module is nothing yet but a place for something, as layouts bring them.
import type { WallModule } from '#contract/modules'

/** Its owner sees what belongs there; for visitors there is nothing. */
export function awaits(module: WallModule): boolean {
  switch (module.kind) {
    case 'text':
      return module.content.waits === true
    case 'image':
      return module.content.picture.file === ''
    case 'gallery':
      return module.content.pictures.length === 0
    case 'link':
      return module.content.url === ''
    case 'links':
      return module.content.links.every(({ url }) => url === '')
    case 'webring':
      return [module.content.home, module.content.previous, module.content.next].every((url) => url === '')
    case 'audio':
      return module.content.file === ''
    case 'html':
      return module.content.html.trim() === '' && module.content.css.trim() === ''
    case 'sketch':
      return module.content.sketch === ''
    case 'voice':
    case 'guestbook':
    case 'top8':
    case 'cat':
      return false
  }
}

/** [WALL-3.29] What of it there is for visitors: of several links those that lead somewhere. */
export const withoutPlaces = (module: WallModule): WallModule =>
  module.kind === 'links'
    ? { ...module, content: { ...module.content, links: module.content.links.filter(({ url }) => url !== '') } }
    : module
