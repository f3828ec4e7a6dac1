// By how many numbers it is drawn how loud a sound is over its time; without shapes, because a browser that draws what it recorded needs no more.
import { sizes } from './limits.ts'

/** Of a voice fewer, because it is short and its player narrow; by the use of its file. */
export const curvePoints = {
  audio: sizes.soundPeaks,
  anthem: sizes.soundPeaks,
  voice: sizes.voicePeaks,
  intro: sizes.voicePeaks,
} as const
