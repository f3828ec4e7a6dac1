// The secret of a link that works once: taken from the fragment, which browsers send to nobody, or from an older link's path.
import { useState } from 'preact/hooks'
import { place } from './router.ts'

const shape = /^[A-Za-z0-9_-]{16,128}$/

/** The token of the address as it was when the page opened, or `null`. It is wiped from the address and the history at once. */
export function useLinkToken(): string | null {
  const [token] = useState(() => {
    const { hash, path } = place.peek()
    const last = path.split('/').at(-1) ?? ''
    const found = [hash, last].find((part) => shape.test(part)) ?? null
    // The address keeps no secret that somebody behind one's back could read.
    if (found) history.replaceState(null, '', `/${path.split('/')[1] ?? ''}`)
    return found
  })
  return token
}
