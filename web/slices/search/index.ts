// The search slice moves in: its page, the way there from anywhere, and what the palette does not find by itself.
import { words } from '#words/index'
import {
  registerFinder,
  registerPages,
  registerPalette,
  registerPlaces,
  registerShortcuts,
} from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { addressOf } from './address-of.ts'
import { focusSearch } from './focus-search.ts'

const said = words.search

/** Adds the slice to the house. */
export function moveInSearch(): void {
  registerPages({
    id: 'search',
    path: '/search',
    title: () => said.pageTitle,
    access: 'signed-in',
    frame: 'house',
    inks: ['sun', 'cyan'],
    load: () => import('./search-page.tsx'),
  })
  registerPlaces({
    id: 'search',
    order: 12,
    href: '/search',
    label: () => said.place,
    plain: () => said.plain,
    icon: 'find',
    bar: false,
    rail: true,
    show: () => person.value !== null,
  })
  registerPalette(() =>
    person.value
      ? [{ id: 'search', label: said.place, kind: words.shell.palette.place, keywords: said.plain, href: '/search' }]
      : [],
  )
  registerFinder((text) =>
    Promise.resolve(
      person.peek() ? [{ id: 'search-for', label: said.lookFor(text), kind: said.plain, href: addressOf(text) }] : [],
    ),
  )
  registerShortcuts({
    id: 'search',
    keys: '/',
    label: () => said.key,
    group: () => words.shell.shortcuts.group,
    run: focusSearch,
  })
}
