// Puts a journal, or one of its entries, into the house's own page.
import { renderToString } from 'preact-render-to-string'
import { type ComponentChildren, Fragment, h } from 'preact'
import type { JournalEntry, JournalLine, JournalReply } from '#contract/journal'
import { entryPage, journalPage } from '#views/journal/journal-page'
import { words } from '#words/index'
import { fillShell } from './fill-shell.ts'

const layout = `.journal-page{display:grid;gap:1.5rem;max-inline-size:43rem;margin-inline:auto;padding:1.5rem;overflow-wrap:anywhere;line-height:1.6}
.journal-page h1,.journal-page h2,.journal-page p{margin:0}.journal-page article{display:grid;gap:.5rem}`

const style = `<style nonce="__CSP_NONCE__" data-without-script>${layout}</style>`
const title = (text: string): string => renderToString(h('title', null, text))
const property = (name: string, content: string) => h('meta', { property: name, content })
const feed = (type: string, href: string) => h('link', { rel: 'alternate', type, href })

interface Head {
  readonly address: string
  readonly title: string
  readonly type: 'article' | 'website'
  readonly description: string
  /** Everybody may see it, so previews and searches may hold it. */
  readonly open: boolean
  /** The address of the journal, if it can be followed. */
  readonly followed: string | null
}

function headOf({ address, title: name, type, description, open, followed }: Head): string {
  const parts: ComponentChildren = [
    h('link', { rel: 'canonical', href: address }),
    ...(open
      ? [property('og:type', type), property('og:title', name), property('og:url', address)]
      : [h('meta', { name: 'robots', content: 'noindex' })]),
    ...(open ? [property('og:description', description)] : []),
    ...(followed === null
      ? []
      : [
          feed('application/atom+xml', `${followed}/feed.atom`),
          feed('application/feed+json', `${followed}/feed.json`),
        ]),
  ]
  return renderToString(h(Fragment, null, parts)) + style
}

interface Journal {
  readonly owner: { readonly username: string; readonly feeds: boolean }
  readonly page: {
    readonly items: readonly JournalLine[]
    readonly next: Readonly<Record<string, string | number>> | null
  }
}

/** [WALL-9.9] */
export function withJournal(shell: string, { owner: { username, feeds }, page }: Journal, origin: string): string {
  const address = `${origin}/@${username}/journal`
  const name = words.journal.titleOf(username)
  return fillShell(shell, {
    title: title(name),
    head: headOf({
      address,
      title: name,
      type: 'website',
      description: page.items[0]?.audience === 'everyone' ? page.items[0].title : '',
      open: page.items.every(({ audience }) => audience === 'everyone'),
      followed: feeds ? address : null,
    }),
    body: renderToString(
      journalPage(
        {
          username,
          lines: page.items,
          earlier: page.next === null ? null : `${address}?before=${String(page.next['before'])}`,
        },
        origin,
      ),
    ),
  })
}

/** [WALL-9.9] */
export function withEntry(
  shell: string,
  { entry, replies }: { readonly entry: JournalEntry; readonly replies: readonly JournalReply[] },
  origin: string,
): string {
  return fillShell(shell, {
    title: title(entry.title),
    head: headOf({
      address: `${origin}/@${entry.author.username}/journal/${entry.id}`,
      title: entry.title,
      type: 'article',
      description: entry.markdown.replaceAll(/\s+/g, ' ').slice(0, 200),
      open: entry.audience === 'everyone',
      followed: null,
    }),
    body: renderToString(entryPage(entry, replies, origin)),
  })
}
