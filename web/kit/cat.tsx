// One of the twelve cats: colour plate out of register, halftone shade, ink line; blinks and moves its tail while nothing else happens.
import { useId } from 'preact/hooks'
import type { CatName } from '#contract/house'
import { words } from '#words/index'
import { catShapes } from './cat-shapes.ts'
import './cat.css'

interface Props {
  readonly name: CatName
  /** Turns its back: no face, for moments when one types a secret. */
  readonly turned?: boolean
  /** Says who it is to people who listen; absent, it is decoration. */
  readonly named?: boolean
  /** A silhouette in plain ink, for tests and signs. */
  readonly silhouette?: boolean
}

/** A cat as wide as its container, its feet on the lower edge. */
export function Cat({ name, turned = false, named = false, silhouette = false }: Props) {
  const id = useId()
  const { ink, parts, tail, shade, lines, black, second, eyes, gaze } = catShapes[name]
  const said = named
    ? { role: 'img' as const, 'aria-label': words.cats.drawing(words.cats.names[name]) }
    : { 'aria-hidden': 'true' as const }
  const turnAbout = { transformOrigin: `${tail.pivot[0]}px ${tail.pivot[1]}px` }
  return (
    <svg class={silhouette ? 'cat cat-silhouette' : `cat cat-${ink}`} viewBox="0 0 96 96" data-cat={name} {...said}>
      <defs>
        <pattern id={id} width="3.4" height="3.4" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
          <circle class="cat-dot" cx="1.7" cy="1.7" r="1" />
        </pattern>
      </defs>
      <g class="cat-plate">
        <path class="cat-tail" style={turnAbout} d={tail.path} />
        {parts.map((d) => (
          <path key={d} d={d} />
        ))}
        {second && <path class="cat-second" d={second} />}
      </g>
      {shade && <path d={shade} fill={`url(#${id})`} class="cat-shade" />}
      <g class="cat-ink">
        <path class="cat-tail" style={turnAbout} d={tail.path} />
        {parts.map((d) => (
          <path key={d} d={d} />
        ))}
        {second && <path d={second} />}
        {!turned && <path d={lines} />}
      </g>
      {black && !turned && <path class="cat-black" d={black} />}
      {!turned && (
        <g class={`cat-eyes cat-gaze-${gaze ?? 'open'}`}>
          {eyes.map(([x, y]) =>
            gaze === 'shut' ? (
              <path key={x} d={`M${x - 5} ${y}c2 4 8 4 10 0`} />
            ) : (
              <ellipse key={x} cx={x} cy={y} rx="2.6" ry="4" />
            ),
          )}
        </g>
      )}
    </svg>
  )
}
