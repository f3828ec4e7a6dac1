// A line of a cat on a wall, in the way in which whoever touched it wants to hear cats.
import type { Mood } from '#cats/rig/pose-of'
import { companionBodies, companionLine } from '#cats/speech/companion-lines'
import { drawFrom } from '#cats/speech/number-of'
import { type Overlaid, overlaid } from '#cats/speech/overlays/overlaid'
import { plainLine } from '#cats/speech/short-line'
import type { CatName } from '#contract/house'
import { speaking } from '../../cats/speaking.ts'

/** Awake and no more. */
const energy = 0.6

/** The line at its use with this number, from 0; the voice that turns letters is no voice for ears. */
export function wallLine(cat: CatName, use: number, mood: Mood): Overlaid {
  const draw = drawFrom(`${cat}/${use}`)
  const { text, plain } = overlaid(companionLine(cat, 'wall', use, { mood, energy, draw }), speaking.peek(), draw)
  return { text, plain: cat === 'glitch' ? plainLine(companionBodies(cat, 'wall'), cat, use) : plain }
}
