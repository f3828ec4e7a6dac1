// Cut, taped and copied: a sheet of a zine.
import type { Layout } from '#contract/layouts'
import { layoutLooks } from '#wall/layout-looks'
import { words } from '#words/index'
import { at, look } from './places.ts'

const said = words.layouts.samples.zine

/** "Zine". */
export const zine: Layout = {
  name: said.name,
  theme: { name: said.name, ...layoutLooks.zine },
  things: [
    {
      kind: 'text',
      place: at(16, 0, 560, 236, -2, 3),
      look: look('none', 'none', 120, 'title'),
      content: { markdown: said.heading },
    },
    {
      kind: 'text',
      place: at(40, 250, 360, 48, 1, 4),
      look: look('none', 'ink', 15, 'label', 'center'),
      content: { markdown: said.issue },
    },
    { kind: 'image', place: at(600, 16, 440, 330, 2, 1), look: look('taped', 'paper'), content: { fit: 'cover' } },
    {
      kind: 'text',
      place: at(24, 332, 400, 196, 0, 2),
      look: look('card', 'paper', 18),
      content: { title: said.editorial, markdown: said.editorialText },
    },
    {
      kind: 'text',
      place: at(450, 384, 330, 236, -2, 3),
      look: look('none', 'second', 18),
      content: { title: said.list, markdown: said.listText },
    },
    {
      kind: 'text',
      place: at(812, 380, 440, 136, 2, 3),
      look: look('none', 'accent', 30, 'title'),
      content: { markdown: said.quote },
    },
    { kind: 'image', place: at(1072, 24, 240, 310, -3, 1), look: look('taped', 'paper'), content: { fit: 'cover' } },
    {
      kind: 'text',
      place: at(812, 552, 244, 300, 0, 2),
      look: look('card', 'paper', 17),
      content: { title: said.column, markdown: said.columnText },
    },
    {
      kind: 'links',
      place: at(450, 660, 330, 214, 1, 2),
      look: look('card', 'paper', 16),
      content: { title: said.back, names: [...said.links] },
    },
    {
      kind: 'gallery',
      place: at(1080, 552, 240, 300, 2, 1),
      look: look('taped', 'paper'),
      content: { title: '', shape: 'pile' },
    },
    {
      kind: 'guestbook',
      place: at(24, 556, 400, 356, -1, 2),
      look: look('card', 'paper', 16),
      content: { title: said.letters, prompt: said.prompt },
    },
  ],
}
