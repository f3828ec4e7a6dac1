// Whose wall a page is of, and what else of theirs is for whoever looks.
import { type ComponentChildren, h, type JSX } from 'preact'
import type { SeenWall } from '#contract/seen-walls'
import { words } from '#words/index'
import { anthemLine, type LeftOnWall } from './left-view.ts'

/** [WALL-8.3] By microformats2, h-card: the name they go by, the one they sign in with, a picture and what they say of themselves. */
export const cardView = (
  { person }: SeenWall,
  { owner }: LeftOnWall,
  origin: string,
  picture: string | null = null,
): JSX.Element => {
  const url = `${origin}/@${person.username}`
  const goesBy = owner?.display_name ?? ''
  return h(
    'header',
    { class: 'h-card' },
    picture && h('img', { class: 'u-photo', src: picture, alt: '', width: 96, height: 96 }),
    h(
      'h1',
      { dir: 'auto' },
      h(
        'a',
        { class: `u-url u-uid p-name${goesBy === '' ? ' p-nickname' : ''}`, href: url },
        goesBy === '' ? person.username : goesBy,
      ),
    ),
    goesBy !== '' && h('p', { class: 'p-nickname' }, `@${person.username}`),
    owner && owner.bio !== '' && h('p', { class: 'p-note', dir: 'auto' }, owner.bio),
    owner?.anthem && anthemLine(owner.anthem, origin),
  )
}

/** [WALL-8.14] What else of theirs is for whoever looks. */
export const waysView = (
  { person: { username }, has_journal, has_pages }: SeenWall,
  origin: string,
): ComponentChildren =>
  [
    has_journal && h('p', null, h('a', { href: `${origin}/@${username}/journal` }, words.journal.titleOf(username))),
    has_pages && h('p', null, h('a', { href: `${origin}/@${username}/pages` }, words.homepages.titleOf(username))),
  ].filter(Boolean)
