// Order in the house: what was done to oneself, what those who keep order do, and the docket for everybody.
import { words } from '#words/index'
import { registerNotice, registerPages, registerPalette, registerPlaces } from '../../bedrock/registry.ts'
import { isStaff, person } from '../../bedrock/session.ts'
import { objectionWaits } from './objections.ts'
import { StandingPlace } from './standing-place.tsx'

const said = words.moderation

/** Adds the slice to the house. */
export function moveInModeration(): void {
  registerNotice(StandingPlace)
  registerPages(
    {
      id: 'sanctions',
      path: '/me/sanctions',
      title: () => said.own,
      access: 'signed-in',
      frame: 'house',
      inks: ['coral', 'sun'],
      load: () => import('./own-page.tsx'),
    },
    {
      id: 'moderation',
      path: '/moderation/:username?',
      title: () => said.place,
      access: 'staff',
      frame: 'house',
      inks: ['coral', 'sun'],
      load: () => import('./moderation-page.tsx'),
    },
    {
      id: 'docket',
      path: '/docket',
      title: () => said.docket,
      access: 'anyone',
      frame: 'house',
      inks: ['sun', 'cyan'],
      load: () => import('./docket-page.tsx'),
    },
  )
  registerPlaces({
    id: 'moderation',
    order: 82,
    href: '/moderation',
    label: () => said.place,
    icon: 'door',
    bar: false,
    rail: true,
    show: () => isStaff.value,
    fresh: () => (objectionWaits.value ? said.fresh : null),
  })
  registerPalette(() =>
    person.value === null
      ? []
      : [
          { id: 'docket', label: said.docket, kind: words.shell.palette.place, href: '/docket' },
          ...(isStaff.value
            ? [{ id: 'moderation', label: said.place, kind: words.shell.palette.place, href: '/moderation' }]
            : []),
        ],
  )
}
