// A page that somebody wrote by hand, around the frame it is shown in, for whoever has no script.
import { h, type JSX } from 'preact'
import { words } from '#words/index'

const { look, wall, titleOf } = words.homepages

interface Shown {
  readonly owner: { readonly username: string }
  readonly title: string
  /** The address of its document. */
  readonly frame: string
}

/** [WALL-10.12] The script shows the same in a frame of its own, so that nothing is fetched twice. */
export const homepagePage = ({ owner: { username }, title, frame }: Shown, origin: string): JSX.Element =>
  h(
    'main',
    { class: 'homepage-page' },
    h('h1', { dir: 'auto' }, title),
    h(
      'p',
      null,
      h('a', { href: `${origin}/@${username}` }, wall),
      ' · ',
      h('a', { href: `${origin}/@${username}/pages` }, titleOf(username)),
      ' · ',
      h('a', { href: frame }, look.alone),
    ),
    h(
      'noscript',
      null,
      h('iframe', { sandbox: 'allow-scripts', src: frame, title: look.frame(title), referrerpolicy: 'no-referrer' }),
    ),
  )
