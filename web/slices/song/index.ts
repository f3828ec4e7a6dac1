// The songs move in: one’s own, and the studio in which they are made.
import { words } from '#words/index'
import { registerPlace } from '../../bedrock/register-place.ts'
import { registerPages, registerPalette } from '../../bedrock/registry.ts'
import { beforeSigningOut } from '../../bedrock/session.ts'

const said = words.song

/** Adds the slice to the house. */
export function moveInSong(): void {
  registerPlace({
    id: 'song',
    order: 10.5,
    icon: 'grid',
    inks: ['orange', 'cyan'],
    said,
    keywords: said.keywords,
    load: () => import('./own-songs-page.tsx').then(({ OwnSongsPage }) => ({ Page: OwnSongsPage })),
  })
  registerPages({
    id: 'song-studio',
    path: '/song/:name',
    title: () => said.place,
    // Whoever is not signed in may play; the studio says that the house keeps nothing of theirs.
    access: 'anyone',
    frame: 'house',
    inks: ['orange', 'cyan'],
    load: () => import('./studio/studio-page.tsx').then(({ StudioPage }) => ({ Page: StudioPage })),
  })
  registerPalette(() => [
    {
      id: 'begin-song',
      label: said.begin,
      kind: words.shell.palette.act,
      keywords: `${said.place} ${said.keywords}`,
      href: '/song/new',
    },
  ])
  beforeSigningOut(async () => {
    if (location.pathname.startsWith('/song/')) await import('./keep-song.ts').then(({ sendOpen }) => sendOpen())
  })
}
