// Whom a message names: exactly those whom its reader sees named, so never what stands in code.
import type { Token } from 'markdown-it'
import { markdownSyntax, tooDeep } from './markdown-syntax.ts'

const syntax = markdownSyntax()

/** The first `most` different names in it, in small letters, in the order in which they stand there. */
export function mentionsIn(content: string, most: number): readonly string[] {
  if (!content.includes('@') || tooDeep.test(content)) return []
  const found = new Set<string>()
  const walk = (tokens: readonly Token[]): void => {
    for (const { type, content: name, children } of tokens) {
      if (type === 'mention') found.add(name.toLowerCase())
      if (children) walk(children)
    }
  }
  walk(syntax.parse(content, {}))
  return [...found].slice(0, most)
}
