// Links of a wall: one as a line, a button or a card, several as a list, and the three of a webring.
import { type ComponentChildren, h, type JSX } from 'preact'
import type { LinkCard, ModuleOf } from '#contract/modules'
import { words } from '#words/index'
import { hostOfPage } from '../host-of.ts'
import { buttonSize } from './button-picture.ts'
import type { ModuleSurroundings, ModuleWords } from './module-surroundings.ts'
import { laidOut } from './picture-view.ts'

const mail = 'mailto:'

/** Whether a link writes to somebody instead of leading to a page. */
export const isMail = (url: string): boolean => url.startsWith(mail)

/** The host of an address without its `www.`, or the address itself where it is none. */
export function hostOf(url: string): string {
  return isMail(url) ? url.slice(mail.length) : hostOfPage(url)
}

/** Without an address it leads nowhere yet; a letter is no page to be opened beside this one. */
export const away = (url: string, me = false) => ({
  href: url === '' ? undefined : url,
  target: isMail(url) ? undefined : '_blank',
  rel: me ? 'me noopener' : 'noopener nofollow ugc',
})

interface Named {
  readonly url: string
  readonly title: string
  readonly card?: LinkCard
}

/** What a link is called: by its owner, by the page itself, or after its site or whom it writes to. */
export const linkName = ({ url, title, card }: Named): string =>
  title || card?.title || (isMail(url) ? words.walls.module.writeTo(hostOf(url)) : hostOf(url))

type Files = Pick<ModuleSurroundings, 'fileUrl' | 'pictureSizes'>

interface Around {
  readonly width: number
  /** The title stands above it already. */
  readonly titled: boolean
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

/** One link, in a thing of this width. A card that the house has not asked for yet is an empty field. */
export function linkView(content: ModuleOf<'link'>['content'], files: Files, { width, titled }: Around): JSX.Element {
  const { url, shape, card, picture = '' } = content
  const said = linkName(content)
  if (shape === 'badge') {
    const src = picture === '' ? null : files.fileUrl(picture)
    return h(
      'a',
      { class: 'module-badge', ...away(url) },
      src === null
        ? h('bdi', { class: 'module-badge-plain' }, said)
        : h('img', { src, ...buttonSize, alt: said, loading: 'lazy', draggable: false }),
    )
  }
  // There is no page behind a letter of which a card could tell.
  if (shape === 'card' && !isMail(url)) {
    const description = card?.description ?? ''
    return h(
      'a',
      { class: 'module-card', 'data-known': card !== undefined, ...away(url) },
      h('span', { class: 'module-card-head' }, cardPicture(card, files, width)),
      !titled && h('strong', { dir: 'auto' }, said),
      description !== '' &&
        !same(description, said) &&
        h('span', { class: 'module-card-words', dir: 'auto' }, description),
      (titled || !same(said, hostOf(url))) && h('small', null, siteLine(url, card, said)),
    )
  }
  const shapeClass = shape === 'simple' ? 'module-anchor' : 'module-button'
  return h('a', { class: `${shapeClass}${isMail(url) ? ' u-email' : ''}`, ...away(url) }, h('bdi', null, said))
}

/** The host is always said, because a page may call itself whatever it likes; the site only where it is another word than the name above it. */
function siteLine(url: string, card: LinkCard | undefined, said: string): ComponentChildren {
  const host = hostOf(url)
  const site = card?.site ?? ''
  return site === '' || same(site, host) || same(site, said) ? host : [h('bdi', null, site), ` · ${host}`]
}

function cardPicture(card: LinkCard | undefined, { fileUrl, pictureSizes }: Files, width: number): JSX.Element {
  const url = card?.picture ? fileUrl(card.picture) : null
  if (url === null) return h('span', { class: 'module-card-field', 'aria-hidden': 'true' })
  const sizes = card?.picture ? pictureSizes?.(card.picture) : undefined
  return h('img', {
    loading: 'lazy',
    decoding: 'async',
    draggable: false,
    // Of a picture that moves the first frame says as much.
    ...(sizes?.srcset && !sizes.still_url ? { sizes: laidOut(width), srcset: sizes.srcset } : {}),
    src: sizes?.still_url ?? url,
    alt: '',
  })
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
        h(
          'a',
          { class: isMail(url) ? 'u-email' : me ? 'u-url' : undefined, ...away(url, me) },
          h('bdi', null, linkName({ url, title })),
        ),
        title !== '' && h('small', null, hostOf(url)),
      ),
    ),
  )

/** The ring: its name leads home, with one before and one after. */
export const webringView = (
  { title, home, previous, next }: ModuleOf<'webring'>['content'],
  said: ModuleWords,
): JSX.Element =>
  h(
    'nav',
    { class: 'module-webring', 'aria-label': title || hostOf(home) },
    h('a', { ...away(previous), 'aria-label': said.previous }, '←'),
    h('a', { ...away(home), class: 'module-webring-home' }, h('bdi', null, title || said.home)),
    h('a', { ...away(next), 'aria-label': said.next }, '→'),
  )
