// The little worlds move in: what one did there, found from the settings.
import { words } from '#words/index'
import { registerPages } from '../../bedrock/registry.ts'

/** Adds the slice to the house. */
export function moveInWorlds(): void {
  registerPages({
    id: 'own-worlds',
    path: '/settings/worlds',
    title: () => words.settings.worlds,
    access: 'signed-in',
    frame: 'house',
    inks: ['violet', 'sun'],
    load: () => import('./own-worlds-page.tsx'),
  })
}
