// What is for everyone in a journal, as Atom (RFC 4287) and JSON Feed 1.1.
import { Fragment, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { instant } from '#bedrock/clock'
import type { JournalFeed } from '#slices/journal/index'
import { entryPictures } from '#views/journal/entry-pictures'
import { pageWords } from '#views/page-words'
import { words } from '#words/index'
import { escaped } from './escaped.ts'

const itemsOf = ({ username, entries }: JournalFeed, origin: string) =>
  entries.map(({ id, title, markdown: text, pictures, published_at, changed_at }) => ({
    title,
    url: `${origin}/@${username}/journal/${id}`,
    html: renderToString(h(Fragment, null, pageWords(text, 2), entryPictures(pictures, origin))),
    published: published_at ?? changed_at,
    changed: changed_at,
  }))

/** [WALL-9.10] */
export function viewJournalAtom(feed: JournalFeed, origin: string): string {
  const wall = escaped(`${origin}/@${feed.username}`)
  const name = escaped(feed.username)
  const items = itemsOf(feed, origin)
  const updated =
    items
      .map(({ changed }) => changed)
      .sort()
      .at(-1) ?? instant(0)
  const entries = items.map(
    ({ title, url, html, published, changed }) =>
      `<entry><id>${escaped(url)}</id><title>${escaped(title)}</title><link rel="alternate" href="${escaped(url)}"/><published>${published}</published><updated>${changed}</updated><content type="html">${escaped(html)}</content></entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${wall}/journal</id><title>${escaped(words.journal.titleOf(feed.username))}</title><updated>${updated}</updated><author><name>${name}</name><uri>${wall}</uri></author><link rel="alternate" type="text/html" href="${wall}/journal"/><link rel="self" type="application/atom+xml" href="${wall}/journal/feed.atom"/>
${entries.join('\n')}
</feed>
`
}

/** [WALL-9.10] */
export function viewJournalJson(feed: JournalFeed, origin: string): string {
  const wall = `${origin}/@${feed.username}`
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: words.journal.titleOf(feed.username),
    home_page_url: `${wall}/journal`,
    feed_url: `${wall}/journal/feed.json`,
    authors: [{ name: feed.username, url: wall }],
    items: itemsOf(feed, origin).map(({ title, url, html, published, changed }) => ({
      id: url,
      url,
      title,
      content_html: html,
      date_published: published,
      date_modified: changed,
    })),
  })
}
