// Which gestures say what a line would have said.
import type { Band } from '../bands.ts'
import type { Intent } from '../intents.ts'
import type { Gesture } from './gesture-names.ts'

/** By intent and band; the first ones suit a calm cat, the last a stirred one. */
export const gesturesOfIntent = {
  greet: {
    low: ['blink', 'ear-flick', 'head-tilt'],
    mid: ['slow-blink', 'silent-meow', 'tail-up'],
    high: ['slow-blink', 'rub', 'tail-up'],
  },
  farewell: {
    low: ['look-away', 'tail-wrap'],
    mid: ['blink', 'slow-blink', 'peek'],
    high: ['slow-blink', 'silent-meow', 'tail-up'],
  },
  'welcome-new': {
    low: ['peek', 'sniff'],
    mid: ['sniff', 'head-tilt', 'slow-blink'],
    high: ['rub', 'bring', 'tail-up'],
  },
  'tease-fail': {
    low: ['look-away', 'tail-flick'],
    mid: ['head-tilt', 'knock-over'],
    high: ['stretch', 'roll-over', 'knock-over'],
  },
  'praise-make': {
    low: ['sniff', 'stare'],
    mid: ['sit-on', 'slow-blink', 'sniff'],
    high: ['knead', 'purr', 'paw-print'],
  },
  observe: {
    low: ['stare', 'ear-flick', 'tail-flick'],
    mid: ['stare', 'listen', 'head-tilt', 'groom'],
    high: ['loaf', 'stretch', 'chase'],
  },
  boredom: {
    low: ['loaf', 'turn-away', 'tail-flick'],
    mid: ['yawn', 'groom', 'knock-over'],
    high: ['stretch', 'roll-over', 'chase'],
  },
  comfort: { low: ['tail-wrap', 'loaf'], mid: ['slow-blink', 'loaf', 'purr'], high: ['purr', 'knead', 'rub'] },
  alarm: { low: ['hide', 'puff-up'], mid: ['listen', 'arch', 'puff-up'], high: ['listen', 'arch', 'dash'] },
  glitch: { low: ['ear-flick', 'hide'], mid: ['head-tilt', 'stare', 'pounce'], high: ['pounce', 'chase', 'dash'] },
  gossip: {
    low: ['ear-flick', 'look-away'],
    mid: ['listen', 'peek', 'silent-meow'],
    high: ['peek', 'tail-up', 'dash'],
  },
  recall: { low: ['stare', 'tail-wrap'], mid: ['slow-blink', 'loaf'], high: ['knead', 'purr'] },
  ask: { low: ['stare', 'ear-flick'], mid: ['head-tilt', 'silent-meow'], high: ['head-tilt', 'bring', 'paw-print'] },
  'answer-name': {
    low: ['ear-flick', 'blink'],
    mid: ['ear-flick', 'slow-blink', 'head-tilt'],
    high: ['tail-up', 'silent-meow', 'rub'],
  },
  quarrel: {
    low: ['turn-away', 'tail-flick', 'puff-up'],
    mid: ['stare', 'tail-flick', 'arch'],
    high: ['look-away', 'pounce', 'dash'],
  },
  lullaby: { low: ['tail-wrap', 'curl-up'], mid: ['yawn', 'curl-up'], high: ['knead', 'purr', 'curl-up'] },
} as const satisfies Record<Intent, Record<Band, readonly Gesture[]>>
