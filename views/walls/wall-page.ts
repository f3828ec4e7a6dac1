// A wall as a page that needs no script: its owner as an h-card, and each module in the order of reading.
import { h, type JSX } from 'preact'
import type { SeenModule, SeenWall } from '#contract/seen-walls'
import { words } from '#words/index'
import { catDrawing } from './cat-drawing.ts'
import { entriesView, type LeftOnWall, nothingLeft, seenOf, top8View } from './left-view.ts'
import { moduleView } from './module-view.ts'
import { printView } from './sketch-view.ts'
import { stuckList } from './stuck-list.ts'
import { cardView, waysView } from './wall-head.ts'

const { page, kinds, module: moduleWords } = words.walls

/** One thing of a wall, with the files that stand there and what others left in it; `draws` the cat that lives in it. */
export const seenModuleView = (
  module: SeenModule,
  files: SeenWall['files'],
  left: LeftOnWall = nothingLeft,
  draws = false,
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
      cat: ({ content }) => draws && catDrawing(content.cat),
    },
  })
}

/** The whole, for the body of a page, with what visitors left on it. */
export function wallPage(wall: SeenWall, left: LeftOnWall, origin: string): JSX.Element {
  const drawn = firstOfEachCat(wall.modules)
  return h(
    'main',
    { class: 'wall wall-page', 'data-base': wall.theme.base },
    cardView(wall, left, origin, left.owner?.picture),
    ...seenOf(wall.modules, left.top8).map((module) =>
      h(
        'section',
        { id: `module-${module.id}`, key: module.id },
        seenModuleView(module, wall.files, left, drawn.has(module)),
      ),
    ),
    wall.modules.length === 0 && h('p', null, page.bare),
    stuckList(left.stickers),
    waysView(wall, origin),
    h('p', null, h('a', { href: '?calm=1' }, page.calm)),
  )
}

/** A drawing is as large as a small picture, so each cat is drawn once on a page. */
function firstOfEachCat(modules: readonly SeenModule[]): ReadonlySet<SeenModule> {
  const first = new Map<string, SeenModule>()
  for (const module of modules)
    if (module.kind === 'cat' && !first.has(module.content.cat)) first.set(module.content.cat, module)
  return new Set(first.values())
}
