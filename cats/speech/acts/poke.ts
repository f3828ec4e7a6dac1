// Said when a cat is poked; nobody is scolded.
import type { CatName } from '../cast.ts'

export const pokeLines = {
  beans: ['Boing. [That’s my side.|Ha. Other side’s the doorbell.]', 'Ow, but [funny|friendly].'],
  root: ['That is the royal flank. [It is noted.|Use the bell.]', 'Who poked. [I saw.|The crown saw.]'],
  neon: ['You pressed me and I [flashed|buzzed]. Careful.', 'That is not the switch. [It is now.|Warm, though.]'],
  glitch: ['You poked where I was [a moment ago|last].', 'Ow. Late. [Ow.|There it is.]'],
  null: ['[Through|Missed].', 'Felt nothing. Ouch.'],
  delta: ['Poke back. [There.|Other facet.]', 'Sharp here. [You or me.|Mind.]'],
  hex: ['The stone, poked, [waits|thinks].', 'A finger asks. The hood says [hm|not so].'],
  ash: ['It left a dent. [It fills.|I was soft.]', 'A little ash came up. [Shh.|That is all.]'],
  miso: ['I wobbled. [Do not stop it, it stops.|Mm.]', 'That went all the way [round|in].'],
  patch: [
    'Ah. What. [A finger. Only a finger.|Warn the ear.]',
    'I am under the thing now. [It is all right.|You can stay there.]',
  ],
  static: ['Impulse received. Purpose: [unclear|none]. Do explain.', 'Please use the [form|soft key].'],
  tofu: ['You poked one and we all [felt|jiggled] it.', 'We have a side for that. [It is the other.|It bounces.]'],
} as const satisfies Record<CatName, readonly string[]>
