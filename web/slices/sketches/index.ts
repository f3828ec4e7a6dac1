// The sketches move in: one's bench, the gallery, a sketch's own page, and the ways there.
import { words } from '#words/index'
import { registerPlace } from '../../bedrock/register-place.ts'
import { registerPages, registerPalette, registerPlaces } from '../../bedrock/registry.ts'
import { registerEditor } from './editor/index.ts'

const said = words.sketches
const look = { frame: 'house', inks: ['acid', 'violet'] } as const

/** Adds the slice to the house. */
export function moveInSketches(): void {
  registerPlace({
    id: 'codeground',
    order: 10.6,
    icon: 'grid',
    inks: look.inks,
    said: said.codeground,
    keywords: 'p5 shader three canvas svg html',
    load: () => import('./own-page.tsx'),
  })
  registerEditor()
  registerPages(
    {
      id: 'gallery',
      path: '/gallery',
      title: () => said.gallery.place,
      access: 'anyone',
      ...look,
      load: () => import('./gallery-page.tsx'),
    },
    {
      id: 'sketch',
      path: '/sketches/:name/:revision?',
      title: () => said.page,
      access: 'anyone',
      ...look,
      load: () => import('./sketch-page.tsx'),
    },
    {
      id: 'song',
      path: '/songs/:name/:revision?',
      title: () => said.song,
      access: 'anyone',
      frame: 'house',
      inks: ['orange', 'cyan'],
      load: () => import('./sketch-page.tsx'),
    },
  )
  registerPlaces({
    id: 'gallery',
    order: 10.7,
    href: '/gallery',
    label: () => said.gallery.place,
    plain: () => said.gallery.plain,
    icon: 'grid',
    bar: false,
    rail: true,
  })
  registerPalette(() => [
    {
      id: 'gallery',
      label: said.gallery.place,
      kind: words.shell.palette.place,
      keywords: said.gallery.plain,
      href: '/gallery',
    },
  ])
}
