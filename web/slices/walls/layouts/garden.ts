// Beds of links with paths between them.
import type { Layout } from '#contract/layouts'
import { words } from '#words/index'
import { at, look } from './places.ts'

const said = words.layouts.samples.garden

/** "Link garden". */
export const garden: Layout = {
  name: said.name,
  theme: {
    name: said.name,
    base: 'brutalist',
    day: {
      ground: '#e4f0d5',
      paper: '#fdfff6',
      ink: '#17351f',
      accent: '#2c6e3a',
      accent_ink: '#f7ffe9',
      line: '#2c6e3a',
      second: '#ffc9d6',
    },
    night: {
      ground: '#0d1d13',
      paper: '#16301f',
      ink: '#e7f6d8',
      accent: '#a5df7c',
      accent_ink: '#0d1d13',
      line: '#5f9a63',
      second: '#ff9fb6',
    },
    title: 'system-rounded',
    text: 'system-rounded',
    label: 'system-rounded',
    line: 2,
    corner: 22,
    shadow: 'none',
    pattern: 'waves',
  },
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
