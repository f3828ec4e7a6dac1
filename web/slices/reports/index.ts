// The reports slice moves in: the dialog that any page may open, and the page of what was reported.
import { words } from '#words/index'
import { registerOverlay, registerPages, registerPalette, registerPlaces } from '../../bedrock/registry.ts'
import { isStaff, person } from '../../bedrock/session.ts'
import { ReportWhenAsked } from './report-when-asked.tsx'
import { hasReported, startWaiting, waits } from './waiting.ts'

const said = words.reports

/** Adds the slice to the house. */
export function moveInReports(): void {
  startWaiting()
  registerOverlay(ReportWhenAsked)
  registerPages({
    id: 'reports',
    path: '/reports',
    title: () => said.place,
    access: 'signed-in',
    frame: 'house',
    inks: ['coral', 'sun'],
    load: () => import('./reports-page.tsx'),
  })
  registerPlaces({
    id: 'reports',
    order: 81,
    href: '/reports',
    label: () => said.place,
    icon: 'door',
    bar: false,
    rail: true,
    show: () => isStaff.value || hasReported.value,
    fresh: () => (waits.value ? said.fresh : null),
  })
  registerPalette(() =>
    person.value === null
      ? []
      : [{ id: 'reports', label: said.place, kind: words.shell.palette.place, href: '/reports' }],
  )
}
