// A cat as it stands or lies in the courtyard, drawn from the same shapes as everywhere: colour plate out of register, dots for shade, ink line.
import type { CatName } from '#contract/house'
import { lobbyLines } from '#words/lobby-lines'
import { catShapes } from '../../kit/cat-shapes.ts'
import type { InkOf } from './inks.ts'
import { drawSheet, type Pen, type Sheet } from './sheet.ts'

/** How wide and high a cat is. */
export const catSize = 64
/** What its line and its plate need around it. */
export const catRoom = 4
const grid = 96
const line = 2.25
/** How low those lie who are asleep. */
const lying = 0.62

/** Of a cat’s words, and where they stand over one who lies. */
const sign = { size: 24, x: 0.62, y: 0.36 }

interface How {
  readonly asleep: boolean
  /** Looks the other way. */
  readonly turned: boolean
  readonly scale: number
  /** The typeface of signs. */
  readonly signs: string
}

/** The cat; its feet stand `catRoom` above the lower edge, in the middle. */
export function catSheet(name: CatName, ink: InkOf, { asleep, turned, scale, signs }: How): Sheet {
  const { parts, tail, second, shade, lines, black, eyes, gaze, ...shape } = catShapes[name]
  const paths = (all: readonly (string | undefined)[]): Path2D[] => all.flatMap((d) => (d ? [new Path2D(d)] : []))
  const width = catSize + catRoom * 2
  return drawSheet(width, width, scale, (pen) => {
    if (asleep) {
      pen.fillStyle = ink('ink')
      pen.font = `400 ${sign.size}px ${signs}`
      pen.fillText(lobbyLines.asleep, width * sign.x, width * sign.y)
    }
    const unit = catSize / grid
    pen.translate(width / 2, width - catRoom)
    pen.scale(turned ? -unit : unit, asleep ? unit * lying : unit)
    pen.translate(-grid / 2, -94.5)
    pen.lineJoin = 'round'
    pen.lineCap = 'round'
    pen.lineWidth = line / unit
    const body = paths([tail.path, ...parts])
    if (shape.ink !== 'none') {
      pen.save()
      pen.translate(turned ? -2.4 : 2.4, -1.9)
      pen.fillStyle = ink(shape.ink)
      for (const path of body) pen.fill(path)
      pen.fillStyle = ink('sun')
      for (const path of paths([second])) pen.fill(path)
      pen.restore()
    }
    for (const path of paths([shade])) {
      pen.fillStyle = dots(pen, ink('press'), scale)
      pen.fill(path)
    }
    pen.strokeStyle = ink('ink')
    for (const path of [...body, ...paths([second, lines])]) pen.stroke(path)
    pen.fillStyle = ink('press')
    for (const path of paths([black])) {
      pen.fill(path)
      pen.stroke(path)
    }
    const eyeInk = gaze === 'glow' ? 'acid' : shape.ink === 'none' ? 'ink' : 'press'
    pen.fillStyle = pen.strokeStyle = ink(eyeInk)
    for (const [x, y] of eyes) {
      pen.beginPath()
      if (asleep || gaze === 'shut') {
        pen.moveTo(x - 5, y)
        pen.bezierCurveTo(x - 3, y + 4, x + 3, y + 4, x + 5, y)
        pen.stroke()
      } else {
        pen.ellipse(x, y, 2.8, 4.2, 0, 0, Math.PI * 2)
        pen.fill()
      }
    }
  })
}

/** Halftone at 30 degrees. */
function dots(pen: Pen, ink: string, scale: number): CanvasPattern | string {
  const step = 5.2
  const { image } = drawSheet(step, step, scale, (dot) => {
    dot.fillStyle = ink
    dot.beginPath()
    dot.arc(step / 2, step / 2, 1.5, 0, Math.PI * 2)
    dot.fill()
  })
  const pattern = pen.createPattern(image, 'repeat')
  pattern?.setTransform(new DOMMatrix().rotate(30).scale(1 / scale))
  return pattern ?? ink
}
