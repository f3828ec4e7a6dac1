// What of markup can be read: its text without tags, as one line, and what else is in it.
import { Parser } from 'htmlparser2'
import { unshown } from './clean-html.ts'

export interface MarkupText {
  readonly text: string
  readonly links: boolean
  readonly pictures: boolean
  readonly code: boolean
}

/** Elements that stand within a line, and part no words. */
const within = new Set(
  `a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var
  wbr`.split(/\s+/),
)
const hidden = new Set(unshown)

/** Nothing of what is not shown; the description of a picture stands in its place. */
export function markupText(html: string): MarkupText {
  const parts: string[] = []
  const has = { links: false, pictures: false, code: false }
  let depth = 0
  const parser = new Parser({
    onopentag(name, { href, alt }) {
      if (hidden.has(name)) depth += 1
      if (depth > 0) return
      if (!within.has(name)) parts.push(' ')
      if (name === 'img') {
        has.pictures = true
        parts.push(alt ?? '', ' ')
      }
      if (name === 'code' || name === 'pre') has.code = true
      if (name === 'a' && /^https?:/i.test(href ?? '')) has.links = true
    },
    ontext(text) {
      if (depth === 0) parts.push(text)
    },
    onclosetag(name) {
      if (hidden.has(name)) depth -= 1
      else if (depth === 0 && !within.has(name)) parts.push(' ')
    },
  })
  parser.end(html)
  return { text: parts.join('').replaceAll(/\s+/g, ' ').trim(), ...has }
}
