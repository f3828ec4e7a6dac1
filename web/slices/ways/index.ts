// The short ways move in: the page on which one lays them, and the way there.
import { words } from '#words/index'
import { registerPages, registerPalette } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'

/** Adds the slice to the house. */
export function moveInWays(): void {
  registerPages({
    id: 'ways',
    path: '/ways',
    title: () => words.ways.place,
    access: 'signed-in',
    frame: 'house',
    inks: ['sun', 'cyan'],
    load: () => import('./ways-page.tsx'),
  })
  registerPalette(() =>
    person.value === null
      ? []
      : [
          {
            id: 'ways',
            label: words.ways.open,
            kind: words.shell.palette.place,
            keywords: `${words.ways.place} go link neolink`,
            href: '/ways',
          },
        ],
  )
}
