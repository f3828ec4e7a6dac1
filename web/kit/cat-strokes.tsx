// What a cat is drawn with: colour plate out of register, halftone shade, ink line.
import { inkOf } from '#cats/rig/write-svg'
import { type CatLook, catPrint } from './cat-print.ts'

/** The strokes, in a sheet that is as high as it is wide. */
export function CatStrokes(look: CatLook) {
  const { viewBox, strokes, pivots } = catPrint(look)
  return (
    <svg class="cat-strokes-sheet" viewBox={viewBox}>
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
