// The notices slice moves in: the bell in the rail and in the phone's bar, its page, and what pops up when it rings.
import { words } from '#words/index'
import { registerPages, registerPalette, registerPlaces, registerRail } from '../../bedrock/registry.ts'
import { beforeSigningOut, person } from '../../bedrock/session.ts'
import { BellRail } from './bell-rail.tsx'
import { startNews, unread } from './news.ts'
import { startRinging } from './ring.ts'

const said = words.notices

/** Adds the slice to the house. */
export function moveInNotices(): void {
  startNews()
  startRinging()
  // Nobody waits for it: a browser that does not answer must not keep anybody here.
  beforeSigningOut(async () => {
    void import('../../bedrock/pushes.ts').then(({ unsubscribe }) => unsubscribe()).catch(() => undefined)
  })
  registerRail({ id: 'notices', order: -1, Section: BellRail })
  registerPages({
    id: 'notices',
    path: '/notices',
    title: () => said.title,
    access: 'signed-in',
    frame: 'house',
    inks: ['sun', 'coral'],
    load: () => import('./notices-page.tsx'),
  })
  registerPlaces({
    id: 'notices',
    order: 8,
    href: '/notices',
    label: () => said.place,
    plain: () => said.plain,
    icon: 'bell',
    bar: true,
    // The section of the rail leads there.
    rail: false,
    show: () => person.value !== null,
    fresh: () => (unread.value ? said.unread : null),
  })
  registerPalette(() =>
    person.value === null
      ? []
      : [
          {
            id: 'notices',
            label: said.place,
            kind: words.shell.palette.place,
            keywords: 'notifications news mentions bell',
            href: '/notices',
          },
        ],
  )
}
