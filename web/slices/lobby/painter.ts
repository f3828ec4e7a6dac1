// Puts the courtyard on its canvas: as finely as the screen shows, in the inks of the house as they are now. What is where is said here; the picture is put together beside the page.
import type { Aim } from './aim.ts'
import type { Camera } from './camera.ts'
import { startCopyist } from './copyist.ts'
import { type Drawn, inSight, placeCats } from './place-cats.ts'
import { inksUnder } from './inks.ts'
import { groundOf, type Point } from './iso.ts'
import { createSheets } from './sheets.ts'
import type { Walker } from './walkers.ts'

/** So fine that more is not seen. */
const finest = 2

/** Where the ground's origin is seen, in whole pixels, so that the cats go with the ground exactly. */
export const originOf = (camera: Camera): Point => {
  const { x, y } = camera.toScreen({ x: 0, y: 0 })
  return { x: Math.round(x), y: Math.round(y) }
}

/** A painter for one canvas over this floor, whose typeface is that of the names. `onPut` hears of each picture that was put there. */
export function createPainter(floor: HTMLElement, canvas: HTMLCanvasElement, onPut: () => void) {
  const frame = canvas.getContext('bitmaprenderer')
  let scale = 1
  let size = { width: 1, height: 1 }
  /** The picture that is put together now; null while none is. */
  let coming: { readonly origin: Point; readonly scale: number } | null = null
  let put = { origin: { x: 0, y: 0 }, scale }
  const copyist = startCopyist((picture) => {
    put = coming ?? put
    coming = null
    canvas.style.inlineSize = `${picture.width / put.scale}px`
    canvas.style.blockSize = `${picture.height / put.scale}px`
    frame?.transferFromImageBitmap(picture)
    onPut()
  })
  const fresh = () => {
    const style = getComputedStyle(floor)
    const look = { typeface: style.fontFamily, signs: style.getPropertyValue('--signs'), scale }
    copyist.forget()
    return createSheets(inksUnder(floor), look, (sheet) => copyist.keep(sheet))
  }
  let sheets: ReturnType<typeof fresh> | null = null
  return {
    /** Looks at inks and letters anew before the next picture. */
    renew: () => void (sheets = null),
    resize(width: number, height: number): void {
      const fine = Math.min(finest, devicePixelRatio)
      if (fine !== scale) sheets = null
      scale = fine
      size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
    },
    /** Whether a picture is still on its way. One at a time, so that none comes late. */
    busy: () => coming !== null,
    /** Moves the picture that is there as the ground has moved since. */
    move(camera: Camera): void {
      const { x, y } = originOf(camera)
      canvas.style.transform = `translate(${x - put.origin.x}px, ${y - put.origin.y}px)`
    },
    /** Asks for a picture, and answers whom one sees in it, back to front. */
    paint(walkers: Iterable<Walker>, camera: Camera, { cat, tile }: Aim): readonly Drawn[] {
      const drawn = inSight(walkers, camera)
      sheets ??= fresh()
      const places: number[] = []
      if (tile && !cat) {
        const { x, y } = camera.toScreen(groundOf({ x: tile.x + 0.5, y: tile.y + 0.5 }))
        const { key, width, height } = sheets.tile()
        places.push(key, Math.round((x - width / 2) * scale), Math.round((y - height / 2) * scale))
      }
      placeCats(drawn, places, { camera, sheets, scale, lit: cat?.id ?? null })
      coming = { origin: originOf(camera), scale }
      copyist.copy(size.width, size.height, places)
      return drawn
    },
    end: () => copyist.end(),
  }
}
