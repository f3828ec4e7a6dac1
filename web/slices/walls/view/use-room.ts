// How much room a bar has, in the letters of its reader: what does not fit in it goes behind its button.
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

export type Room = 'narrow' | 'middle' | 'wide'

/** From how many rem on. */
const middleRem = 38
const wideRem = 60

/** The room of this element, kept up to date. */
export function useRoom(bar: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>('narrow')
  useLayoutEffect(() => {
    const element = bar.current
    if (!element) return undefined
    const look = (): void => {
      const wide = element.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setRoom(wide >= wideRem ? 'wide' : wide >= middleRem ? 'middle' : 'narrow')
    }
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [bar])
  return room
}
