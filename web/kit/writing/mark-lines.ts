// Headings, lists and quotes: every line that is touched gets its sign or loses it.
import type { Edit, Selected } from './edit.ts'
import { lineEnd, lineStart } from './edit.ts'

export type LineMark = 'heading' | 'list' | 'quote'

const sign = /^\s*(?:#{1,6}\s+|(?:[-*+]|\d{1,9}[.)])\s+)/
const bullet = /^\s*(?:[-*+]|\d{1,9}[.)])\s/
const quoted = /^\s*>\s?/
const without = (line: string): string => line.replace(sign, '')

/** A heading becomes a smaller one, and that becomes a line like any other. */
function headed(lines: readonly string[]): (line: string) => string {
  const level = /^(#{1,6})\s/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[1]?.length ?? 0
  const marks = ['# ', '## '][level] ?? ''
  return (line) => (line.trim() === '' && lines.length > 1 ? line : marks + without(line))
}

function listed(lines: readonly string[]): (line: string) => string {
  const takes =
    lines.every((line) => line.trim() === '' || bullet.test(line)) && lines.some((line) => bullet.test(line))
  if (takes) return (line) => line.replace(bullet, '')
  return (line) => (line.trim() === '' && lines.length > 1 ? line : `- ${without(line)}`)
}

function asQuote(lines: readonly string[]): (line: string) => string {
  const takes = lines.every((line) => quoted.test(line))
  return takes ? (line) => line.replace(quoted, '') : (line) => `> ${line}`.trimEnd() + (line === '' ? ' ' : '')
}

const markers = { heading: headed, list: listed, quote: asQuote }

/** What would be taken for the last line of a list or quote is kept apart from it by an empty line. */
const apart = (mark: LineMark, next: string): string =>
  mark !== 'heading' && next.trim() !== '' && !(mark === 'list' ? bullet : quoted).test(next) ? '\n' : ''

/** Marks the lines; one that is empty gets `sample` as its heading. */
export function markLines({ text, from, to }: Selected, mark: LineMark, sample: string): Edit {
  const start = lineStart(text, from)
  // A selection that ends where a line begins does not mean that line.
  const end = lineEnd(text, to > from && text[to - 1] === '\n' ? to - 1 : to)
  const lines = text.slice(start, end).split('\n')
  const marked = lines.map(markers[mark](lines))
  if (mark === 'heading' && lines.length === 1 && lines[0]?.trim() === '') {
    const insert = `# ${sample}`
    return { from: start, to: end, insert, select: [start + 2, start + insert.length] }
  }
  const words = marked.join('\n')
  const insert = words + apart(mark, text.slice(end + 1, lineEnd(text, end + 1)))
  const grown = words.length - (end - start)
  const at = Math.max(start, from + grown)
  const until = Math.min(Math.max(at, to + grown), start + words.length)
  const select: Edit['select'] = lines.length === 1 ? [at, until] : [start, start + words.length]
  return { from: start, to: end, insert, select }
}
