// The courtyard itself: two walls of the block behind, slabs of concrete, and what the tenants painted on them.
import type { RefObject } from 'preact'
import { groundOf, type Point, side, tileWidth } from './iso.ts'
import { clothes, doors, onWall, rope, walls, windows } from './facade.ts'

const points = (...all: readonly Point[]): string => all.map(({ x, y }) => `${x},${y}`).join(' ')
const on = (x: number, y: number): Point => groundOf({ x, y })
const field = (x: number, y: number, width: number, length: number): string =>
  points(on(x, y), on(x + width, y), on(x + width, y + length), on(x, y + length))

const slab = 22
const middle = side / 2
/** Of the painted court: half its side, how wide its band is, and the radius of its circle, in tiles. */
const court = { half: 4.5, band: 1, circle: 2.5 }
// A circle on the floor is an ellipse that touches the same tiles.
const rx = (court.circle * tileWidth) / Math.SQRT2
const round = { cx: on(middle, middle).x, cy: on(middle, middle).y, rx, ry: rx / 2 }
const square = (half: number): string => field(middle - half, middle - half, half * 2, half * 2)
const seams = Array.from({ length: side - 1 }, (_, n) => n + 1)
const line = (from: Point, to: Point): string => `M${from.x} ${from.y}L${to.x} ${to.y}`
const down = ({ x, y }: Point): Point => ({ x, y: y + slab })
const drawn = seams.map((n) => line(on(n, 0), on(n, side)) + line(on(0, n), on(side, n))).join('')

/** Six squares and a roof, to hop along. */
const hops = Array.from({ length: 6 }, (_, n) => [3 + n, side - 3] as const)

/** A drawing as large as it is, its origin at the top corner of the floor. */
export const Courtyard = ({ groundRef }: { readonly groundRef: RefObject<SVGSVGElement | null> }) => (
  <svg ref={groundRef} class="courtyard" width="1" height="1" aria-hidden="true">
    <defs>
      <pattern id="lobby-dots" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
        <circle class="courtyard-dot" cx="4.5" cy="4.5" r="2.1" />
      </pattern>
    </defs>
    {walls.map((wall) => (
      <g key={wall} class={`courtyard-wall courtyard-wall-${wall}`}>
        <polygon class="courtyard-face" points={points(...onWall(wall, 0, side, 0, 1))} />
        {windows(wall).map((pane) => (
          <polygon key={points(...pane)} class="courtyard-window" points={points(...pane)} />
        ))}
        {doors(wall).map((door) => (
          <g key={points(...door)}>
            <polygon class="courtyard-print" points={points(...door)} />
            <polygon class="courtyard-line" points={points(...door)} />
          </g>
        ))}
      </g>
    ))}
    <polygon
      class="courtyard-edge"
      points={points(on(0, side), on(side, side), down(on(side, side)), down(on(0, side)))}
    />
    <polygon
      class="courtyard-edge"
      points={points(on(side, 0), on(side, side), down(on(side, side)), down(on(side, 0)))}
    />
    <polygon class="courtyard-slabs" points={field(0, 0, side, side)} />
    <path class="courtyard-seams" d={drawn} />
    <g class="courtyard-paint">
      <polygon class="courtyard-print" points={square(court.half)} />
      <polygon class="courtyard-slabs" points={square(court.half - court.band)} />
      <ellipse class="courtyard-sun" {...round} />
      <ellipse fill="url(#lobby-dots)" {...round} />
      {hops.map(([x, y], n) => (
        <polygon key={x} class={n % 2 === 0 ? 'courtyard-sun' : 'courtyard-print'} points={field(x, y, 1, 1)} />
      ))}
    </g>
    <polygon class="courtyard-line" points={square(court.half)} />
    <polygon class="courtyard-line" points={square(court.half - court.band)} />
    <ellipse class="courtyard-line" {...round} />
    {hops.map(([x, y]) => (
      <polygon key={x} class="courtyard-line" points={field(x, y, 1, 1)} />
    ))}
    <polygon class="courtyard-line" points={field(0, 0, side, side)} />
    <path class="courtyard-line" d={rope} />
    {clothes.map(({ d, ink }) => (
      <g key={d}>
        <path class={`courtyard-${ink} courtyard-shifted`} d={d} />
        <path class="courtyard-line" d={d} />
      </g>
    ))}
  </svg>
)
