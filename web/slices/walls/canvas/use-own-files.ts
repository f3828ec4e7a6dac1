// The files of one's own modules: asked for where this page has not heard of them yet.
import { useEffect, useState } from 'preact/hooks'
import type { ShownModule } from '#views/walls/module-surroundings'
import { fileUrl, findOwnFiles } from './known-files.ts'

/** Grows each time that files became known, so that what shows them can be drawn anew. */
export function useOwnFiles(modules: readonly ShownModule[]): number {
  const [turn, setTurn] = useState(0)
  const missing = modules.flatMap(filesIn).filter((name) => name !== '' && fileUrl(name) === null)
  const names = missing.join(' ')
  useEffect(() => {
    let current = true
    if (names !== '')
      findOwnFiles(names.split(' ')).then(
        () => current && setTurn((before) => before + 1),
        // Without an address the picture says that it is not there; the next look asks again.
        () => {},
      )
    return () => {
      current = false
    }
  }, [names])
  return turn
}

function filesIn(module: ShownModule): readonly string[] {
  switch (module.kind) {
    case 'image':
      return [module.content.picture.file]
    case 'gallery':
      return module.content.pictures.map(({ file }) => file)
    case 'link':
      return [module.content.card?.picture ?? '', module.content.picture ?? '']
    case 'audio':
    case 'voice':
      return [module.content.file]
    default:
      return []
  }
}
