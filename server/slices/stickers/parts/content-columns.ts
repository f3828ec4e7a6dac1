// What is stuck on, as it is stored and as it is told.
import { refuse } from '#bedrock/refusal'
import { oneEmoji } from '#bedrock/text/one-emoji'
import { plainLine } from '#bedrock/text/plain-line'
import type { UploadedFile } from '#contract/files'
import { sizes } from '#contract/limits'
import type { StickerContent, StuckContent } from '#contract/stickers'

export interface ContentColumns {
  readonly kind: StickerContent['kind']
  /** Of a picture its name, a space, and what is to be seen on it. */
  readonly content: string
}

/** [WALL-5.1] Refuses with EMPTY where nothing would be seen, with TOO_LONG where it is too much. */
export function contentColumns(content: StickerContent): ContentColumns {
  const columns = { kind: content.kind, content: shown(content) }
  if (columns.content === '') refuse('EMPTY', 'There is nothing to see on this sticker. Choose something first.')
  return columns
}

function shown(content: StickerContent): string {
  switch (content.kind) {
    case 'cat':
      return content.cat
    case 'kaomoji':
      return content.kaomoji
    case 'emoji':
      return oneEmoji(content.emoji)
    case 'house':
      return content.house
    case 'text':
      return plainLine(content.text, sizes.stickerTextCharacters, 'text')
    case 'picture':
      return `${content.picture} ${plainLine(content.alt, sizes.altCharacters, 'alt')}`
  }
}

/** The name of the picture that is stuck on, if it is one. */
export const pictureOf = ({ kind, content }: ContentColumns): string | null =>
  kind === 'picture' ? content.slice(0, content.indexOf(' ')) : null

/** The content as it went in; `contentColumns` checked it. */
export function contentOf(columns: ContentColumns, files: ReadonlyMap<string, UploadedFile>): StuckContent {
  const { kind, content } = columns
  const picture = pictureOf(columns)
  return picture === null
    ? ({ kind, [kind]: content } as unknown as StuckContent)
    : { kind: 'picture', picture, alt: content.slice(picture.length + 1), file: files.get(picture) ?? null }
}
