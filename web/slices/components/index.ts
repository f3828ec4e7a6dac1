// Adds the page of parts to the house.
import { words } from '#words/index'
import { registerPages, registerPalette } from '../../bedrock/registry.ts'

/** Adds the slice. */
export function moveInComponents(): void {
  registerPages({
    id: 'components',
    path: '/components',
    title: () => words.components.pageTitle,
    access: 'anyone',
    frame: 'house',
    inks: ['cyan', 'acid'],
    load: () => import('./components-page.tsx').then(({ ComponentsPage }) => ({ Page: ComponentsPage })),
  })
  registerPalette(() => [
    { id: 'components', label: words.components.pageTitle, kind: words.shell.palette.place, href: '/components' },
  ])
}
