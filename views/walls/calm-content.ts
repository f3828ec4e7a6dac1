// A thing of a wall in words alone.
import { type ComponentChildren, h, type JSX } from 'preact'
import type { SeenModule } from '#contract/seen-walls'
import { words } from '#words/index'
import { pageWords } from '../page-words.ts'
import { catAddress } from './cat-view.ts'
import { entriesView, type LeftOnWall, top8View } from './left-view.ts'
import { away, linkName } from './link-view.ts'
import { sketchAddress } from './sketch-view.ts'

const { page, module: moduleWords } = words.walls

/** All of it that can be told. */
export function calmContent(module: SeenModule, left: LeftOnWall): ComponentChildren {
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
    case 'cat':
      return h(
        'p',
        null,
        linkLine(catAddress(module.content.cat), moduleWords.catLives(words.cats.names[module.content.cat])),
      )
    case 'audio':
    case 'voice':
      return module.content.caption ? h('p', { dir: 'auto' }, module.content.caption) : null
  }
}

const pictureWords = ({ alt, caption }: { readonly alt: string; readonly caption: string }): JSX.Element =>
  h('p', { dir: 'auto' }, [alt, caption].filter((text) => text !== '').join(' — ') || page.picture)

const linkLine = (url: string, title: string, me = false): JSX.Element =>
  h('a', { ...away(url, me), target: undefined }, title || url)
