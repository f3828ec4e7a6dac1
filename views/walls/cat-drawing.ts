// A cat as a picture in a page that has no script.
import { h, type JSX } from 'preact'
import { tempers } from '#cats/cast/cast'
import { poseOf } from '#cats/rig/pose-of'
import { printCat } from '#cats/rig/print-cat'
import { inkOf } from '#cats/rig/write-svg'
import type { CatName } from '#contract/house'
import { catsLines } from '#words/cats-lines'
import { words } from '#words/index'

/** As wide as it is seen at most, in px. */
const size = 240

/** [WALL-3.71] In its temper, and in words for whoever does not see it. */
export function catDrawing(cat: CatName): JSX.Element {
  const [p, a, d] = tempers[cat]
  const { viewBox, strokes } = printCat({ skin: cat, pose: poseOf({ p, a, d }), size })
  const label = `${words.cats.names[cat]} ${catsLines[cat]}`
  return h(
    'svg',
    { viewBox, width: size, height: size, role: 'img', 'aria-label': label },
    h(
      'g',
      { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
      strokes.map(({ d: path, ink, pen }, at) =>
        pen === undefined
          ? h('path', { key: at, fill: inkOf(ink), d: path })
          : h('path', { key: at, stroke: inkOf(ink), 'stroke-width': pen, d: path }),
      ),
    ),
  )
}
