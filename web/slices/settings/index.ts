// Adds the settings page, the way out and its place to the house.
import { words } from '#words/index'
import { openPalette } from '../../bedrock/overlays.tsx'
import { registerNotice, registerPages, registerPalette, registerPlaces } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { leave } from './leave.ts'
import { LeavingNotice } from './leaving-notice.tsx'
import { startLeaving } from './leaving-state.ts'

const inside = (): boolean => person.value !== null

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
  startLeaving()
  registerNotice(LeavingNotice)
  registerPlaces(
    {
      id: 'find',
      order: 20,
      href: '/find',
      label: () => words.shell.find,
      plain: () => words.shell.find,
      icon: 'find',
      bar: true,
      rail: true,
      show: inside,
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
      show: inside,
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
