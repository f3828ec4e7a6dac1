// In which way a wall is looked at: the one that was chosen, and the canvas for as long as stickers need it.
import { useState } from 'preact/hooks'
import type { Board } from '../../stickers/board.ts'
import { firstWay, type Way } from './way.ts'

export interface Ways {
  readonly way: Way
  /** The tray of stickers is open. */
  readonly sticking: boolean
  /** The way that was left for the stickers. */
  readonly before: Way | null
  readonly choose: (way: Way) => void
  /** Opens the tray, or closes it. */
  readonly stick: () => void
  readonly close: () => void
  /** Something was put on the wall, which shall be seen. */
  readonly put: () => void
}

/** The ways, from the one that suits the window. */
export function useWays(board: Board): Ways {
  const [way, setWay] = useState(firstWay)
  const [before, setBefore] = useState<Way | null>(null)
  const [sticking, setSticking] = useState(false)
  const choose = (next: Way): void => {
    board.chosen.value = null
    board.carried.value = null
    setSticking(false)
    setBefore(null)
    setWay(next)
  }
  const close = (): void => choose(before ?? way)
  return {
    way,
    sticking,
    before,
    choose,
    close,
    stick() {
      if (sticking) return close()
      setBefore(way === 'canvas' ? before : way)
      setWay('canvas')
      setSticking(true)
    },
    put: () => setSticking(false),
  }
}
