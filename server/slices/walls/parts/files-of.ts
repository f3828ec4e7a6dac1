// Which uploaded files stand in a thing on a wall.
import type { FileUse } from '#contract/files'
import type { WallModule } from '#contract/modules'
import { namesIn } from '#bedrock/framed/own-source'

export interface NamedFile {
  readonly name: string
  readonly uses: readonly FileUse[]
}

const picture = (name: string): NamedFile => ({ name, uses: ['image'] })

/** A place may still wait for its file. */
const named = (name: string, ...uses: readonly FileUse[]): readonly NamedFile[] => (name === '' ? [] : [{ name, uses }])

/** Those that it names. */
export function filesOf(module: WallModule): readonly NamedFile[] {
  switch (module.kind) {
    case 'image':
      return named(module.content.picture.file, 'image')
    case 'gallery':
      return module.content.pictures.map(({ file }) => picture(file))
    case 'link':
      return [module.content.card?.picture ?? '', module.content.picture ?? ''].flatMap((name) => named(name, 'image'))
    case 'html':
      return namesIn(`${module.content.html}\n${module.content.css}`).map(picture)
    case 'audio':
    case 'voice':
      // What was recorded for the wall may be as long as a sound, and a voice may stand where one was meant.
      return named(module.content.file, 'audio', 'voice')
    default:
      return []
  }
}
