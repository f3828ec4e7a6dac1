// A part of a text with what was found in it marked.
import type { Excerpt as Pieces } from '#contract/search'

/** Plain text, whatever was written in it. */
export const Excerpt = ({ pieces }: { readonly pieces: Pieces }) => (
  <bdi class="find-text" dir="auto">
    {pieces.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}
  </bdi>
)
