// A cat as it stands or lies in the courtyard, drawn with the strokes that it has everywhere.
import { poseOf } from '#cats/rig/pose-of'
import { printCat } from '#cats/rig/print-cat'
import { tokenOf } from '#cats/rig/write-svg'
import type { CatName } from '#contract/house'
import { lobbyLines } from '#words/lobby-lines'
import type { InkOf } from './inks.ts'
import { drawSheet, type Sheet } from './sheet.ts'

/** How wide and high a cat is. */
export const catSize = 64
/** What its line and its plate need around it. */
export const catRoom = 4
const grid = 96
/** On which its feet stand in the drawing. */
const floor = 94
const calm = { p: 0.1, a: 0, d: 0 }

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
  const { strokes } = printCat({ skin: name, pose: poseOf(calm, asleep ? 0 : 1), size: catSize })
  const width = catSize + catRoom * 2
  return drawSheet(width, width, scale, (pen) => {
    if (asleep) {
      pen.fillStyle = ink('ink')
      pen.font = `400 ${sign.size}px ${signs}`
      pen.fillText(lobbyLines.asleep, width * sign.x, width * sign.y)
    }
    const unit = catSize / grid
    pen.translate(width / 2, width - catRoom)
    pen.scale(turned ? -unit : unit, unit)
    pen.translate(-grid / 2, -floor)
    pen.lineJoin = 'round'
    pen.lineCap = 'round'
    for (const stroke of strokes) {
      const path = new Path2D(stroke.d)
      const colour = ink(tokenOf(stroke.ink))
      if (stroke.pen === undefined) {
        pen.fillStyle = colour
        pen.fill(path)
      } else {
        pen.strokeStyle = colour
        pen.lineWidth = stroke.pen
        pen.stroke(path)
      }
    }
  })
}
