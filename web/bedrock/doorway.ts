// Decides which page a person gets to see at an address: strangers meet the door first and come back to where they were going.
import { navigate, place } from './router.ts'
import { type PageSpec, type Params, pages } from './registry.ts'
import { person } from './session.ts'

interface Found {
  readonly page: PageSpec
  readonly params: Params
}

/** The page to show for what the address means; the door for a stranger at a page that needs a person. */
export function doorway(found: Found | null): Found | null {
  if (found === null) return person.value ? null : door()
  if (person.value === null && found.page.access !== 'anyone') return door()
  return found
}

const door = (): Found | null => {
  const page = pages.find(({ id }) => id === 'door')
  return page ? { page, params: {} } : null
}

/** Lets a person who has just signed in go where they were going: the address they came to, or the first room. */
export function goInside(): void {
  const { path, search } = place.peek()
  const wanted = new URLSearchParams(search).get('to') ?? ''
  // An address of this house alone: `//elsewhere` would lead out of it.
  if ((path === '/door' || path === '/join') && /^\/[^/\\]/.test(wanted)) return navigate(wanted, { replace: true })
  const atDoor = ['/', '/door', '/join', '/setup', '/reset', '/move', '/waiting'].some(
    (one) => path === one || (one !== '/' && path.startsWith(`${one}/`)),
  )
  if (atDoor) navigate('/', { replace: true })
}
