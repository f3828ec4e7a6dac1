// Puts the courtyard on its canvas: as finely as the screen shows, in the inks of the house as they are now.
import type { Camera } from './camera.ts'
import type { Aim } from './aim.ts'
import { type Drawn, drawCats, inSight } from './draw-cats.ts'
import { inksUnder } from './inks.ts'
import { groundOf, tileWidth } from './iso.ts'
import { createSheets, rhombus } from './sheets.ts'
import type { Walker } from './walkers.ts'

/** So fine that more is not seen. */
const finest = 2

/** A painter for one canvas over this floor, whose typeface is that of the names. */
export function createPainter(floor: HTMLElement, canvas: HTMLCanvasElement) {
  const pen = canvas.getContext('2d')
  let scale = 1
  const fresh = () => {
    const ink = inksUnder(floor)
    const style = getComputedStyle(floor)
    const look = { typeface: style.fontFamily, signs: style.getPropertyValue('--signs'), scale }
    return { ink, sheets: createSheets(ink, look) }
  }
  let box: ReturnType<typeof fresh> | null = null
  return {
    /** Looks at inks and letters anew before the next picture. */
    renew: () => void (box = null),
    resize(width: number, height: number): void {
      const fine = Math.min(finest, devicePixelRatio)
      if (fine !== scale) box = null
      scale = fine
      canvas.width = Math.round(width * scale)
      canvas.height = Math.round(height * scale)
    },
    /** Paints, and answers whom one sees, back to front. */
    paint(walkers: Iterable<Walker>, camera: Camera, { cat, tile }: Aim): readonly Drawn[] {
      const drawn = inSight(walkers, camera)
      if (!pen) return drawn
      box ??= fresh()
      const { ink, sheets } = box
      pen.clearRect(0, 0, canvas.width, canvas.height)
      if (tile && !cat) {
        const { x, y } = camera.toScreen(groundOf({ x: tile.x + 0.5, y: tile.y + 0.5 }))
        pen.strokeStyle = ink('ink')
        pen.lineWidth = 2 * scale
        rhombus(pen, x * scale, y * scale, tileWidth * scale)
        pen.stroke()
      }
      drawCats(drawn, { pen, camera, sheets, scale, lit: cat?.id ?? null })
      return drawn
    },
  }
}
