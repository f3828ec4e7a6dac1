// What the button of a wall begins as, before its owner composes it.
import type { WallButton } from '#contract/wall-buttons'

/** A cat before rays; the text is the name of its owner. */
export const firstButton: Omit<WallButton, 'text'> = {
  ground: '#a3e635',
  ink: '#0a0a0a',
  pattern: 'rays',
  figure: 'cat',
}
