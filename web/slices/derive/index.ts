// The dérive moves in: its page, the strip of a walk above every door, and the ways there.
import { words } from '#words/index'
import { registerNotice, registerPages, registerPalette, registerPlaces } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { StripOnWalk } from './strip-on-walk.tsx'

const said = words.derive

/** Adds the slice to the house. */
export function moveInDerive(): void {
  registerPages({
    id: 'derive',
    path: '/derive',
    title: () => said.place,
    access: 'signed-in',
    frame: 'house',
    inks: ['orange', 'cyan'],
    load: () => import('./derive-page.tsx'),
  })
  registerNotice(StripOnWalk)
  registerPlaces({
    id: 'derive',
    order: 16,
    href: '/derive',
    label: () => said.place,
    plain: () => said.plain,
    icon: 'door',
    bar: false,
    rail: true,
    show: () => person.value !== null,
  })
  registerPalette(() =>
    person.value === null
      ? []
      : [
          {
            id: 'derive',
            label: said.place,
            kind: words.shell.palette.place,
            keywords: `derive ${said.plain} ${said.today}`,
            href: '/derive',
          },
        ],
  )
}
