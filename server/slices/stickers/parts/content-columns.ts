// What is stuck on, as it is stored and as it is told.
import { refuse } from '#bedrock/refusal'
import { oneEmoji } from '#bedrock/text/one-emoji'
import { plainLine } from '#bedrock/text/plain-line'
import { sizes } from '#contract/limits'
import type { StickerContent } from '#contract/stickers'

export interface ContentColumns {
  readonly kind: StickerContent['kind']
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
    case 'text':
      return plainLine(content.text, sizes.stickerTextCharacters, 'text')
  }
}

/** The content as it went in; `contentColumns` checked it. */
export const contentOf = ({ kind, content }: ContentColumns): StickerContent =>
  ({ kind, [kind]: content }) as unknown as StickerContent
