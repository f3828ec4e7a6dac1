// What is for everyone on a wall, as Atom (RFC 4287) and JSON Feed 1.1.
import { renderToString } from 'preact-render-to-string'
import { instant } from '#bedrock/clock'
import type { WallFeed } from '#slices/walls/index'
import { seenModuleView } from '#views/walls/wall-page'
import { words } from '#words/index'
import { escaped } from './escaped.ts'

const itemsOf = ({ wall, times }: WallFeed, origin: string) => {
  // A reader knows nothing of the house's address, and picks no size.
  const files = wall.files.map((file) => ({ ...file, url: `${origin}${file.url}`, srcset: null, still_url: null }))
  return wall.modules.flatMap((module) => {
    const when = times.get(module.id)
    // A feed is of its owner's own work, not of what others leave there.
    if (!when || module.kind === 'guestbook' || module.kind === 'top8') return []
    const title = ('title' in module.content && module.content.title) || words.walls.kinds[module.kind]
    const url = `${origin}/@${wall.person.username}#module-${module.id}`
    // Frames open with tickets that end; a reader follows the link instead.
    const shown = module.kind === 'html' ? { ...module, content: { ...module.content, frame: null } } : module
    const html = renderToString(seenModuleView(shown, files))
    return [{ title, url, html, put: instant(when.put), changed: instant(when.changed) }]
  })
}

/** [WALL-8.5] */
export function viewAtom(feed: WallFeed, origin: string): string {
  const address = `${origin}/@${feed.wall.person.username}`
  const name = escaped(feed.wall.person.username)
  const items = itemsOf(feed, origin)
  const updated =
    items
      .map(({ changed }) => changed)
      .sort()
      .at(-1) ??
    feed.wall.changed_at ??
    instant(0)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${escaped(address)}</id><title>${name}</title><updated>${updated}</updated><author><name>${name}</name><uri>${escaped(address)}</uri></author><link rel="alternate" type="text/html" href="${escaped(address)}"/><link rel="self" type="application/atom+xml" href="${escaped(address)}/feed.atom"/>
${items
  .map(
    ({ title, url, html, put, changed }) =>
      `<entry><id>${escaped(url)}</id><title>${escaped(title)}</title><link rel="alternate" href="${escaped(url)}"/><published>${put}</published><updated>${changed}</updated><content type="html">${escaped(html)}</content></entry>`,
  )
  .join('\n')}
</feed>
`
}

/** [WALL-8.5] */
export function viewJsonFeed(feed: WallFeed, origin: string): string {
  const address = `${origin}/@${feed.wall.person.username}`
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.wall.person.username,
    home_page_url: address,
    feed_url: `${address}/feed.json`,
    authors: [{ name: feed.wall.person.username, url: address }],
    items: itemsOf(feed, origin).map(({ title, url, html, put, changed }) => ({
      id: url,
      url,
      title,
      content_html: html,
      date_published: put,
      date_modified: changed,
    })),
  })
}
