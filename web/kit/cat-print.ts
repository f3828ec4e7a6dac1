// The drawing of a cat, made once for each that a page shows.
import { poseOf, type Mood } from '#cats/rig/pose-of'
import { type Print, printCat } from '#cats/rig/print-cat'
import type { CatName } from '#contract/house'

/** How a cat is shown. */
export interface CatLook {
  readonly name: CatName
  /** What its body says; without it, it sits. */
  readonly mood?: Mood | undefined
  /** 0–1; who has none sleeps. */
  readonly energy?: number | undefined
  readonly turned?: boolean | undefined
  readonly headOnly?: boolean | undefined
}

const calm: Mood = { p: 0.1, a: 0, d: 0 }
/** About as large as they are shown, which says how thick their lines are. */
const sizes = { whole: 128, head: 32 } as const
const printed = new Map<string, Print>()

/** Its strokes. */
export function catPrint({ name, mood = calm, energy = 1, turned = false, headOnly = false }: CatLook): Print {
  const key = [name, mood.p, mood.a, mood.d, energy, turned, headOnly].join(' ')
  const print =
    printed.get(key) ??
    printCat({
      skin: name,
      pose: poseOf(mood, energy),
      size: headOnly ? sizes.head : sizes.whole,
      headOnly,
      back: turned,
    })
  printed.set(key, print)
  return print
}
