// A part of a text with what was found in it marked.
import type { Excerpt as Pieces } from '#contract/search'
import { EmojiWords } from '../../kit/emoji/emoji-words.tsx'

/** Plain text, whatever was written in it. */
export const Excerpt = ({ pieces }: { readonly pieces: Pieces }) => (
  <bdi class="find-text" dir="auto">
    {pieces.map(({ text, found }, index) =>
      found ? <mark key={index}>{text}</mark> : <EmojiWords key={index} text={text} />,
    )}
  </bdi>
)
