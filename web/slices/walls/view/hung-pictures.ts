// Which pictures hang beside each other on a wall.
import type { ModuleOf } from '#contract/modules'
import type { ShownModule } from '#views/walls/module-surroundings'

export type HungPicture = ModuleOf<'image'>['content']['picture']

/** The pictures of the thing in which exactly these files hang, in their order; of the first in which one of them does, if they are of none. */
export function hungTogether(modules: readonly ShownModule[], files: readonly string[]): readonly HungPicture[] {
  const all = modules.map(picturesOf)
  const same = all.find((pictures) => pictures.map(({ file }) => file).join() === files.join())
  return same ?? all.find((pictures) => pictures.some(({ file }) => files.includes(file))) ?? []
}

function picturesOf(module: ShownModule): readonly HungPicture[] {
  if (module.kind === 'image') return [module.content.picture]
  return module.kind === 'gallery' ? module.content.pictures : []
}
