// What the sketch shows now: as a picture for people, and as a number by which two frames are compared.
import { free } from './intrinsics.ts'
import { drawImage, mainCanvas, pixels, scratch, sizeOf } from './canvases.ts'

const toBlob = free(HTMLCanvasElement.prototype.toBlob)

/** Of something so large, fitted into this size. */
export function pictureOf(what: CanvasImageSource, from: Size, into: Size): Promise<Blob | null> {
  const scale = Math.min(into.width / from.width, into.height / from.height)
  const { canvas, to } = scratch(
    Math.max(1, Math.round(from.width * scale)),
    Math.max(1, Math.round(from.height * scale)),
  )
  drawImage(to, what, 0, 0, Math.round(from.width * scale), Math.round(from.height * scale))
  return new Promise((done) => toBlob(canvas, done, 'image/png'))
}
export interface Size {
  readonly width: number
  readonly height: number
}

/** Of the canvas that takes most of the frame. */
export function pictureOfCanvas(into: Size): Promise<Blob | null> {
  const main = mainCanvas()
  return main ? pictureOf(main.canvas, sizeOf(main.canvas), into) : Promise.resolve(null)
}

/** FNV-1a over 32 bits at a time. */
export function hashOf(words: ArrayLike<number>, from = 0x811c9dc5): number {
  let hash = from
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193)
  return hash >>> 0
}
/** As it is compared. */
export const hex = (hash: number): string => hash.toString(16).padStart(8, '0')

let seen: ReturnType<typeof scratch> | undefined
/** Of all the pixels of that canvas. */
export function hashOfCanvas(from?: number): number {
  const main = mainCanvas()
  if (!main) return hashOf([], from)
  const { width, height } = sizeOf(main.canvas)
  if (!seen || seen.canvas.width !== width || seen.canvas.height !== height) seen = scratch(width, height, true)
  return hashOf(new Uint32Array(pixels(seen.to, main.canvas, width, height).buffer), from)
}
