// What moves with the sound, frame by frame, while it sounds and things may move.
import { useEffect } from 'preact/hooks'
import { mayMove } from '../../bedrock/theme.ts'
import { openBus } from '../sound.ts'

/** Runs `draw` with the house's one analyser; `still` when there is nothing to follow. */
export function useEachFrame(on: boolean, draw: (analyser: AnalyserNode) => void, still: () => void): void {
  const moves = on && mayMove()
  useEffect(() => {
    if (!moves) {
      still()
      return undefined
    }
    let asked = 0
    let gone = false
    openBus().then(
      ({ graph }) => {
        const next = (): void => {
          if (gone) return
          draw(graph.analyser)
          asked = requestAnimationFrame(next)
        }
        next()
      },
      () => {},
    )
    return () => {
      gone = true
      cancelAnimationFrame(asked)
    }
  }, [moves])
}
