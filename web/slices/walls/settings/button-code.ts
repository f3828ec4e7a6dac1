// What a button begins as, and what somebody puts into a page elsewhere so that it shows the button of a wall.
import { sizes } from '#contract/limits'
import type { WallButton } from '#contract/wall-buttons'

/** The name of its owner, and a cat. */
export const firstButton = (username: string): WallButton => ({
  text: username.slice(0, sizes.wallButtonCharacters),
  ground: '#a3e635',
  ink: '#0a0a0a',
  pattern: 'rays',
  figure: 'cat',
})

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** HTML of one line, which asks nobody but the house of the wall. */
export const buttonCode = (origin: string, username: string, text: string): string =>
  `<a href="${origin}/@${username}"><img src="${origin}/@${username}/button.svg" width="88" height="31" alt="${escaped(text)}"></a>`
