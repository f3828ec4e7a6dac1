// A bow to the pages that people kept in 2006: boxes in columns, a table of interests, eight friends, comments. All of it is made anew.
import type { Layout } from '#contract/layouts'
import { layoutLooks } from '#wall/layout-looks'
import { words } from '#words/index'
import { at, look } from './places.ts'

const said = words.layouts.samples.profile2006
const box = look('window', 'paper', 15)

/** "Profile 2006". */
export const profile2006: Layout = {
  name: said.name,
  theme: { name: said.name, ...layoutLooks.profile2006 },
  things: [
    {
      kind: 'text',
      place: at(0, 0, 352, 64),
      look: look('none', 'none', 40, 'title'),
      content: { markdown: said.heading },
    },
    { kind: 'image', place: at(0, 76, 172, 216), look: look('card', 'paper'), content: { fit: 'cover' } },
    { kind: 'text', place: at(188, 76, 164, 216), look: look('none', 'none', 14), content: { markdown: said.beside } },
    {
      kind: 'text',
      place: at(368, 0, 912, 64),
      look: look('card', 'second', 24, 'text', 'center'),
      content: { markdown: said.network },
    },
    { kind: 'text', place: at(368, 80, 496, 190), look: box, content: { title: said.about, markdown: said.aboutText } },
    { kind: 'text', place: at(368, 286, 496, 124), look: box, content: { title: said.meet, markdown: said.meetText } },
    {
      kind: 'text',
      place: at(368, 426, 496, 264),
      look: box,
      content: { title: said.interests, markdown: said.interestsTable },
    },
    {
      kind: 'gallery',
      place: at(368, 706, 496, 184),
      look: box,
      content: { title: said.pictures, shape: 'strip' },
    },
    {
      kind: 'links',
      place: at(0, 308, 352, 176),
      look: box,
      content: { title: said.elsewhere, names: [...said.links] },
    },
    { kind: 'audio', place: at(0, 500, 352, 112), look: box, content: { title: said.song } },
    {
      kind: 'text',
      place: at(0, 628, 352, 262),
      look: box,
      content: { title: said.details, markdown: said.detailsTable },
    },
    { kind: 'top8', place: at(880, 80, 400, 250), look: box, content: { title: said.friends } },
    {
      kind: 'guestbook',
      place: at(880, 346, 400, 544),
      look: box,
      content: { title: said.comments, prompt: said.prompt },
    },
  ],
}
