// What a page written by hand says outside of its text: its title, its style sheets in their order, and how its body looks.
import { Parser } from 'htmlparser2'

export interface Head {
  readonly title: string
  /** Addresses of sheets, and sheets themselves. */
  readonly sheets: readonly ({ readonly href: string } | { readonly css: string })[]
  readonly body: Readonly<Record<string, string>>
}

/** Only read here; whatever is shown of it is cleaned by whoever shows it. */
export function readHead(html: string): Head {
  let title = ''
  let collected: string | null = null
  let body: Record<string, string> | null = null
  const sheets: Head['sheets'][number][] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'title' || name === 'style') collected = ''
      else if (name === 'body') body ??= attributes
      else if (name === 'link' && /(?:^|\s)stylesheet(?:\s|$)/i.test(attributes['rel'] ?? ''))
        sheets.push({ href: attributes['href'] ?? '' })
    },
    ontext(text) {
      if (collected !== null) collected += text
    },
    onclosetag(name) {
      if (collected === null || (name !== 'title' && name !== 'style')) return
      if (name === 'style') sheets.push({ css: collected })
      else if (title === '') title = collected.replaceAll(/\s+/g, ' ').trim()
      collected = null
    },
  })
  parser.end(html)
  return { title, sheets, body: body ?? {} }
}
