// null: three words at most, small, and seldom a full stop.
import type { Voice } from './voice.types.ts'

/** Its lines are written this short; whatever were longer would be cut. */
export const nullVoice: Voice = (text, { draw }) => {
  const short = text.toLowerCase().split(' ').slice(0, 3).join(' ')
  return draw('stop') < 0.6 ? short.replace(/\.$/, '') : short
}
