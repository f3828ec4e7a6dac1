// Work first: few words at the side of a wall of pictures.
import type { Layout } from '#contract/layouts'
import { presets } from '#wall/presets'
import { words } from '#words/index'
import { at, look } from './places.ts'

const said = words.layouts.samples.portfolio
const picture = { kind: 'image', look: look('none', 'none'), content: { fit: 'cover' } } as const

/** "Portfolio". */
export const portfolio: Layout = {
  name: said.name,
  theme: { ...presets.zen, name: said.name },
  things: [
    {
      kind: 'text',
      place: at(0, 0, 380, 200),
      look: look('none', 'none', 54, 'title'),
      content: { markdown: said.heading },
    },
    { kind: 'text', place: at(0, 232, 360, 130), look: look('none', 'none', 19), content: { markdown: said.lead } },
    { ...picture, place: at(440, 0, 560, 420) },
    { ...picture, place: at(1024, 0, 320, 198) },
    { ...picture, place: at(1024, 222, 320, 198) },
    { ...picture, place: at(440, 444, 268, 268) },
    { ...picture, place: at(732, 444, 268, 268) },
    { ...picture, place: at(1024, 444, 320, 268) },
    { kind: 'text', place: at(0, 400, 360, 136), look: look('none', 'none', 16), content: { markdown: said.work } },
    {
      kind: 'links',
      place: at(0, 560, 360, 152),
      look: look('none', 'none', 17),
      content: { title: said.write, names: [...said.links] },
    },
  ],
}
