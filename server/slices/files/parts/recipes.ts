// What each use of a file takes and makes of it.
import type { FileUse } from '#contract/files'
import { sizes } from '#contract/limits'

interface Recipe {
  readonly kind: 'image' | 'audio'
  readonly maxBytes: number
}

export interface ImageRecipe extends Recipe {
  readonly kind: 'image'
  /** Widths to make. */
  readonly widths: readonly number[]
  readonly square: boolean
  /** A moving picture stays one. */
  readonly moving: boolean
}

export interface AudioRecipe extends Recipe {
  readonly kind: 'audio'
  readonly maxMs: number
}

const image = (maxBytes: number, widths: readonly number[], more: Partial<ImageRecipe> = {}): ImageRecipe => ({
  kind: 'image',
  maxBytes,
  widths,
  square: false,
  moving: true,
  ...more,
})
const audio = (maxBytes: number, maxMs: number): AudioRecipe => ({ kind: 'audio', maxBytes, maxMs })

/** [FILE-1.1] By use. */
export const recipes: Readonly<Record<FileUse, ImageRecipe | AudioRecipe>> = {
  image: image(sizes.imageBytes, [320, 640, 1280, 2048]),
  // A face that moves in every line of every room is no kindness.
  avatar: image(sizes.avatarBytes, [64, 128, 256, 512], { square: true, moving: false }),
  banner: image(sizes.imageBytes, [640, 1280, 2048]),
  sticker: image(sizes.stickerBytes, [128, 256, 512]),
  audio: audio(sizes.audioBytes, sizes.audioMs),
  anthem: audio(sizes.audioBytes, sizes.audioMs),
  voice: audio(sizes.voiceBytes, sizes.voiceMs),
  intro: audio(sizes.introBytes, sizes.introMs),
}
