// A page that is a place of the house for whoever is signed in: in the rail and in the palette.
import { words } from '#words/index'
import { type PageSpec, type Place, registerPages, registerPalette, registerPlaces } from './registry.ts'
import { person } from './session.ts'

interface PlainPlace {
  /** Also its address: `/signal`. */
  readonly id: string
  /** In the rail. */
  readonly order: number
  readonly icon: Place['icon']
  readonly inks: PageSpec['inks']
  /** The house's own name for it, and the plain word beside. */
  readonly said: { readonly place: string; readonly plain: string }
  /** By what else it is found. */
  readonly keywords?: string
  readonly load: PageSpec['load']
}

/** Adds the page and the ways there. */
export function registerPlace({ id, order, icon, inks, said, keywords = '', load }: PlainPlace): void {
  const href = `/${id}`
  registerPages({ id, path: href, title: () => said.place, access: 'signed-in', frame: 'house', inks, load })
  registerPlaces({
    id,
    order,
    href,
    label: () => said.place,
    plain: () => said.plain,
    icon,
    bar: false,
    rail: true,
    show: () => person.value !== null,
  })
  registerPalette(() =>
    person.value === null
      ? []
      : [
          {
            id,
            label: said.place,
            kind: words.shell.palette.place,
            keywords: `${said.plain} ${keywords}`,
            href,
          },
        ],
  )
}
