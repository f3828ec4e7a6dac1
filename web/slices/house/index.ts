// Adds the first run and the invites to the house.
import { words } from '#words/index'
import { registerPages, registerPalette, registerPlaces } from '../../bedrock/registry.ts'
import { mayInvite } from '../../bedrock/session.ts'

const { invites } = words

/** Adds the slice. */
export function moveInHouse(): void {
  registerPages(
    {
      id: 'setup',
      path: '/setup/:token?',
      title: () => words.house.setup.pageTitle,
      access: 'anyone',
      frame: 'door',
      inks: ['acid', 'sun'],
      load: () => import('./setup-page.tsx').then(({ SetupPage }) => ({ Page: SetupPage })),
    },
    {
      id: 'invites',
      path: '/invites',
      title: () => invites.pageTitle,
      access: 'signed-in',
      frame: 'house',
      inks: ['orange', 'cyan'],
      load: () => import('./invites-page.tsx').then(({ InvitesPage }) => ({ Page: InvitesPage })),
    },
  )
  registerPlaces({
    id: 'invites',
    order: 70,
    href: '/invites',
    label: () => invites.place,
    plain: () => invites.plain,
    icon: 'key',
    bar: false,
    rail: true,
    show: () => mayInvite.value,
  })
  registerPalette(() =>
    mayInvite.value ? [{ id: 'invites', label: invites.title, kind: words.shell.palette.place, href: '/invites' }] : [],
  )
}

/** Fetches the owner's form about the house. */
export const loadEditForm = () => import('./edit-form.tsx').then(({ EditForm }) => EditForm)

/** Fetches the button for the samples. */
export const loadSamples = () => import('./samples.tsx').then(({ Samples }) => Samples)
