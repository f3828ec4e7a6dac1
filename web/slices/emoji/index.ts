// The emoji of the house move in: the page on which they are looked at, and kept in order by those who may.
import { words } from '#words/index'
import { registerPages, registerPalette } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'

/** Adds the slice to the house. */
export function moveInEmoji(): void {
  registerPages({
    id: 'emoji',
    path: '/emoji',
    title: () => words.houseEmoji.place,
    access: 'signed-in',
    frame: 'house',
    inks: ['sun', 'violet'],
    load: () => import('./emoji-page.tsx'),
  })
  registerPalette(() =>
    person.value === null
      ? []
      : [{ id: 'emoji', label: words.houseEmoji.place, kind: words.shell.palette.place, href: '/emoji' }],
  )
}
