// Which uploaded files stand in a thing on a wall.
import type { FileUse } from '#contract/files'
import type { WallModule } from '#contract/modules'
import { namesIn } from './own-source.ts'

export interface NamedFile {
  readonly name: string
  readonly uses: readonly FileUse[]
}

const picture = (name: string): NamedFile => ({ name, uses: ['image'] })

/** Those that it names. */
export function filesOf(module: WallModule): readonly NamedFile[] {
  switch (module.kind) {
    case 'image':
      return [picture(module.content.picture.file)]
    case 'gallery':
      return module.content.pictures.map(({ file }) => picture(file))
    case 'html':
      return namesIn(`${module.content.html}\n${module.content.css}`).map(picture)
    case 'audio':
    case 'voice':
      return [{ name: module.content.file, uses: [module.kind] }]
    default:
      return []
  }
}
