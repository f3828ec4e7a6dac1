// An altar for whatever one adores: everything around one picture, the same on both sides.
import type { Layout } from '#contract/layouts'
import { words } from '#words/index'
import { at, look } from './places.ts'

const said = words.layouts.samples.shrine

/** "Shrine". */
export const shrine: Layout = {
  name: said.name,
  theme: {
    name: said.name,
    base: 'ethereal',
    day: {
      ground: '#f6e3e8',
      paper: '#fffafa',
      ink: '#4a1730',
      accent: '#9c1f4f',
      accent_ink: '#ffffff',
      line: '#c98a2b',
      second: '#f3c76b',
    },
    night: {
      ground: '#1d0a1a',
      paper: '#2e1429',
      ink: '#fbe9dc',
      accent: '#f2b84b',
      accent_ink: '#24101f',
      line: '#c98a2b',
      second: '#e0587f',
    },
    title: 'system-serif',
    text: 'system-serif',
    label: 'system-serif',
    line: 1,
    corner: 14,
    shadow: 'soft',
    pattern: 'stars',
  },
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
