// The head of a page for whoever has no script, and for those who make previews.
import { renderToString } from 'preact-render-to-string'
import { type ComponentChildren, Fragment, h } from 'preact'

/** The title of a page, as an element. */
export const titleElement = (text: string): string => renderToString(h('title', null, text))
const property = (name: string, content: string) => h('meta', { property: name, content })
const feed = (type: string, href: string) => h('link', { rel: 'alternate', type, href })

/** What a page tells of itself. */
export interface Head {
  readonly address: string
  readonly title: string
  readonly type: 'article' | 'website' | 'music.song'
  readonly description: string
  /** Everybody may see it, so previews and searches may hold it. */
  readonly open: boolean
  /** The address of whose feeds there are, if it can be followed. */
  readonly followed: string | null
}

/** The parts of its head; what is not for everyone is not told to those who make previews. */
export function headOf({ address, title: name, type, description, open, followed }: Head): string {
  const parts: ComponentChildren = [
    h('link', { rel: 'canonical', href: address }),
    ...(open
      ? [property('og:type', type), property('og:title', name), property('og:url', address)]
      : [h('meta', { name: 'robots', content: 'noindex' })]),
    ...(open && description !== '' ? [property('og:description', description)] : []),
    ...(followed === null
      ? []
      : [
          feed('application/atom+xml', `${followed}/feed.atom`),
          feed('application/feed+json', `${followed}/feed.json`),
        ]),
  ]
  return renderToString(h(Fragment, null, parts))
}
