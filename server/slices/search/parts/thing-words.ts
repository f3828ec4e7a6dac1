// What a thing on a wall says, as the index keeps it and as it is shown where it was found.
import type { WallModule } from '#contract/modules'
import type { SeenModule } from '#contract/seen-modules'
import { awaits } from '#wall/awaits'
import { byPerson, holding, indexed, type Thing, thingsIn } from './indexed.ts'

/** [FEED-2.7] Its words; empty where it says nothing. Of raw HTML the title alone, because its text is in no answer but its owner’s. */
export const saidOn = (module: WallModule): string => (awaits(module) ? '' : saidOnSeen(module))

/** The words of a thing as somebody sees it. */
export const saidOnSeen = (module: WallModule | SeenModule): string =>
  lines(module)
    .filter((line) => line !== '')
    .join('\n')

function lines(module: WallModule | SeenModule): readonly string[] {
  switch (module.kind) {
    case 'text':
      return [module.content.title ?? '', module.content.markdown]
    case 'image':
      return [module.content.picture.caption, module.content.picture.alt]
    case 'gallery':
      return [module.content.title, ...module.content.pictures.flatMap(({ caption, alt }) => [caption, alt])]
    case 'link': {
      const { title, url, card } = module.content
      return [title, url, card?.title ?? '', card?.description ?? '']
    }
    case 'links':
      return [module.content.title, ...module.content.links.flatMap(({ title, url }) => [title, url])]
    case 'guestbook':
      return [module.content.title, module.content.prompt]
    case 'sketch':
      return [module.content.title, module.content.caption]
    case 'cat':
      return [module.content.title, module.content.cat]
    case 'audio':
    case 'voice':
      return [module.content.title, module.content.caption ?? '']
    case 'top8':
    case 'webring':
    case 'html':
      return [module.content.title]
  }
}

const pictured = (module: WallModule): readonly Thing[] =>
  module.kind === 'image' || module.kind === 'gallery' ? ['picture'] : []

/** [FEED-2.1] Its words, whose wall it is on and what is in it; null where there is nothing to find. */
export function thingWords(ownerId: number, module: WallModule): string | null {
  const text = saidOn(module)
  const things = awaits(module) ? [] : [...new Set([...thingsIn(text), ...pictured(module)])]
  return text === '' && things.length === 0 ? null : indexed([byPerson(ownerId), ...things.map(holding)], text)
}
