// Puts what is shown to whoever has no script into the client's page, which the script then takes over.

export interface Filling {
  /** The element itself. */
  readonly title: string
  readonly head: string
  readonly body: string
}

/** What the house's page says where no script runs; what is put there needs none. */
const notices = /<noscript>.*?<\/noscript>|<p class="not-begun">.*?<\/p>/gs

/** The page. Functions, because what people wrote may hold signs that mean something in a replacement. */
export const fillShell = (shell: string, { title, head, body }: Filling): string =>
  shell
    .replaceAll(notices, '')
    .replace(/<title>[^<]*<\/title>/, () => title)
    .replace('</head>', () => `${head}</head>`)
    .replace('<div id="house"></div>', () => `<div id="house">${body}</div>`)
