// Puts what is shown to whoever has no script into the client's page, which the script then takes over.

export interface Filling {
  /** The element itself. */
  readonly title: string
  readonly head: string
  readonly body: string
}

/** The page. Functions, because what people wrote may hold signs that mean something in a replacement. */
export const fillShell = (shell: string, { title, head, body }: Filling): string =>
  shell
    .replace(/<title>[^<]*<\/title>/, () => title)
    .replace('</head>', () => `${head}</head>`)
    .replace('<div id="house"></div>', () => `<div id="house">${body}</div>`)
