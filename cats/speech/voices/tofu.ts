// tofu: there is no I in a cube.
import type { Voice } from './voice.types.ts'

const ours: readonly (readonly [RegExp, string])[] = [
  [/\bI’m\b|\bI am\b/g, 'we are'],
  [/\bI was\b/g, 'we were'],
  [/\bI(?=’|\b)/g, 'we'],
  [/\bmyself\b/gi, 'ourselves'],
  [/\bmine\b/gi, 'ours'],
  [/\bmy\b/gi, 'our'],
  [/\bme\b/g, 'us'],
]

/** Whatever is one’s own is everybody’s; small letters. */
export const tofuVoice: Voice = (text) =>
  ours.reduce((line, [one, many]) => line.replace(one, many), text).toLowerCase()
