// The jams move in: the page on which the people of a room make one song together.
import { words } from '#words/index'
import { registerPages } from '../../bedrock/registry.ts'

/** Adds the slice to the house; before the rooms, whose lines have addresses of the same form. */
export function moveInJams(): void {
  registerPages({
    id: 'jam',
    path: '/rooms/:name/jam',
    title: ({ name = '' }) => words.song.jam(name),
    access: 'signed-in',
    frame: 'house',
    inks: ['orange', 'cyan'],
    load: () => import('./page/jam-page.tsx'),
  })
}
