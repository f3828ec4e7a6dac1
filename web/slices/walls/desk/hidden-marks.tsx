// On what hides some of its words: a mark for its owner, which makes it fit.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { WallModule } from '#contract/modules'
import { words } from '#words/index'
import type { View } from '../canvas/view.ts'
import type { Desk } from './desk.ts'
import { lackingOf } from './lacking.ts'
import { makeFit } from './make-fit.ts'
import './hidden-marks.css'

const said = words.walls.desk.hidden

interface Props {
  readonly desk: Desk
  readonly view: View
}

/** [WALL-2.66] The marks, each below its thing and as large at every zoom. */
export function HiddenMarks({ desk, view }: Props) {
  const { modules, theme } = desk.wall.value
  const ref = useRef<HTMLDivElement>(null)
  const [hiding, setHiding] = useState<readonly WallModule[]>([])
  useEffect(() => {
    const look = (): void => setHiding(desk.wall.peek().modules.filter((module) => lackingOf(module) > 0))
    // The words have been set as small as they may be by then.
    const frame = requestAnimationFrame(look)
    document.fonts.addEventListener('loadingdone', look)
    return () => {
      cancelAnimationFrame(frame)
      document.fonts.removeEventListener('loadingdone', look)
    }
  }, [modules, theme])
  useLayoutEffect(() => {
    const size = (zoom: number): void => ref.current?.style.setProperty('--unzoom', String(1 / zoom))
    size(view.camera.zoom)
    return view.whenMoved(({ zoom }) => size(zoom))
  }, [view])
  return (
    <div ref={ref} class="hidden-marks">
      {hiding.map(({ id, place: { x, y, width, height } }) => (
        <button
          key={id}
          type="button"
          class="hidden-mark"
          data-still
          title={said.what}
          style={{ left: `${x + width / 2}px`, top: `${y + height}px` }}
          onClick={() => makeFit(desk, id)}
        >
          <span>{said.what}</span> <b>{said.fit}</b>
        </button>
      ))}
    </div>
  )
}
