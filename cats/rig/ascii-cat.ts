// Cats for those who see letters alone: terminals, `curl`, a log.
import type { SkinName } from './skin.types.ts'

export const asciiMoods = ['purrs', 'hisses', 'stares', 'sleeps', 'panics'] as const
export type AsciiMood = (typeof asciiMoods)[number]

/** Eyes when it stares, and what stands over its head. */
const faces: Readonly<Record<SkinName, { readonly eyes: string; readonly over?: string; readonly ears?: string }>> = {
  beans: { eyes: '■-■', over: '   vVv' },
  root: { eyes: 'o.o', over: '  |\\^/|' },
  neon: { eyes: '*.*' },
  glitch: { eyes: 'o.0', ears: ' /\\_ /#' },
  null: { eyes: ' . ', ears: ' / _ \\' },
  delta: { eyes: '<.>' },
  hex: { eyes: '°.°', ears: ' /^^\\~' },
  ash: { eyes: '-.-', ears: ' /m_/\\' },
  miso: { eyes: '¬.¬', ears: ' (\\_/)' },
  patch: { eyes: 'O.o', ears: ' <\\_/\\' },
  static: { eyes: '0.0', ears: ' ^v^v^' },
  tofu: { eyes: 'o.o', ears: ' [n_n]' },
}

const ways: Readonly<Record<AsciiMood, { readonly eyes?: string; readonly mouth: string; readonly tail: string }>> = {
  purrs: { eyes: '^.^', mouth: '> w <', tail: '  prrr' },
  hisses: { eyes: '>.<', mouth: '= M =', tail: '  hsss' },
  stares: { mouth: '> ^ <', tail: '' },
  sleeps: { eyes: '-.-', mouth: '= _ =', tail: '  z z' },
  panics: { eyes: 'O.O', mouth: '~ o ~', tail: '  !?' },
}

/** Four or five short lines without a trailing space. */
export function asciiCat(skin: SkinName, mood: AsciiMood): string {
  const { eyes, over, ears = ' /\\_/\\' } = faces[skin]
  const way = ways[mood]
  // Nobody has seen what is behind the shades.
  const shown = skin === 'beans' ? eyes : (way.eyes ?? eyes)
  const lines = [...(over === undefined ? [] : [over]), ears, `( ${shown} )${way.tail}`, ` ${way.mouth}`, ' (") (")']
  return lines.map((line) => line.trimEnd()).join('\n')
}
