// What a module is called for those who listen, and in lists.
import type { ShownModule } from '#views/walls/module-surroundings'
import { titleOf } from '#views/walls/module-view'
import { words } from '#words/index'
import { isKnownSong } from '../../sketches/known-songs.ts'

/** Its kind; a song hangs as sketches do, and is called one as soon as the house has said that it is. */
export const kindNameOf = (module: ShownModule): string =>
  module.kind === 'sketch' && isKnownSong(module.content.sketch)
    ? words.walls.desk.special.song
    : words.walls.kinds[module.kind]

/** Its kind and what of it tells it from others. */
export const nameOf = (module: ShownModule): string => {
  const kind = kindNameOf(module)
  const title = wordsOf(module)
  return title === '' ? kind : `${kind}: ${title}`
}

function wordsOf(module: ShownModule): string {
  if (module.kind === 'text') return titleOf(module) || plainLine(module.content.markdown).slice(0, 60)
  if (module.kind === 'image') return module.content.picture.alt || module.content.picture.caption
  if (module.kind === 'cat') return titleOf(module) || words.cats.names[module.content.cat]
  return titleOf(module)
}

/** The first line without the marks of Markdown. */
const plainLine = (markdown: string): string =>
  (markdown.split('\n').find((line) => line.trim() !== '') ?? '')
    .replace(/^[#>\-*\s]+/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~|]/g, '')
    .trim()
