// Which gesture a cat makes instead of a line, or beside it.
import type { Draw, Moment } from '../speech.types.ts'
import type { Gesture } from './gesture-names.ts'
import { gesturesOfIntent } from './gestures-of-intent.ts'

/** One of those that suit the intent and the band: a stirred cat takes a livelier one, and one without energy does not run. */
export function gestureFor({ intent, band, mood, energy }: Moment, draw: Draw): Gesture {
  const suiting = gesturesOfIntent[intent][band]
  const lively = Math.max(0, Math.min(0.999, (draw('gesture') + (mood.a + 1) / 2) / 2))
  const gesture: Gesture = suiting[Math.floor(lively * suiting.length)] ?? 'blink'
  return energy < 0.25 && running.has(gesture) ? 'ear-flick' : gesture
}

const running: ReadonlySet<Gesture> = new Set(['chase', 'pounce', 'dash', 'bring'])
