// How large a file of each use may be; without shapes, because a browser that looks at a file before it is sent needs no more.
import type { FileUse } from './files.ts'
import { sizes } from './limits.ts'

/** What a file of each use may come with. */
export const fileBytes: Readonly<Record<FileUse, number>> = {
  image: sizes.imageBytes,
  avatar: sizes.avatarBytes,
  banner: sizes.imageBytes,
  sticker: sizes.stickerBytes,
  emoji: sizes.emojiBytes,
  audio: sizes.audioBytes,
  anthem: sizes.audioBytes,
  voice: sizes.voiceBytes,
  intro: sizes.introBytes,
  document: sizes.documentBytes,
}
