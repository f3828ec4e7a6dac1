// What each use of a file takes and makes of it.
import type { FileKind } from '#contract/attachments'
import { fileBytes } from '#contract/file-bytes'
import type { FileUse } from '#contract/files'
import { sizes } from '#contract/limits'
import { curvePoints } from '#contract/sound-curves'

interface Recipe {
  readonly kind: FileKind
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
  /** By how many numbers it is drawn. */
  readonly points: number
}

/** [FILE-3.1] Kept as it came. */
export interface DocumentRecipe extends Recipe {
  readonly kind: 'document'
}

const image = (use: FileUse, widths: readonly number[], more: Partial<ImageRecipe> = {}): ImageRecipe => ({
  kind: 'image',
  maxBytes: fileBytes[use],
  widths,
  square: false,
  moving: true,
  ...more,
})
const audio = (use: keyof typeof curvePoints, maxMs: number): AudioRecipe => ({
  kind: 'audio',
  maxBytes: fileBytes[use],
  maxMs,
  points: curvePoints[use],
})

/** [FILE-1.1] By use. */
export const recipes: Readonly<Record<FileUse, ImageRecipe | AudioRecipe | DocumentRecipe>> = {
  image: image('image', [320, 640, 1280, 2048]),
  // A face that moves in every line of every room is no kindness.
  avatar: image('avatar', [64, 128, 256, 512], { square: true, moving: false }),
  banner: image('banner', [640, 1280, 2048]),
  sticker: image('sticker', [128, 256, 512]),
  emoji: image('emoji', [64, 128, 256]),
  audio: audio('audio', sizes.audioMs),
  anthem: audio('anthem', sizes.audioMs),
  voice: audio('voice', sizes.voiceMs),
  intro: audio('intro', sizes.introMs),
  document: { kind: 'document', maxBytes: fileBytes.document },
}
