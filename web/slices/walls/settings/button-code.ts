// What somebody puts into a page elsewhere so that it shows the button of a wall.
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** HTML of one line, which asks nobody but the house of the wall. */
export const buttonCode = (origin: string, username: string, text: string): string =>
  `<a href="${origin}/@${username}"><img src="${origin}/@${username}/button.svg" width="88" height="31" alt="${escaped(text)}"></a>`
