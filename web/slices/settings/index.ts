// Adds the settings page, the way out and its place to the house.
import { words } from '#words/index'
import { notify } from '../../kit/toast.tsx'
import { openPalette } from '../../bedrock/overlays.tsx'
import { registerPages, registerPalette, registerPlaces } from '../../bedrock/registry.ts'
import { navigate } from '../../bedrock/router.ts'
import { person, signOut } from '../../bedrock/session.ts'
import { asFailure } from '../../bedrock/api-failure.ts'

/** Signs out and shows the door. */
export function leave(): void {
  signOut().then(
    () => {
      navigate('/')
      notify(words.shell.signedOut)
    },
    (error: unknown) => notify(asFailure(error).message, { tone: 'fault' }),
  )
}

/** Adds the slice. */
export function moveInSettings(): void {
  registerPages({
    id: 'settings',
    path: '/settings',
    title: () => words.settings.pageTitle,
    access: 'signed-in',
    frame: 'house',
    inks: ['violet', 'sun'],
    load: () => import('./settings-page.tsx').then(({ SettingsPage }) => ({ Page: SettingsPage })),
  })
  registerPlaces(
    {
      id: 'find',
      order: 20,
      href: '/find',
      label: () => words.shell.find,
      plain: () => words.shell.find,
      icon: 'find',
      bar: true,
      rail: false,
      run: openPalette,
    },
    {
      id: 'settings',
      order: 90,
      href: '/settings',
      label: () => words.settings.place,
      plain: () => words.settings.plain,
      icon: 'person',
      bar: true,
      rail: true,
    },
  )
  registerPalette(() =>
    person.value
      ? [
          { id: 'settings', label: words.settings.title, kind: words.shell.palette.place, href: '/settings' },
          { id: 'sign-out', label: words.shell.signOut, kind: words.shell.palette.act, run: leave },
        ]
      : [],
  )
}
