// The homepages slice moves in: everybody's pages at /@name/pages, one's own files, and where one writes them.
import { words } from '#words/index'
import { registerPages, registerPalette, registerPlaces } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { pathIn } from './paths.ts'

const look = { frame: 'house', inks: ['cyan', 'sun'] } as const

/** Adds the slice to the house. */
export function moveInHomepages(): void {
  registerPages(
    {
      id: 'homepage',
      path: '/@:username/pages/:a?/:b?/:c?/:d?/:e?',
      title: ({ username = '' }) => words.homepages.titleOf(username),
      access: 'anyone',
      ...look,
      load: () => import('./seen-page.tsx').then(({ SeenPage }) => ({ Page: SeenPage })),
    },
    {
      id: 'own-homepage',
      path: '/pages',
      title: () => words.homepages.ownTitle,
      access: 'signed-in',
      ...look,
      load: () => import('./own-page.tsx').then(({ OwnPage }) => ({ Page: OwnPage })),
    },
    {
      id: 'edit-homepage',
      path: '/pages/:a/:b?/:c?/:d?/:e?',
      title: (params) => words.homepages.editTitle(pathIn(params)),
      access: 'signed-in',
      ...look,
      load: () => import('./edit-page.tsx').then(({ EditPage }) => ({ Page: EditPage })),
    },
  )
  registerPlaces({
    id: 'own-homepage',
    order: 13,
    href: '/pages',
    label: () => words.homepages.ownTitle,
    plain: () => words.homepages.plain,
    icon: 'grid',
    bar: false,
    rail: true,
    show: () => person.value !== null,
  })
  registerPalette(() =>
    person.value
      ? [{ id: 'own-homepage', label: words.homepages.open, kind: words.shell.palette.place, href: '/pages' }]
      : [],
  )
}
