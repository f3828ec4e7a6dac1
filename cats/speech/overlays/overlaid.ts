// How somebody wants to hear cats that speak to them alone. What a room hears is the same for everybody, and never goes through here.
import { longestLine } from '../longest-line.ts'
import type { Draw } from '../speech.types.ts'
import { chaotic } from './chaotic.ts'
import { cute } from './cute.ts'
import { formal } from './formal.ts'
import type { Overlay } from './overlay.types.ts'
import { pirate } from './pirate.ts'

const overlays = { cute, pirate, formal, chaotic } as const satisfies Record<string, Overlay>

/** A way of speaking that somebody may choose; without one, cats speak as they do. */
export type OverlayName = keyof typeof overlays

/** In the order in which they are offered. */
export const overlayNames: readonly OverlayName[] = ['cute', 'pirate', 'formal', 'chaotic']

/** A line as it is shown, and as the cat said it: for ears, and for whoever wants the plain words. */
export interface Overlaid {
  readonly text: string
  readonly plain: string
}

/** The first of the letters that stand for names. */
const firstMark = 0xe100

/** [CAT-3.40] The line in that way; `names` of people, rooms and things in it stay as they are. What no way fits stays plain. */
export function overlaid(plain: string, way: OverlayName | null, draw: Draw, names: readonly string[] = []): Overlaid {
  if (way === null) return { text: plain, plain }
  const mark = (at: number): string => String.fromCharCode(firstMark + at)
  const whole = (text: string): string => names.reduce((line, name, at) => line.replaceAll(mark(at), () => name), text)
  const marked = names.reduce((line, name, at) => (name === '' ? line : line.replaceAll(name, mark(at))), plain)
  const fits = overlays[way](marked, draw)
    .map(whole)
    .find((text) => text.trim() !== '' && text.length <= longestLine)
  return { text: fits ?? plain, plain }
}
