// The studio moves in. Nothing leads there yet but its address.
import { words } from '#words/index'
import { registerPages } from '../../bedrock/registry.ts'

/** Adds the slice to the house. */
export function moveInSong(): void {
  registerPages({
    id: 'song-studio',
    path: '/song/:name?',
    title: () => words.song.place,
    access: 'anyone',
    frame: 'house',
    inks: ['orange', 'cyan'],
    load: () => import('./studio/studio-page.tsx').then(({ StudioPage }) => ({ Page: StudioPage })),
  })
}
