// The bookmarks slice moves in: the page of what one keeps, and the ways there.
import { words } from '#words/index'
import { registerPages, registerPalette, registerPlaces } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'

const said = words.bookmarks

/** Adds the slice to the house. */
export function moveInBookmarks(): void {
  registerPages({
    id: 'kept',
    path: '/kept',
    title: () => said.place,
    access: 'signed-in',
    frame: 'house',
    inks: ['coral', 'acid'],
    load: () => import('./kept-page.tsx'),
  })
  registerPlaces({
    id: 'kept',
    order: 15,
    href: '/kept',
    label: () => said.place,
    plain: () => said.plain,
    icon: 'keep',
    bar: false,
    rail: true,
    show: () => person.value !== null,
  })
  registerPalette(() =>
    person.value === null
      ? []
      : [{ id: 'kept', label: said.place, kind: words.shell.palette.place, keywords: said.plain, href: '/kept' }],
  )
}
