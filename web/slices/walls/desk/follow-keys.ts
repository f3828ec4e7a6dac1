// The keys of the table: arrows move what is chosen, or the wall if nothing is; the rest as the list of acts says.
import { cameraKey } from '../canvas/pan-zoom.ts'
import { boundsOfAll } from '../geometry/box.ts'
import type { Point } from '../geometry/point.ts'
import { actByKey } from './act-by-key.ts'
import { canDo, move } from './acts.ts'
import type { Table } from './gesture.ts'

interface Options {
  readonly onOpen: () => void
  readonly onPanKey: (held: boolean) => void
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** A button that lies on the wall is pressed by them. */
const presses = ({ key, target }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button[data-still]') !== null

/** Follows keys that are pressed on the window of a table; returns what ends it. */
export function followKeys({ desk, view }: Table, window: HTMLElement, { onOpen, onPanKey }: Options): () => void {
  const fit = (): void => view.fit(boundsOfAll(desk.wall.peek().modules.map(({ place }) => place)))
  const down = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented || presses(event)) return
    if (done(event)) event.preventDefault()
  }
  function done(event: KeyboardEvent): boolean {
    if (event.key === ' ') {
      onPanKey(true)
      return true
    }
    const chosen = desk.chosen.peek()
    if (event.key === 'Enter' && chosen.length > 0) {
      onOpen()
      return true
    }
    const by = arrows[event.key]
    if (by && chosen.length > 0 && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const far = event.shiftKey ? 8 : 1
      move(desk, { x: by.x * far, y: by.y * far })
      return true
    }
    const act = actByKey(event)
    if (act) {
      // What cannot be done now still belongs to the table, so that the browser does nothing else with it.
      if (canDo(desk, act)) act.run(desk)
      // What had the focus may be gone, and the next key is still meant for the table.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) window.focus({ preventScroll: true })
      })
      return act.keys !== 'Escape' || chosen.length > 0
    }
    return cameraKey(view, event, fit)
  }
  const up = ({ key }: KeyboardEvent): void => {
    if (key === ' ') onPanKey(false)
  }
  window.tabIndex = -1
  window.addEventListener('keydown', down)
  window.addEventListener('keyup', up)
  return () => {
    window.removeEventListener('keydown', down)
    window.removeEventListener('keyup', up)
  }
}
