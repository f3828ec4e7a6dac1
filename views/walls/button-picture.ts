// The button of a wall as a picture of 88 by 31, drawn pixel by pixel: the same on its page, on the table and on other people's pages.
import { h, type JSX } from 'preact'
import type { WallButton } from '#contract/wall-buttons'
import { buttonLines } from './button-lines.ts'
import { pixelFigures } from './pixel-figures.ts'
import { bitmapPath, canBeDrawn, letterHeight, linePath, lineWidth } from './pixel-letters.ts'

/** What such buttons measure everywhere. */
export const buttonSize = { width: 88, height: 31 } as const

const { width, height } = buttonSize
const edge = 2
const figureWidth = 17

/** The picture; whoever shows it says what it is called. */
export function buttonPicture(button: WallButton): JSX.Element {
  const { ground, ink, figure } = button
  const left = figure === 'none' ? edge + 2 : edge + figureWidth + 4
  const rows = figure === 'none' ? [] : pixelFigures[figure]
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'shape-rendering': 'crispEdges',
    },
    h('rect', { width, height, fill: ground }),
    h('path', { d: patternPath(button.pattern), fill: ink, 'fill-opacity': '0.16' }),
    rows.length > 0 &&
      h('path', { d: bitmapPath(rows, { x: edge + 3, y: Math.round((height - rows.length) / 2) }), fill: ink }),
    words(button.text, ink, left, width - edge - 2),
    h('path', { d: `M1 1h${width - 2}v1h${3 - width}v${height - 3}h-1z`, fill: '#ffffff', 'fill-opacity': '0.55' }),
    h('path', {
      d: `M${width - 2} 1h1v${height - 2}h${2 - width}v-1h${width - 3}z`,
      fill: '#000000',
      'fill-opacity': '0.35',
    }),
    h('path', { d: `M0 0h${width}v${height}h${-width}zM1 1v${height - 2}h${width - 2}v${2 - height}z`, fill: ink }),
  )
}

/** In pixels where all of it can be drawn so, else in a typeface of whoever looks. */
function words(text: string, ink: string, left: number, right: number): JSX.Element {
  const room = right - left
  if (!canBeDrawn(text))
    return h(
      'text',
      {
        x: (left + right) / 2,
        y: height / 2 + 4,
        fill: ink,
        'text-anchor': 'middle',
        'font-family': 'sans-serif',
        'font-weight': 'bold',
        'font-size': Math.max(6, Math.min(12, Math.floor(room / Math.max(1, Array.from(text).length)) + 3)),
      },
      text,
    )
  const { lines, scale } = buttonLines(text, room)
  const step = (letterHeight + (lines.length > 3 ? 1 : 2)) * scale
  const top = Math.round((height - (step * lines.length - (step - letterHeight * scale))) / 2)
  return h('path', {
    d: lines
      .map((line, at) =>
        linePath(line, { x: left + Math.floor((room - lineWidth(line) * scale) / 2), y: top + at * step }, scale),
      )
      .join(''),
    fill: ink,
  })
}

function patternPath(pattern: WallButton['pattern']): string {
  switch (pattern) {
    case 'plain':
      return ''
    case 'stripes':
      return Array.from({ length: 20 }, (_, at) => `M${at * 8 - 32} ${height}l31 -31h4l-31 31z`).join('')
    case 'checks':
      return Array.from({ length: 22 * 8 }, (_, at) => [at % 22, Math.floor(at / 22)] as const)
        .filter(([x, y]) => (x + y) % 2 === 0)
        .map(([x, y]) => `M${x * 4} ${y * 4}h4v4h-4z`)
        .join('')
    case 'dots':
      return Array.from({ length: 15 * 6 }, (_, at) => [at % 15, Math.floor(at / 15)] as const)
        .map(([x, y]) => `M${x * 6 + (y % 2) * 3} ${y * 6}h2v2h-2z`)
        .join('')
    case 'rays':
      return Array.from({ length: 18 }, (_, at) => {
        const point = (turn: number): string =>
          `${(14 + 100 * Math.cos(turn)).toFixed(1)} ${(15 + 100 * Math.sin(turn)).toFixed(1)}`
        return `M14 15L${point((at * Math.PI) / 9)}L${point(((at + 0.5) * Math.PI) / 9)}z`
      }).join('')
  }
}
