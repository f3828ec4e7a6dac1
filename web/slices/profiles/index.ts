// The profiles slice moves in: everybody's page of words, and where one changes one's own.
import { words } from '#words/index'
import { registerPages, registerPalette } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'

/** Adds the slice to the house. */
export function moveInProfiles(): void {
  registerPages(
    {
      id: 'person',
      path: '/people/:username',
      title: ({ username = '' }) => words.profiles.of(username),
      access: 'anyone',
      frame: 'house',
      inks: ['coral', 'sun'],
      load: () => import('./person-page.tsx').then(({ PersonPage }) => ({ Page: PersonPage })),
    },
    {
      id: 'profile',
      path: '/profile',
      title: () => words.profiles.pageTitle,
      access: 'signed-in',
      frame: 'house',
      inks: ['coral', 'sun'],
      load: () => import('./profile-page.tsx').then(({ ProfilePage }) => ({ Page: ProfilePage })),
    },
  )
  registerPalette(() =>
    person.value
      ? [
          { id: 'profile', label: words.profiles.pageTitle, kind: words.shell.palette.place, href: '/profile' },
          {
            id: 'own-page',
            label: words.profiles.open,
            kind: words.shell.palette.place,
            href: `/people/${person.value.username}`,
          },
        ]
      : [],
  )
}
