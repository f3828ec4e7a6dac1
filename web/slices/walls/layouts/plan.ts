// What one would have put into a file for others to finger.
import type { Layout } from '#contract/layouts'
import { presets } from '#wall/presets'
import { words } from '#words/index'
import { at, look } from './places.ts'

const said = words.layouts.samples.plan
const pane = look('window', 'paper', 16)

/** "Plan file". */
export const plan: Layout = {
  name: said.name,
  theme: { ...presets.terminal, name: said.name },
  things: [
    {
      kind: 'text',
      place: at(0, 0, 560, 84),
      look: look('none', 'none', 76, 'title'),
      content: { markdown: said.heading },
    },
    { kind: 'text', place: at(0, 108, 560, 236), look: pane, content: { title: said.plan, markdown: said.planText } },
    { kind: 'text', place: at(584, 0, 560, 190), look: pane, content: { title: said.about, markdown: said.aboutText } },
    {
      kind: 'text',
      place: at(584, 214, 560, 236),
      look: pane,
      content: { title: said.machines, markdown: said.machinesTable },
    },
    { kind: 'audio', place: at(0, 368, 560, 112), look: pane, content: { title: said.tape } },
    {
      kind: 'links',
      place: at(0, 504, 560, 200),
      look: pane,
      content: { title: said.links, names: [...said.linkNames] },
    },
    {
      kind: 'guestbook',
      place: at(584, 474, 560, 230),
      look: pane,
      content: { title: said.mail, prompt: said.prompt },
    },
  ],
}
