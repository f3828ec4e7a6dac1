// What a sticker is called for those who do not see it.
import type { StickerContent } from '#contract/stickers'
import { words } from '#words/index'

const { kinds } = words.stickers

/** A few words that say what is on it. */
export function stickerName(content: StickerContent): string {
  switch (content.kind) {
    case 'cat':
      return kinds.cat(words.cats.names[content.cat])
    case 'kaomoji':
      return kinds.kaomoji(content.kaomoji)
    case 'emoji':
      return kinds.emoji(content.emoji)
    case 'house':
      return `:${content.house}:`
    case 'text':
      return kinds.text(content.text)
    case 'picture':
      return kinds.picture(content.alt)
  }
}
