// An entry that an address names is brought into sight, however far down it stands.
import { useEffect, useRef } from 'preact/hooks'
import type { GuestbookEntry } from '#contract/guestbook'
import { place } from '../../bedrock/router.ts'

/** What an entry is called on its page. */
export const entryMark = (id: number): string => `guestbook-${id}`

/** So many pages are fetched for it at most. */
const mostPages = 20

/** Fetches older ones until the entry is there, and goes to it once. */
export function useSoughtEntry(entries: readonly GuestbookEntry[] | null, older: (() => void) | null): void {
  const { hash } = place.value
  const sought = /^guestbook-\d+$/.test(hash) ? hash : null
  const done = useRef<string | null>(null)
  const pages = useRef(0)
  useEffect(() => {
    if (sought === null || entries === null || done.current === sought) return
    const there = document.getElementById(sought)
    if (there) {
      done.current = sought
      there.scrollIntoView({ block: 'center' })
      there.focus({ preventScroll: true })
    } else if (older && pages.current < mostPages) {
      pages.current += 1
      older()
    }
  }, [sought, entries])
}
