// Keeps a place for the cat while the page around it changes: out of sight while one scrolls, back where something is free.
import { type RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { place } from '../../../bedrock/router.ts'
import { companion } from './companion-state.ts'
import { freeSpot, type Spot } from './free-spot.ts'

const calmMs = 220
/** How large it is; tucked away, so much of it is seen. */
export const sizes = { width: 72, height: 72, ears: 30 } as const

/** [CAT-4.62] Null where there is no room for it, where another cat sits, and while something moves. */
export function useSpot(own: RefObject<HTMLElement | null>, wanted: boolean): Spot | null {
  const [spot, setSpot] = useState<Spot | null>(null)
  const { at, tucked } = companion.value
  const { path } = place.value
  // What is free here need not be free there.
  useEffect(() => setSpot(null), [path])
  useEffect(() => {
    if (!wanted) return setSpot(null)
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = (): void => {
      const stage = document.getElementById('stage')
      const seat = own.current
      // Below an open dialog nothing is met but its veil.
      if (document.querySelector('dialog[open]')) return
      if (!stage || !seat || stage.querySelector('.cat, .lobby') !== null) return setSpot(null)
      // It does not stand in its own way.
      seat.style.pointerEvents = 'none'
      const height = tucked ? sizes.ears : sizes.height
      setSpot(freeSpot({ ledge: stage.getBoundingClientRect(), width: sizes.width, height, at }))
      seat.style.pointerEvents = ''
    }
    const soon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(settle, calmMs)
    }
    const duck = (event: Event): void => {
      if (event.target instanceof Node && own.current?.contains(event.target)) return
      // Who holds it by the keys keeps hold of it.
      if (!own.current?.contains(document.activeElement)) setSpot(null)
      soon()
    }
    const house = document.getElementById('house')
    const changes = new MutationObserver((all) => {
      if (all.some(({ target }) => !own.current?.contains(target))) soon()
    })
    const measures = new ResizeObserver(soon)
    if (house) {
      changes.observe(house, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['open', 'hidden'],
      })
      measures.observe(house)
    }
    addEventListener('scroll', duck, { capture: true, passive: true })
    addEventListener('resize', duck)
    soon()
    return () => {
      clearTimeout(timer)
      changes.disconnect()
      measures.disconnect()
      removeEventListener('scroll', duck, { capture: true })
      removeEventListener('resize', duck)
    }
  }, [wanted, at, tucked, path])
  return spot
}
