// Links of a wall: one as a line, a button or a card, several as a list, and the three of a webring.
import { type ComponentChildren, h, type JSX } from 'preact'
import type { ModuleOf } from '#contract/modules'
import type { ModuleWords } from './module-surroundings.ts'

/** The host of an address without its `www.`, or the address itself where it is none. */
export function hostOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).host : ''
  return host === '' ? url : host.replace(/^www\./, '')
}

/** Without an address it leads nowhere yet. */
const away = (url: string, me = false) => ({
  href: url === '' ? undefined : url,
  target: '_blank',
  rel: me ? 'me noopener' : 'noopener nofollow ugc',
})

/** One link; `card` is what is known of the page behind it. */
export function linkView({ url, title, shape }: ModuleOf<'link'>['content'], card: ComponentChildren): JSX.Element {
  const said = title || hostOf(url)
  if (shape === 'card')
    return h(
      'a',
      { class: 'module-card', ...away(url) },
      card ?? h('span', { class: 'module-card-field', 'aria-hidden': 'true' }),
      h('strong', { dir: 'auto' }, said),
      h('small', null, hostOf(url)),
    )
  return h('a', { class: shape === 'button' ? 'module-button' : 'module-anchor', ...away(url) }, h('bdi', null, said))
}

/** Several links. */
export const linksView = ({ links }: ModuleOf<'links'>['content']): JSX.Element =>
  h(
    'ul',
    { class: 'module-links' },
    links.map(({ url, title, me }, at) =>
      h(
        'li',
        { key: `${at} ${url}` },
        h('a', { class: me ? 'u-url' : undefined, ...away(url, me) }, h('bdi', null, title || hostOf(url))),
        title !== '' && h('small', null, hostOf(url)),
      ),
    ),
  )

/** The ring: its name leads home, with one before and one after. */
export const webringView = (
  { title, home, previous, next }: ModuleOf<'webring'>['content'],
  words: ModuleWords,
): JSX.Element =>
  h(
    'nav',
    { class: 'module-webring', 'aria-label': title || hostOf(home) },
    h('a', { ...away(previous), 'aria-label': words.previous }, '←'),
    h('a', { ...away(home), class: 'module-webring-home' }, h('bdi', null, title || words.home)),
    h('a', { ...away(next), 'aria-label': words.next }, '→'),
  )
