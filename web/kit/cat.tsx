// One of the twelve cats, in the posture of its mood: colour plate out of register, halftone shade, ink line; it blinks, breathes and moves ear and tail while nothing else happens.
import { inkOf } from '#cats/rig/write-svg'
import { words } from '#words/index'
import { type CatLook, catPrint } from './cat-print.ts'
import './cat.css'

interface Props extends CatLook {
  /** Says who it is to people who listen; absent, it is decoration. */
  readonly named?: boolean
}

/** A cat as wide as its container, its feet on the lower edge. */
export function Cat({ named = false, ...look }: Props) {
  const { viewBox, strokes, pivots } = catPrint(look)
  const said = named
    ? { role: 'img' as const, 'aria-label': words.cats.drawing(words.cats.names[look.name]) }
    : { 'aria-hidden': 'true' as const }
  return (
    <svg class="cat" viewBox={viewBox} data-cat={look.name} {...said}>
      <g class="cat-strokes">
        {strokes.map(({ d, ink, part, pen }, index) => {
          const pivot = pivots[part]
          return (
            <path
              key={index}
              class={`cat-part-${part}`}
              style={pivot && part !== 'eyes' ? { transformOrigin: `${pivot[0]}px ${pivot[1]}px` } : undefined}
              d={d}
              fill={pen === undefined ? inkOf(ink) : 'none'}
              stroke={pen === undefined ? 'none' : inkOf(ink)}
              stroke-width={pen}
            />
          )
        })}
      </g>
    </svg>
  )
}
