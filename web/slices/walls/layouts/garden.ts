// Beds of links with paths between them.
import type { Layout } from '#contract/layouts'
import { layoutLooks } from '#wall/layout-looks'
import { words } from '#words/index'
import { at, look } from './places.ts'

const said = words.layouts.samples.garden

/** "Link garden". */
export const garden: Layout = {
  name: said.name,
  theme: { name: said.name, ...layoutLooks.garden },
  things: [
    {
      kind: 'text',
      place: at(0, 0, 800, 88),
      look: look('none', 'none', 78, 'title'),
      content: { markdown: said.heading },
    },
    { kind: 'text', place: at(0, 100, 800, 60), look: look('none', 'paper', 20), content: { markdown: said.lead } },
    {
      kind: 'text',
      place: at(872, 0, 344, 150, 2, 3),
      look: look('taped', 'paper', 17),
      content: { markdown: said.planted },
    },
    {
      kind: 'links',
      place: at(0, 180, 392, 264),
      look: look('card', 'paper', 18),
      content: { title: said.people, names: [...said.peopleLinks] },
    },
    {
      kind: 'links',
      place: at(416, 180, 392, 264),
      look: look('card', 'second', 18),
      content: { title: said.read, names: [...said.readLinks] },
    },
    {
      kind: 'links',
      place: at(832, 180, 392, 264),
      look: look('card', 'accent', 18),
      content: { title: said.odd, names: [...said.oddLinks] },
    },
    {
      kind: 'link',
      place: at(0, 468, 392, 224),
      look: look('card', 'paper', 18),
      content: { title: said.best, shape: 'card' },
    },
    {
      kind: 'link',
      place: at(0, 716, 392, 84),
      look: look('none', 'none', 18),
      content: { title: said.second, shape: 'button' },
    },
    { kind: 'image', place: at(416, 468, 392, 224), look: look('none', 'none'), content: { fit: 'cover' } },
    { kind: 'webring', place: at(416, 716, 392, 84), look: look('card', 'paper', 18), content: { title: said.ring } },
    {
      kind: 'guestbook',
      place: at(832, 468, 392, 332),
      look: look('card', 'paper', 17),
      content: { title: said.book, prompt: said.prompt },
    },
  ],
}
