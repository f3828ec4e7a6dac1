// The twelve cats as they are cut out of paper: their strokes, in ink that is black by night as well, on a white rim.
import { inkOf } from '#cats/rig/write-svg'
import type { CatName } from '#contract/house'
import { catNames } from '../../kit/cat-names.ts'
import { catPrint } from '../../kit/cat-print.ts'

/** Each as something to refer to. */
export const StickerDrawings = () => (
  <svg class="sticker-drawings" aria-hidden="true">
    <defs>
      {catNames.map((cat) => (
        <Drawing key={cat} cat={cat} />
      ))}
    </defs>
  </svg>
)

function Drawing({ cat }: { readonly cat: CatName }) {
  const { strokes } = catPrint({ name: cat })
  const all = (filled: boolean): string =>
    strokes
      .filter(({ pen }) => (pen === undefined) === filled)
      .map(({ d }) => d)
      .join('')
  return (
    <g id={`sticker-of-${cat}`}>
      <path class="sticker-rim" d={all(true)} />
      <path class="sticker-rim sticker-rim-line" d={all(false)} />
      <g class="sticker-strokes">
        {strokes.map(({ d, ink, pen }, index) => {
          const colour = inkOf(ink === 'line' ? 'press' : ink)
          return (
            <path
              key={index}
              d={d}
              fill={pen === undefined ? colour : 'none'}
              stroke={pen === undefined ? 'none' : colour}
              stroke-width={pen}
            />
          )
        })}
      </g>
    </g>
  )
}
