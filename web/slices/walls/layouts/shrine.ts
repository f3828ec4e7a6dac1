// An altar for whatever one adores: everything around one picture, the same on both sides.
import type { Layout } from '#contract/layouts'
import { layoutLooks } from '#wall/layout-looks'
import { words } from '#words/index'
import { at, look } from './places.ts'

const said = words.layouts.samples.shrine

/** "Shrine". */
export const shrine: Layout = {
  name: said.name,
  theme: { name: said.name, ...layoutLooks.shrine },
  things: [
    {
      kind: 'text',
      place: at(200, 0, 880, 84),
      look: look('none', 'none', 68, 'title', 'center'),
      content: { markdown: said.heading },
    },
    {
      kind: 'text',
      place: at(440, 92, 400, 32),
      look: look('none', 'none', 18, 'label', 'center'),
      content: { markdown: said.sub },
    },
    { kind: 'image', place: at(450, 148, 380, 400, 0, 2), look: look('stamp', 'paper'), content: { fit: 'cover' } },
    { kind: 'image', place: at(176, 180, 228, 280, -4, 1), look: look('stamp', 'paper'), content: { fit: 'cover' } },
    { kind: 'image', place: at(876, 180, 228, 280, 4, 1), look: look('stamp', 'paper'), content: { fit: 'cover' } },
    {
      kind: 'text',
      place: at(450, 556, 380, 44),
      look: look('none', 'none', 26, 'text', 'center'),
      content: { markdown: said.quote },
    },
    {
      kind: 'text',
      place: at(64, 486, 340, 196),
      look: look('card', 'paper', 18),
      content: { title: said.why, markdown: said.whyText },
    },
    {
      kind: 'text',
      place: at(876, 486, 340, 196),
      look: look('card', 'paper', 17),
      content: { title: said.facts, markdown: said.factsTable },
    },
    {
      kind: 'gallery',
      place: at(64, 714, 564, 270),
      look: look('card', 'paper', 18),
      content: { title: said.relics, shape: 'strip' },
    },
    {
      kind: 'guestbook',
      place: at(652, 714, 564, 270),
      look: look('card', 'paper', 17),
      content: { title: said.candles, prompt: said.prompt },
    },
    { kind: 'webring', place: at(450, 604, 380, 84), look: look('card', 'paper', 17), content: { title: said.ring } },
  ],
}
