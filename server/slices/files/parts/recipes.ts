// What each use of a file takes and makes of it.
import type { FileUse } from '#contract/files'
import { sizes } from '#contract/limits'

export interface ImageRecipe {
  readonly kind: 'image'
  readonly maxBytes: number
  /** Widths to make. */
  readonly widths: readonly number[]
  readonly square: boolean
  /** A moving picture stays one. */
  readonly moving: boolean
}

const image = (maxBytes: number, widths: readonly number[], more: Partial<ImageRecipe> = {}): ImageRecipe => ({
  kind: 'image',
  maxBytes,
  widths,
  square: false,
  moving: true,
  ...more,
})

/** [FILE-1.1] By use. */
export const recipes: Readonly<Record<FileUse, ImageRecipe>> = {
  image: image(sizes.imageBytes, [320, 640, 1280, 2048]),
  // A face that moves in every line of every room is no kindness.
  avatar: image(sizes.avatarBytes, [64, 128, 256, 512], { square: true, moving: false }),
  banner: image(sizes.imageBytes, [640, 1280, 2048]),
  sticker: image(sizes.stickerBytes, [128, 256, 512]),
}
