// Which page is open: the address of the window as a signal, and the ways to change it without a reload.
import { computed, signal } from '@preact/signals'
import { matchPath } from './match-path.ts'
import { type PageSpec, type Params, pages } from './registry.ts'

interface Place {
  readonly path: string
  readonly search: string
  readonly hash: string
}

const here = (): Place => ({
  path: location.pathname,
  search: location.search,
  hash: location.hash.slice(1),
})

/** Where the window is; `hash` is without its sign. */
export const place = signal<Place>(here())
/** How often the address has changed since the start; 0 means that nothing needs to take the focus. */
export const moves = signal(0)

/** The page that the address means and the parts it names, or `null` if there is none. */
export const route = computed((): { page: PageSpec; params: Params } | null => {
  for (const page of pages) {
    const params = matchPath(page.path, place.value.path)
    if (params) return { page, params }
  }
  return null
})

interface How {
  /** Puts the new address in the place of the old one in the history. */
  readonly replace?: boolean
}

/** Goes to an address of this house: `/rooms/general`. */
export function navigate(to: string, { replace = false }: How = {}): void {
  if (replace) history.replaceState(null, '', to)
  else history.pushState(null, '', to)
  moved()
}

/** Gives the page that is open another address, as when what it shows got a name: nobody went anywhere, and the focus stays where somebody types. */
export function readdress(to: string): void {
  history.replaceState(null, '', to)
  place.value = here()
}

function moved(): void {
  const before = place.peek()
  place.value = here()
  if (before.path !== place.peek().path) moves.value += 1
}

/** Follows the history and every plain click on a link into this house. Call once. */
export function startRouter(): void {
  addEventListener('popstate', moved)
  addEventListener('hashchange', moved)
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return
    if (/^\/(?:api|files|go)\//.test(link.pathname)) return
    // A link within the page moves the focus there by itself.
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return
    event.preventDefault()
    if (link.href !== location.href) navigate(`${link.pathname}${link.search}${link.hash}`)
  })
}
