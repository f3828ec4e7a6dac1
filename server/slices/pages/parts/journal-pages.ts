// Puts a journal, or one of its entries, into the house's own page.
import { renderToString } from 'preact-render-to-string'
import type { JournalEntry, JournalLine, JournalReply } from '#contract/journal'
import { entryPage, journalPage } from '#views/journal/journal-page'
import { words } from '#words/index'
import { fillShell } from './fill-shell.ts'
import { type Head, headOf, titleElement } from './page-head.ts'

const layout = `.journal-page{display:grid;gap:1.5rem;max-inline-size:43rem;margin-inline:auto;padding:1.5rem;overflow-wrap:anywhere;line-height:1.6}
.journal-page h1,.journal-page h2,.journal-page p{margin:0}.journal-page article{display:grid;gap:.5rem}`

const style = `<style nonce="__CSP_NONCE__" data-without-script>${layout}</style>`
const styled = (head: Head): string => headOf(head) + style
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
    title: titleElement(name),
    head: styled({
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
    title: titleElement(entry.title),
    head: styled({
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
