// Whether the studio is held in the hand: where the window is narrow, or so low that a grid would not fit.
import { signal } from '@preact/signals'

const narrow = matchMedia('(max-width: 47.99rem), (max-height: 31rem)')

/** True on phones, upright and lying. */
export const isInHand = signal(narrow.matches)

narrow.addEventListener('change', () => (isInHand.value = narrow.matches))
