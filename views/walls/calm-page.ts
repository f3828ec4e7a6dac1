// A wall as words alone.
import { h, type JSX } from 'preact'
import type { SeenModule, SeenWall } from '#contract/seen-walls'
import { words } from '#words/index'
import { calmContent } from './calm-content.ts'
import { type LeftOnWall, seenOf } from './left-view.ts'
import { stuckList } from './stuck-list.ts'
import { cardView, waysView } from './wall-head.ts'

const { page, kinds } = words.walls

/** The whole, for the body of a page, for whoever wants nothing but words. */
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
