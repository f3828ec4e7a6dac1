// What a cat does with its body when a hand comes.
import type { Gesture } from '../speech/gestures/gesture-names.ts'
import type { HandAct } from './take-hand.ts'

/** From calm to lively. `firm`: it was enough for one that holds its own; `shy`: for one that does not. */
interface Ways {
  readonly welcome: readonly Gesture[]
  readonly firm: readonly Gesture[]
  readonly shy: readonly Gesture[]
}

/** By what the hand does. */
export const handGestures: Readonly<Record<HandAct, Ways>> = {
  pet: {
    welcome: ['slow-blink', 'purr', 'knead', 'rub', 'roll-over'],
    firm: ['look-away', 'turn-away', 'tail-flick'],
    shy: ['look-away', 'peek', 'hide'],
  },
  feed: {
    welcome: ['sniff', 'purr', 'groom', 'tail-up'],
    firm: ['look-away', 'loaf', 'yawn'],
    shy: ['sniff', 'loaf', 'curl-up'],
  },
  play: {
    welcome: ['head-tilt', 'roll-over', 'pounce', 'chase', 'dash'],
    firm: ['yawn', 'loaf', 'look-away'],
    shy: ['curl-up', 'loaf', 'peek'],
  },
  blink: {
    welcome: ['slow-blink', 'slow-blink', 'blink'],
    firm: ['look-away', 'stare'],
    shy: ['look-away', 'hide'],
  },
  poke: {
    welcome: ['head-tilt', 'roll-over', 'pounce'],
    firm: ['ear-flick', 'stare', 'tail-flick', 'puff-up'],
    shy: ['ear-flick', 'peek', 'arch', 'hide'],
  },
}
