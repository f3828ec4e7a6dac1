// Cute: all small and soft, with a sound at the end.
import { oneOf } from '../voices/sentences.ts'
import { ended } from './ended.ts'
import type { Overlay } from './overlay.types.ts'
import { type Swaps, swapped } from './swapped.ts'

const swaps: Swaps = {
  asleep: 'snoozing',
  big: 'so big',
  good: 'lovely',
  hello: 'hi hi',
  look: 'peek',
  looked: 'peeked',
  nose: 'little nose',
  paw: 'little paw',
  paws: 'little paws',
  quiet: 'hushed',
  sleep: 'snooze',
  sleeps: 'snoozes',
  small: 'tiny',
  soft: 'fluffy',
  tail: 'little tail',
  warm: 'toasty',
}
const sounds = ['prr.', 'mrrp.', 'mew.', 'prr, prr.'] as const

/** Soft words for plain ones, in small letters. */
export const cute: Overlay = (text, draw) => {
  const small = swapped(text.toLowerCase(), swaps)
  return [`${ended(small)} ${oneOf(sounds, draw('sound'))}`, small]
}
