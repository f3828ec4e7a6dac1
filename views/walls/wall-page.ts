// A wall as a page that needs no script: its owner as an h-card, and each module in the order of reading. With `calm` only what can be read.
import { type ComponentChildren, h, type JSX } from 'preact'
import type { SeenModule, SeenWall } from '#contract/seen-walls'
import { words } from '#words/index'
import { pageWords } from '../page-words.ts'
import { moduleView } from './module-view.ts'
import { anthemLine, entriesView, type LeftOnWall, nothingLeft, seenOf, top8View } from './left-view.ts'
import { away, linkName } from './link-view.ts'
import { printView, sketchAddress } from './sketch-view.ts'
import { stuckList } from './stuck-list.ts'

const { page, kinds, module: moduleWords } = words.walls

/** One thing of a wall, with the files that stand there and what others left in it. */
export const seenModuleView = (
  module: SeenModule,
  files: SeenWall['files'],
  left: LeftOnWall = nothingLeft,
): JSX.Element => {
  const known = new Map(files.map((file) => [file.name, file]))
  return moduleView(module, {
    fileUrl: (file) => known.get(file)?.url ?? null,
    pictureSizes: (file) => known.get(file),
    opens: true,
    kindName: (kind) => kinds[kind],
    // What a place waits for is said where the wall is built.
    words: { ...moduleWords, pictureAwaited: '', soundAwaited: '', wordsAwaited: '', sketchAwaited: '' },
    inside: {
      guestbook: () => entriesView(left),
      top8: () => top8View(left),
      html: ({ content }) =>
        typeof content.frame === 'string' &&
        h('iframe', {
          class: 'wall-frame',
          sandbox: 'allow-scripts',
          src: content.frame,
          title: content.title || kinds.html,
          loading: 'lazy',
        }),
      sketch: ({ content, place }) => {
        const print = left.sketches.get(content.sketch)
        return print && printView(content, print, place.width)
      },
    },
  })
}

/** The whole, for the body of a page, with what visitors left on it. */
export const wallPage = (wall: SeenWall, left: LeftOnWall, origin: string): JSX.Element =>
  h(
    'main',
    { class: 'wall wall-page', 'data-base': wall.theme.base },
    cardView(wall, left, origin, left.owner?.picture),
    ...seenOf(wall.modules, left.top8).map((module) =>
      h('section', { id: `module-${module.id}`, key: module.id }, seenModuleView(module, wall.files, left)),
    ),
    wall.modules.length === 0 && h('p', null, page.bare),
    stuckList(left.stickers),
    waysView(wall, origin),
    h('p', null, h('a', { href: '?calm=1' }, page.calm)),
  )

/** The same as words alone, for whoever wants nothing else. */
export const calmPage = (wall: SeenWall, left: LeftOnWall, origin: string): JSX.Element =>
  h(
    'main',
    { class: 'calm-page' },
    cardView(wall, left, origin),
    ...seenOf(wall.modules, left.top8).map((module) =>
      h(
        'section',
        { key: module.id },
        headingOf(module) !== '' && h('h2', { dir: 'auto' }, headingOf(module)),
        calmContent(module, left),
      ),
    ),
    stuckList(left.stickers),
    waysView(wall, origin),
    h('p', null, h('a', { href: `/@${wall.person.username}` }, page.whole)),
  )

/** Words without a title need no other name. */
const headingOf = (module: SeenModule): string =>
  ('title' in module.content && module.content.title) || (module.kind === 'text' ? '' : kinds[module.kind])

/** [WALL-8.14] What else of theirs is for whoever looks. */
const waysView = ({ person: { username }, has_journal, has_pages }: SeenWall, origin: string): ComponentChildren =>
  [
    has_journal && h('p', null, h('a', { href: `${origin}/@${username}/journal` }, words.journal.titleOf(username))),
    has_pages && h('p', null, h('a', { href: `${origin}/@${username}/pages` }, words.homepages.titleOf(username))),
  ].filter(Boolean)

/** [WALL-8.3] By microformats2, h-card: the name they go by, the one they sign in with, a picture and what they say of themselves. */
const cardView = (
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

function calmContent(module: SeenModule, left: LeftOnWall): ComponentChildren {
  switch (module.kind) {
    case 'text':
      return pageWords(module.content.markdown, 3)
    case 'image':
      return module.content.picture.file !== '' && pictureWords(module.content.picture)
    case 'gallery':
      return module.content.pictures.map(pictureWords)
    case 'link':
      return [
        linkLine(module.content.url, linkName(module.content)),
        module.content.card && h('p', { dir: 'auto' }, module.content.card.description),
      ]
    case 'links':
      return h(
        'ul',
        null,
        module.content.links.map((link) => h('li', { key: link.url }, linkLine(link.url, linkName(link), link.me))),
      )
    case 'webring':
      return [
        linkLine(module.content.previous, moduleWords.previous),
        ' ',
        linkLine(module.content.home, moduleWords.home),
        ' ',
        linkLine(module.content.next, moduleWords.next),
      ]
    case 'guestbook':
      return [h('p', { dir: 'auto' }, module.content.prompt), entriesView(left)]
    case 'top8':
      return top8View(left)
    case 'html':
      return h('p', null, page.notShown)
    case 'sketch':
      return [
        linkLine(sketchAddress(module.content), moduleWords.sketchWay),
        module.content.caption !== '' && h('p', { dir: 'auto' }, module.content.caption),
      ]
    case 'audio':
    case 'voice':
      return module.content.caption ? h('p', { dir: 'auto' }, module.content.caption) : null
  }
}

const pictureWords = ({ alt, caption }: { readonly alt: string; readonly caption: string }): JSX.Element =>
  h('p', { dir: 'auto' }, [alt, caption].filter((text) => text !== '').join(' — ') || page.picture)

const linkLine = (url: string, title: string, me = false): JSX.Element =>
  h('a', { ...away(url, me), target: undefined }, title || url)
