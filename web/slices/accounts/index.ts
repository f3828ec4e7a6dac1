// Adds the door, joining, reset and moving links, the hall and the list of people who wait to the house.
import { words } from '#words/index'
import {
  type PageSpec,
  registerNotice,
  registerPages,
  registerPalette,
  registerPlaces,
} from '../../bedrock/registry.ts'
import { takeInvitation } from '../../bedrock/invitation.ts'
import { navigate, place } from '../../bedrock/router.ts'
import { house, isStaff, session } from '../../bedrock/session.ts'
import { InvitedNotice } from './invited-notice.tsx'

const { door, join, pending, reset, applicants } = words.accounts
const { move } = words.security

const atDoor = (id: string, path: string, title: string, load: PageSpec['load']): PageSpec => ({
  id,
  path,
  title: () => title,
  access: 'anyone',
  frame: 'door',
  inks: ['sun', 'cyan'],
  load,
})

const awaited = (): boolean => isStaff.value && house.value?.join === 'approval'

/** Adds the slice. */
export function moveInAccounts(): void {
  takeInvitation()
  registerNotice(InvitedNotice)
  registerPages(
    atDoor('door', '/door', door.pageTitle, () =>
      import('./door-page.tsx').then(({ DoorPage }) => ({ Page: DoorPage })),
    ),
    atDoor('join', '/join/:token?', join.pageTitle, () =>
      import('./join-page.tsx').then(({ JoinPage }) => ({ Page: JoinPage })),
    ),
    atDoor('waiting', '/waiting', pending.pageTitle, () =>
      import('./waiting-page.tsx').then(({ WaitingPage }) => ({ Page: WaitingPage })),
    ),
    atDoor('reset', '/reset/:token?', reset.pageTitle, () =>
      import('./reset-page.tsx').then(({ ResetPage }) => ({ Page: ResetPage })),
    ),
    atDoor('move', '/move/:token?', move.pageTitle, () =>
      import('./move-page.tsx').then(({ MovePage }) => ({ Page: MovePage })),
    ),
    {
      id: 'applicants',
      path: '/applicants',
      title: () => applicants.pageTitle,
      access: 'staff',
      frame: 'house',
      inks: ['sun', 'cyan'],
      load: () => import('./applicants-page.tsx').then(({ ApplicantsPage }) => ({ Page: ApplicantsPage })),
    },
  )
  registerPlaces({
    id: 'come-in',
    order: 5,
    href: '/door',
    run: () => navigate(`/door?to=${encodeURIComponent(place.peek().path)}`),
    label: () => door.place,
    icon: 'door',
    bar: true,
    rail: true,
    show: () => session.value?.user === null,
  })
  registerPlaces({
    id: 'applicants',
    order: 80,
    href: '/applicants',
    label: () => applicants.place,
    plain: () => applicants.plain,
    icon: 'door',
    bar: false,
    rail: true,
    show: awaited,
  })
  registerPalette(() =>
    isStaff.value
      ? [{ id: 'applicants', label: applicants.pageTitle, kind: words.shell.palette.place, href: '/applicants' }]
      : [],
  )
}
