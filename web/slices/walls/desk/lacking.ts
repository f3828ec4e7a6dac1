// How much of what is in a thing its box hides, as it is drawn on the table at the moment.
import type { WallModule } from '#contract/modules'
import { asItIs, beyond } from '../canvas/fit-words.ts'

/** A book goes on for long; so much of it is in sight: the way to write, and the newest that was written. */
const bookPx = 300

const bodyOf = (id: string): HTMLElement | null =>
  document.querySelector(`.table .canvas-module[data-module="${CSS.escape(id)}"] .module-body`)

/** What has a size of its own whatever is in it. */
const isFramed = (module: WallModule): boolean =>
  module.kind === 'image' ||
  module.kind === 'html' ||
  (module.kind === 'gallery' && (module.content.shape !== 'grid' || module.content.pictures.length === 0))

/** In px of the wall; nothing of what is not drawn. Words that were set smaller are measured so, unless they shall be as large as was chosen. */
export function lackingOf(module: WallModule, { atSize = false } = {}): number {
  const body = isFramed(module) ? null : bodyOf(module.id)
  if (!body) return 0
  // A title is set smaller first, because it is still read.
  if (atSize && module.look.face !== 'title') asItIs(body)
  const by = module.kind === 'guestbook' ? Math.min(beyond(body), bookPx - body.clientHeight) : beyond(body)
  return by < 2 ? 0 : Math.ceil(by)
}
