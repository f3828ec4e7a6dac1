// A page that is opened at one of its sections: `/settings#group-bell`.
import { useEffect } from 'preact/hooks'
import { moves, place } from './router.ts'

/** Brings the heading that the address names into sight, with the focus on it, as soon as the page is `there`. It needs an id and a `tabIndex`. */
export function useSection(there: boolean): void {
  const { hash } = place.value
  const turn = moves.value
  useEffect(() => {
    if (!there || hash === '') return
    const heading = document.getElementById(hash)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }, [there, hash, turn])
}
