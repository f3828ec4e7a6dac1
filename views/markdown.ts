// Markdown to Preact elements, by way of markdown-it's tokens: no HTML string exists at any point, so nothing can be injected and Trusted Types have nothing to trust.
import { h, type ComponentChildren, type JSX } from 'preact'
import type { Token } from 'markdown-it'
import { codeBlock } from './code-block.ts'
import { markLoneEmoji, onlyLoneEmoji } from './lone-emoji.ts'
import { type Known, markdownSyntax, tooDeep } from './markdown-syntax.ts'
import { plainText } from './plain-text.ts'
import { Spoiler } from './spoiler.ts'

export interface EmojiDrawn {
  readonly has: (name: string) => boolean
  readonly draw: (name: string, lone: boolean) => JSX.Element
}

export interface MarkdownOptions {
  /** Whose mention stands out. */
  readonly me?: string
  /** Whether `@room` calls whoever reads it; a word like any other if absent. */
  readonly calls?: boolean
  /** Whether a #name is a room to link to; all are, if absent. */
  readonly isRoom?: (name: string) => boolean
  /** How a fenced block is shown; plainly, if absent. */
  readonly code?: (text: string, language: string) => JSX.Element
  /** The emoji of the house by name; `lone` has a line to itself. Names stay text if absent. */
  readonly emoji?: EmojiDrawn
  /** The origin of the house: what stands there opens where one is, and all else beside it. Everything opens beside it if absent. */
  readonly house?: string
  /** Tables are shown as tables. */
  readonly tables?: boolean
  /** The level of the highest heading; headings are bold lines if absent. */
  readonly headings?: 2 | 3
}

type Children = ComponentChildren[]

const syntax = markdownSyntax()
const syntaxWithTables = markdownSyntax(true)

/** A message's content as elements; what is not Markdown is shown as it was typed. Never throws on any string. */
export function markdown(content: string, options: MarkdownOptions = {}): JSX.Element {
  if (tooDeep.test(content)) return plainText(content)
  const known: Known = options.emoji ? { isEmoji: options.emoji.has } : {}
  const tokens = (options.tables ? syntaxWithTables : syntax).parse(content, known)
  return h('div', { class: 'md' }, nested(levelled(tokens, options).filter(notInEmptyHead(tokens)), options))
}

/** Says which element each heading becomes. The levels that are used follow each other, because a step left out misleads whoever listens. */
function levelled(tokens: readonly Token[], { headings }: MarkdownOptions): readonly Token[] {
  const heads = tokens.filter(({ type }) => type === 'heading_open')
  const used = [...new Set(heads.map(({ tag }) => tag))].toSorted()
  for (const head of heads)
    head.tag = headings === undefined ? 'p' : `h${Math.min(6, headings + used.indexOf(head.tag))}`
  return tokens
}

/** A table has to begin with a line of headings; one that says nothing is not shown. */
function notInEmptyHead(tokens: readonly Token[]): (token: Token, at: number) => boolean {
  const empty = tokens.flatMap((token, from) => {
    if (token.type !== 'thead_open') return []
    const to = tokens.findIndex(({ type }, at) => at > from && type === 'thead_close')
    return tokens.slice(from, to).some(({ type, content }) => type === 'inline' && content !== '') ? [] : [{ from, to }]
  })
  return (_, at) => !empty.some(({ from, to }) => at >= from && at <= to)
}

/** Closes each opened token around what stands between. */
function nested(tokens: readonly Token[], options: MarkdownOptions): Children {
  const open: { token: Token | null; children: Children }[] = [{ token: null, children: [] }]
  for (const token of tokens) {
    if (token.nesting === 1) open.push({ token, children: [] })
    else if (token.nesting === -1) {
      const closed = open.length > 1 ? open.pop() : undefined
      if (closed?.token) open.at(-1)?.children.push(around(closed.token, closed.children, options))
    } else open.at(-1)?.children.push(alone(token, options))
  }
  return open[0]?.children ?? []
}

function around(token: Token, children: Children, { house }: MarkdownOptions): ComponentChildren {
  switch (token.type) {
    case 'paragraph_open':
      return h('p', { dir: 'auto' }, children)
    case 'heading_open':
      return h(token.tag, { dir: 'auto' }, token.tag === 'p' ? h('strong', null, children) : children)
    case 'blockquote_open':
      return h('blockquote', { dir: 'auto' }, children)
    case 'bullet_list_open':
      return h('ul', { dir: 'auto' }, children)
    case 'ordered_list_open':
      return h('ol', { dir: 'auto', start: Number(token.attrGet('start') ?? 1) }, children)
    case 'list_item_open':
      return h('li', { dir: 'auto' }, children)
    case 'table_open':
      return h('table', null, children)
    case 'thead_open':
      return h('thead', null, children)
    case 'tbody_open':
      return h('tbody', null, children)
    case 'tr_open':
      return h('tr', null, children)
    case 'th_open':
      return h('th', { dir: 'auto' }, children)
    case 'td_open':
      return h('td', { dir: 'auto' }, children)
    case 'em_open':
      return h('em', null, children)
    case 'strong_open':
      return h('strong', null, children)
    case 's_open':
      return h('s', null, children)
    case 'spoiler_open':
      return h(Spoiler, null, children)
    case 'link_open':
      return link(String(token.attrGet('href') ?? ''), children, house)
    default:
      return children
  }
}

/** What the house gives out as data or files is no page of it. */
const pageOf = (house: string | undefined, href: string): boolean =>
  house !== undefined && href.startsWith(`${house}/`) && !/^\/(?:api|files|go)\//.test(href.slice(house.length))

const link = (href: string, children: Children, house: string | undefined): JSX.Element => {
  const beside = pageOf(house, href) ? {} : { target: '_blank', rel: 'noopener nofollow ugc' }
  return h('a', { href, title: href, ...beside }, h('bdi', { dir: 'auto' }, children))
}

function alone(token: Token, options: MarkdownOptions): ComponentChildren {
  const { me, isRoom, code, calls = false } = options
  switch (token.type) {
    case 'inline':
      return inline(token.children ?? [], options)
    case 'softbreak':
    case 'hardbreak':
      return h('br', null)
    case 'code_inline':
      return h('code', { dir: 'auto' }, token.content)
    case 'fence':
      return fence(token, code)
    case 'mention':
      if (token.content.toLowerCase() === 'room')
        return calls ? h('b', { class: 'mention me' }, '@room') : `@${token.content}`
      return h(
        'b',
        { class: me?.toLowerCase() === token.content.toLowerCase() ? 'mention me' : 'mention' },
        `@${token.content}`,
      )
    case 'emoji':
      return options.emoji?.draw(token.content, token.meta?.['lone'] === true)
    case 'room':
      return isRoom?.(token.content) === false
        ? `#${token.content}`
        : h('a', { class: 'room', href: `/rooms/${token.content}` }, `#${token.content}`)
    default:
      return token.content
  }
}

function inline(tokens: readonly Token[], options: MarkdownOptions): ComponentChildren {
  markLoneEmoji(tokens)
  return h('bdi', { dir: 'auto', ...(onlyLoneEmoji(tokens) ? { class: 'only-emoji' } : {}) }, nested(tokens, options))
}

/** A block without lines would show nothing of what was typed, so it stays text; what stands beside the fence is shown above the block. */
function fence({ content, info, markup }: Token, code: MarkdownOptions['code']): ComponentChildren {
  const text = content.replace(/\n$/, '')
  const named = info.trim()
  if (text === '') return plainText(markup + info)
  return h('figure', null, named === '' ? null : h('figcaption', null, named), code?.(text, named) ?? codeBlock(text))
}
