// The signal slice moves in: the stream of what those whom one follows made, and the ways there.
import { words } from '#words/index'
import { registerPages, registerPalette, registerPlaces } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'

const said = words.signal

/** Adds the slice to the house. */
export function moveInSignal(): void {
  registerPages({
    id: 'signal',
    path: '/signal',
    title: () => said.place,
    access: 'signed-in',
    frame: 'house',
    inks: ['violet', 'sun'],
    load: () => import('./signal-page.tsx'),
  })
  registerPlaces({
    id: 'signal',
    order: 14,
    href: '/signal',
    label: () => said.place,
    plain: () => said.plain,
    icon: 'grid',
    bar: false,
    rail: true,
    show: () => person.value !== null,
  })
  registerPalette(() =>
    person.value === null
      ? []
      : [
          {
            id: 'signal',
            label: said.place,
            kind: words.shell.palette.place,
            keywords: `${said.plain} follow made`,
            href: '/signal',
          },
        ],
  )
}
