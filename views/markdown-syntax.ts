// What of Markdown a message may use, as a configured markdown-it: no raw HTML, no images, no entities, and the house's own ||spoilers||, @mentions, #rooms and :emoji:.
import MarkdownIt, { type StateInline } from 'markdown-it'
import { emojiNameAt } from './house-emoji.ts'

const linkable = /^(?:https?:\/\/[^\s/]|mailto:[^\s])/i
/** Where plain text may end, because one of the inline rules may begin there. */
const turning = /[\n!#$%&*+\-:<=>@[\\\]^_`{|}~]/g
const wordBefore = /[\p{L}\p{N}_&-]$/u
const person = /^@([A-Za-z0-9_-]{2,20})(?![A-Za-z0-9_-])/
const room = /^#([a-z0-9][a-z0-9-]{0,30}[a-z0-9])(?![A-Za-z0-9_-])/

/** What the parser is told beside the text. */
export type Known = {
  /** Whether the house has an emoji of this name; none, if absent. */
  readonly isEmoji?: (name: string) => boolean
}

/** Beyond this depth the parser would drop text, so such a message is shown as it was typed. */
export const tooDeep = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){8,}/m

/** Makes the parser, which takes tables only where asked. It holds no state between messages, so one is enough for a process or page. */
export function markdownSyntax(tables = false): InstanceType<typeof MarkdownIt> {
  const md = new MarkdownIt({ html: false, linkify: true, breaks: true, maxNesting: 24 })
  if (!tables) md.disable('table')
  md.disable(['image', 'html_block', 'html_inline', 'entity', 'reference', 'code', 'lheading', 'hr'])
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
  md.validateLink = (url) => linkable.test(url.trim())
  md.inline.ruler.at('text', text)
  md.inline.ruler.before('emphasis', 'spoiler', spoiler)
  md.inline.ruler.before('link', 'name', name)
  md.inline.ruler.before('linkify', 'emoji', emoji)
  return md
}

function text(state: StateInline, silent: boolean): boolean {
  turning.lastIndex = state.pos
  const end = Math.min(turning.exec(state.src)?.index ?? state.posMax, state.posMax)
  if (end === state.pos) return false
  if (!silent) state.pending += state.src.slice(state.pos, end)
  state.pos = end
  return true
}

function spoiler(state: StateInline, silent: boolean): boolean {
  const from = state.pos + 2
  if (!state.src.startsWith('||', state.pos)) return false
  const to = state.src.indexOf('||', from)
  if (to <= from || to + 2 > state.posMax || state.src.slice(from, to).trim() === '') return false
  if (!silent) {
    const { posMax } = state
    state.push('spoiler_open', 'spoiler', 1)
    state.pos = from
    state.posMax = to
    state.md.inline.tokenize(state)
    state.posMax = posMax
    state.push('spoiler_close', 'spoiler', -1)
  }
  state.pos = to + 2
  return true
}

function name(state: StateInline, silent: boolean): boolean {
  const sign = state.src[state.pos]
  if (sign !== '@' && sign !== '#') return false
  if (wordBefore.test(state.src.slice(Math.max(0, state.pos - 2), state.pos))) return false
  const found = (sign === '@' ? person : room).exec(state.src.slice(state.pos, Math.min(state.posMax, state.pos + 40)))
  if (!found?.[1]) return false
  if (!silent) state.push(sign === '@' ? 'mention' : 'room', '', 0).content = found[1]
  state.pos += found[0].length
  return true
}

function emoji(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== ':') return false
  const { isEmoji } = state.env as Known // Whoever parses gives nothing else.
  const found = isEmoji && emojiNameAt(state.src, state.pos)
  if (!found || !isEmoji(found) || state.pos + found.length + 2 > state.posMax) return false
  if (!silent) state.push('emoji', '', 0).content = found
  state.pos += found.length + 2
  return true
}
