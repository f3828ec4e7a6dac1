// Draws the picture of a sketch from its seed with the clock of steps, so that whoever draws it again gets the same.
import { type RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import type { Runner } from '../../../../sandbox/runner.types.ts'
import type { Bench } from '../bench.ts'
import { mountSketch } from '../mount-sketch.ts'
import { stillFrom, type StillPicture, stillSize } from './still-picture.ts'
import { stillProgram } from './still-program.ts'

/** While nobody chose one, the first of these that shows something. */
const candidates = [90, 180, 300]
/** So long a slider rests before it is drawn anew. */
const settleMs = 200

/** `flat`: it would be a field of one colour, which is no picture. */
type Still = { readonly frame: number } & (
  | { readonly is: 'drawing' | 'flat' | 'failed' }
  | { readonly is: 'here'; readonly picture: ImageBitmap }
)

interface Wish {
  readonly seed: number
  /** Chosen by its maker; null where nobody chose. */
  readonly chosen: number | null
  /** Hears how to have the picture, which may still be drawn. */
  readonly onStill: (take: () => Promise<Blob | null>) => void
}

/** Begins at once, and anew with each other seed or frame. */
export function useStill(bench: Bench, place: RefObject<HTMLElement | null>, { seed, chosen, onStill }: Wish): Still {
  const [still, setStill] = useState<Still>({ is: 'drawing', frame: candidates[0] ?? 1 })
  useEffect(() => {
    bench.running.pause()
    return () => bench.running.resume()
  }, [])
  useEffect(() => {
    let here = true
    let runner: Runner | null = null
    const tell = (so: Still): void => void (here && setStill(so))
    tell({ is: 'drawing', frame: chosen ?? still.frame })
    const draw = async (): Promise<StillPicture | null> => {
      if (chosen !== null) await new Promise((resolve) => setTimeout(resolve, settleMs))
      if (!here || !place.current) return null
      const mounted = await mountSketch(place.current, {
        title: codegroundLines.publish.still,
        tell: ({ say }) => say === 'stopped' && tell({ is: 'failed', frame: chosen ?? 1 }),
      })
      runner = mounted
      if (!here) return null
      mounted.run(stillProgram(bench, seed))
      return await firstThatShows(mounted, chosen === null ? candidates : [chosen], tell)
    }
    const drawn = draw().catch(() => {
      tell({ is: 'failed', frame: chosen ?? 1 })
      return null
    })
    onStill(async () => (await drawn)?.blob ?? null)
    return () => {
      here = false
      runner?.[Symbol.dispose]()
    }
  }, [chosen, seed])
  return still
}

async function firstThatShows(
  runner: Runner,
  frames: readonly number[],
  tell: (still: Still) => void,
): Promise<StillPicture | null> {
  let at = 0
  for (const frame of frames) {
    if (!(await runner.pass(frame - at))) throw new Error('It ended before its picture.')
    at = frame
    const png = await runner.picture(stillSize.width, stillSize.height)
    const found = png && (await stillFrom(png))
    if (found) {
      tell({ is: 'here', frame, picture: found.picture })
      return found
    }
  }
  tell({ is: 'flat', frame: frames[0] ?? 1 })
  return null
}
