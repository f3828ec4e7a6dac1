// Which pages a message leads to: links that its reader sees as links without uncovering anything.
import type { Token } from 'markdown-it'
import { markdownSyntax, tooDeep } from './markdown-syntax.ts'

const syntax = markdownSyntax()
const web = /https?:\/\//i
/** With every beginning of an address the parser looks at the whole text again, so what holds more of them is not parsed. */
const mostBeginnings = 20

/** The first `most` different addresses of the web in it, in the order in which they stand there. What stands in angle brackets is meant to be an address and nothing more. None of a text that is little else than addresses. */
export function linksIn(content: string, most: number): readonly string[] {
  if (!web.test(content) || tooDeep.test(content) || content.split('//').length - 1 > mostBeginnings) return []
  const found = new Set<string>()
  const walk = (tokens: readonly Token[]): void => {
    let covers = 0
    for (const token of tokens) {
      if (token.type === 'spoiler_open') covers++
      if (token.type === 'spoiler_close') covers--
      if (token.type === 'link_open' && covers === 0 && token.markup !== 'autolink') {
        const href = String(token.attrGet('href') ?? '')
        if (/^https?:/i.test(href)) found.add(href)
      }
      if (token.children) walk(token.children)
    }
  }
  walk(syntax.parse(content, {}))
  return [...found].slice(0, most)
}
