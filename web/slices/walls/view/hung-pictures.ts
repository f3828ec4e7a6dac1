// Which pictures hang beside each other on a wall.
import type { ModuleOf } from '#contract/modules'
import type { ShownModule } from '#views/walls/module-surroundings'

export type HungPicture = ModuleOf<'image'>['content']['picture']

/** The pictures of the thing in which this file hangs, in their order; none where it hangs nowhere. */
export function hungWith(modules: readonly ShownModule[], file: string | null): readonly HungPicture[] {
  for (const module of modules) {
    const pictures = picturesOf(module)
    if (pictures.some((picture) => picture.file === file)) return pictures
  }
  return []
}

function picturesOf(module: ShownModule): readonly HungPicture[] {
  if (module.kind === 'image') return [module.content.picture]
  return module.kind === 'gallery' ? module.content.pictures : []
}
