// Adds the page of limits to the house.
import { words } from '#words/index'
import { registerPages, registerPalette } from '../../bedrock/registry.ts'

/** Adds the slice. */
export function moveInLimits(): void {
  registerPages({
    id: 'limits',
    path: '/limits',
    title: () => words.limits.pageTitle,
    access: 'anyone',
    frame: 'house',
    inks: ['sun', 'cyan'],
    load: () => import('./limits-page.tsx').then(({ LimitsPage }) => ({ Page: LimitsPage })),
  })
  registerPalette(() => [
    { id: 'limits', label: words.limits.pageTitle, kind: words.shell.palette.place, href: '/limits' },
  ])
}
