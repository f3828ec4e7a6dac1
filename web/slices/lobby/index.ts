// The lobby moves in: the courtyard where those who are around stand as cats, and the ways there.
import { words } from '#words/index'
import { registerPlace } from '../../bedrock/register-place.ts'

/** Adds the slice to the house. */
export const moveInLobby = (): void =>
  registerPlace({
    id: 'lobby',
    order: 13,
    icon: 'person',
    inks: ['violet', 'sun'],
    said: words.lobby,
    load: () => import('./lobby-page.tsx'),
  })
