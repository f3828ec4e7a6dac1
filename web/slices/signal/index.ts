// The signal slice moves in: the stream of what those whom one follows made, and the ways there.
import { words } from '#words/index'
import { registerPlace } from '../../bedrock/register-place.ts'

/** Adds the slice to the house. */
export const moveInSignal = (): void =>
  registerPlace({
    id: 'signal',
    order: 14,
    icon: 'grid',
    inks: ['violet', 'sun'],
    said: words.signal,
    keywords: 'follow made',
    load: () => import('./signal-page.tsx'),
  })
