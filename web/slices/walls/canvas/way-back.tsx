// The way back to a wall that was moved out of its window.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Place } from '#contract/modules'
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'
import { boundsOfAll, touches } from '../geometry/box.ts'
import type { View } from './view.ts'

interface Props {
  readonly view: View
  /** Where everything lies that is on the wall. */
  readonly places: readonly Place[]
}

/** A button, where nothing of the wall is in sight. */
export function WayBack({ view, places }: Props) {
  const [lost, setLost] = useState(false)
  const unmoved = useRef(view.camera)
  useEffect(() => {
    const look = (): void => {
      const { part, camera } = view
      // Before the wall is first shown its window lies anywhere.
      if (camera !== unmoved.current) setLost(places.length > 0 && !places.some((place) => touches(place, part)))
    }
    look()
    return view.whenMoved(look)
  }, [view, places])
  if (!lost) return null
  const goBack = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
    view.fit(boundsOfAll(places))
    // The button goes away, and keys go on with the wall.
    currentTarget.closest<HTMLElement>('.canvas')?.focus()
  }
  return (
    <div class="way-back" data-still>
      <p>{words.walls.view.lost}</p>
      <Button onClick={goBack}>{words.walls.view.wayBack}</Button>
    </div>
  )
}
