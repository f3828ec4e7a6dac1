// The cats move in: the place where one looks in on them, a page of each, and all that they hold of one.
import { words } from '#words/index'
import type { CatName } from '#contract/house'
import { registerPlace } from '../../bedrock/register-place.ts'
import { registerOverlay, registerPages, registerPalette } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { callingEntries, CompanionPlace, listenForCalls } from './companion/companion-place.tsx'

const said = words.cats
const isCat = (name: string): name is CatName => Object.hasOwn(said.names, name)

/** Adds the slice to the house. */
export function moveInCats(): void {
  registerPages({
    id: 'cats-dossier',
    path: '/cats/me',
    title: () => said.dossier,
    access: 'signed-in',
    frame: 'house',
    inks: ['acid', 'orange'],
    load: () => import('./dossier-page.tsx'),
  })
  registerPlace({
    id: 'cats',
    order: 14.5,
    icon: 'grid',
    inks: ['orange', 'acid'],
    said,
    load: () => import('./pool-page.tsx'),
  })
  registerPages({
    id: 'cats-one',
    path: '/cats/:cat',
    title: ({ cat = '' }) => (isCat(cat) ? said.names[cat] : said.place),
    access: 'signed-in',
    frame: 'house',
    inks: ['orange', 'acid'],
    load: () => import('./cat-page.tsx'),
  })
  registerOverlay(CompanionPlace)
  listenForCalls()
  registerPalette(callingEntries)
  registerPalette(() =>
    person.value === null
      ? []
      : [{ id: 'cats-dossier', label: said.dossier, kind: words.shell.palette.place, href: '/cats/me' }],
  )
}
