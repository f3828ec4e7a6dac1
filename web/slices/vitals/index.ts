// Adds the internals of the house and the doctor of one's connection; both are fetched when they are wanted.
import { words } from '#words/index'
import { registerOverlay, registerPages, registerPalette, registerShortcuts } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { DoctorPlace, openDoctor } from './doctor-place.tsx'

const { place, doctor } = words.vitals

/** Adds the slice. */
export function moveInVitals(): void {
  registerPages({
    id: 'internals',
    path: '/internals',
    title: () => place,
    access: 'signed-in',
    frame: 'house',
    inks: ['sun', 'cyan'],
    load: () => import('./internals-page.tsx').then(({ InternalsPage }) => ({ Page: InternalsPage })),
  })
  registerOverlay(DoctorPlace)
  registerPalette(() =>
    person.value === null
      ? []
      : [
          { id: 'internals', label: place, kind: words.shell.palette.place, href: '/internals' },
          { id: 'doctor', label: doctor, kind: words.shell.palette.place, run: openDoctor },
        ],
  )
  registerShortcuts({
    id: 'doctor',
    keys: 'mod+;',
    label: () => doctor,
    group: () => words.shell.shortcuts.group,
    run: openDoctor,
  })
}
