// The picture that came out of a frame: looked at before it is kept, because a flat field shows nobody anything, and made no heavier than it has to be.

/** As large as a first card of the gallery on a fine screen. */
export const stillSize = { width: 1_280, height: 720 }
/** Heavier ones are kept with a little loss. */
const mostPlain = 400_000
const looked = { width: 160, height: 90 }
const least = { change: 10, share: 0.002 }

/** Whether hardly anything differs from the colour that most of it has; four numbers to a pixel. */
export function isFlat(pixels: ArrayLike<number>): boolean {
  const often = new Map<number, number>()
  const count = pixels.length / 4
  const at = (pixel: number, channel: number): number => pixels[pixel * 4 + channel] ?? 0
  let common = 0
  for (let pixel = 0; pixel < count; pixel++) {
    const key = ((at(pixel, 0) >> 3) << 10) | ((at(pixel, 1) >> 3) << 5) | (at(pixel, 2) >> 3)
    const times = (often.get(key) ?? 0) + 1
    often.set(key, times)
    if (times > (often.get(common) ?? 0)) common = key
  }
  const ground = [10, 5, 0].map((shift) => (((common >> shift) & 31) << 3) + 4)
  let other = 0
  for (let pixel = 0; pixel < count; pixel++)
    if (ground.some((value, channel) => Math.abs(value - at(pixel, channel)) > least.change)) other += 1
  return other < count * least.share
}

export interface StillPicture {
  /** As it is kept. */
  readonly blob: Blob
  readonly picture: ImageBitmap
}

/** The picture; null where it is one flat field. Rejects for what is no picture of this size. */
export async function stillFrom(png: Blob): Promise<StillPicture | null> {
  // Its bytes are a stranger’s: what they say of their size is read before they are unfolded.
  const head = new DataView(await png.slice(0, 24).arrayBuffer())
  const tooLarge = head.getUint32(16) > stillSize.width || head.getUint32(20) > stillSize.height
  if (head.getUint32(0) !== 0x89504e47 || tooLarge) throw new TypeError('It is no picture of a sketch.')
  const picture = await createImageBitmap(png)
  const seen = new OffscreenCanvas(looked.width, looked.height).getContext('2d')
  seen?.drawImage(picture, 0, 0, looked.width, looked.height)
  if (!seen || isFlat(onWhite(seen.getImageData(0, 0, looked.width, looked.height).data))) return null
  if (png.size <= mostPlain) return { blob: png, picture }
  const sheet = new OffscreenCanvas(picture.width, picture.height)
  sheet.getContext('2d')?.drawImage(picture, 0, 0)
  return { blob: await sheet.convertToBlob({ type: 'image/webp', quality: 0.92 }), picture }
}

/** What is not drawn on is as light as the glass. */
const onWhite = (pixels: Uint8ClampedArray): Uint8ClampedArray =>
  pixels.map((value, at) => (at % 4 === 3 ? 255 : value + ((255 - value) * (255 - (pixels[at | 3] ?? 255))) / 255))
