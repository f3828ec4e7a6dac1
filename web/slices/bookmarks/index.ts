// The bookmarks slice moves in: the page of what one keeps, and the ways there.
import { words } from '#words/index'
import { registerPlace } from '../../bedrock/register-place.ts'

/** Adds the slice to the house. */
export const moveInBookmarks = (): void =>
  registerPlace({
    id: 'kept',
    order: 15,
    icon: 'keep',
    inks: ['coral', 'acid'],
    said: words.bookmarks,
    load: () => import('./kept-page.tsx'),
  })
