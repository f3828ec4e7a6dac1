// A journal and its entries as pages that need no script.
import { h, type JSX } from 'preact'
import type { JournalEntry, JournalLine, JournalReply } from '#contract/journal'
import { words } from '#words/index'
import { pageWords } from '../page-words.ts'
import { entryPictures } from './entry-pictures.ts'

const said = words.journal.page

/** A day as it stands in the address of nothing and means the same everywhere. */
const day = (instant: string): string => instant.slice(0, 10)

const dated = ({ published_at, changed_at, ends_at }: JournalLine | JournalEntry): JSX.Element =>
  h(
    'p',
    { class: 'journal-dates' },
    published_at && h('time', { class: 'dt-published', dateTime: published_at }, day(published_at)),
    published_at && day(changed_at) !== day(published_at) && [' ', said.changed(day(changed_at))],
    ends_at && [' ', said.ends(day(ends_at))],
  )

const author = (username: string, origin: string): JSX.Element =>
  h(
    'p',
    { class: 'p-author h-card' },
    h('a', { class: 'p-name u-url', href: `${origin}/@${username}` }, said.by(username)),
  )

interface Journal {
  readonly username: string
  readonly lines: readonly JournalLine[]
  /** The address of the entries before these; null if there are none. */
  readonly earlier: string | null
}

/** The list, the newest first. */
export const journalPage = ({ username, lines, earlier }: Journal, origin: string): JSX.Element =>
  h(
    'main',
    { class: 'journal-page h-feed' },
    h('h1', { class: 'p-name' }, words.journal.titleOf(username)),
    author(username, origin),
    ...lines.map((line) =>
      h(
        'article',
        { class: 'h-entry', key: line.id },
        h(
          'h2',
          { class: 'p-name', dir: 'auto' },
          h('a', { class: 'u-url', href: `${origin}/@${username}/journal/${line.id}` }, line.title),
        ),
        dated(line),
        h('div', { class: 'p-summary', dir: 'auto' }, line.excerpt),
      ),
    ),
    earlier && h('p', null, h('a', { rel: 'next', href: earlier }, said.earlier)),
  )

/** One entry, with the replies that whoever looks may read. */
export const entryPage = (entry: JournalEntry, replies: readonly JournalReply[], origin: string): JSX.Element =>
  h(
    'main',
    { class: 'journal-page' },
    h(
      'article',
      { class: 'h-entry' },
      h('h1', { class: 'p-name', dir: 'auto' }, entry.title),
      author(entry.author.username, origin),
      dated(entry),
      h('div', { class: 'e-content', dir: 'auto' }, pageWords(entry.markdown, 2), entryPictures(entry.pictures)),
    ),
    replies.length > 0 &&
      h(
        'section',
        null,
        h('h2', null, said.replies),
        ...replies.map((reply) =>
          h(
            'article',
            { class: 'h-cite', key: reply.id },
            h('p', { class: 'p-author' }, reply.author.username),
            h('p', { dir: 'auto' }, reply.text),
          ),
        ),
      ),
    h('p', null, h('a', { href: `${origin}/@${entry.author.username}/journal` }, said.all)),
  )
