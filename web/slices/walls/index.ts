// The walls slice moves in: everybody's wall at /@name, the table on which one builds one's own, and the ways there.
import { words } from '#words/index'
import { registerNotice, registerPages, registerPalette, registerPlaces } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { sendBeforeLeaving } from './desk/send-before-leaving.ts'
import { startOffering } from './offer/offer-state.ts'
import { WallOffer } from './offer/wall-offer.tsx'
import { WallWelcome } from './offer/wall-welcome.tsx'

/** Adds the slice to the house. */
export function moveInWalls(): void {
  registerPages(
    {
      id: 'wall',
      path: '/@:username',
      title: ({ username = '' }) => words.walls.titleOf(username),
      access: 'anyone',
      frame: 'house',
      inks: ['coral', 'sun'],
      load: () => import('./view/wall-page.tsx'),
    },
    {
      id: 'own-wall',
      path: '/wall',
      title: () => words.walls.pageTitle,
      access: 'signed-in',
      frame: 'house',
      inks: ['coral', 'sun'],
      load: () => import('./desk/desk-page.tsx'),
    },
  )
  sendBeforeLeaving()
  startOffering()
  registerNotice(WallOffer)
  registerNotice(WallWelcome)
  registerPlaces({
    id: 'own-wall',
    order: 10,
    href: '/wall',
    label: () => words.walls.place,
    plain: () => words.walls.plain,
    icon: 'grid',
    bar: true,
    rail: true,
    show: () => person.value !== null,
  })
  registerPalette(() =>
    person.value
      ? [
          {
            id: 'own-wall',
            label: words.walls.open,
            kind: words.shell.palette.place,
            href: `/@${person.value.username}`,
          },
          { id: 'build-wall', label: words.walls.build, kind: words.shell.palette.act, href: '/wall' },
        ]
      : [],
  )
}
