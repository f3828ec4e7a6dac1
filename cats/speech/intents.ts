// What a cat may want to say: sixteen intents, and which facts each can count on.
import type { Slot } from './facts.types.ts'

/** The sixteen intents. */
export const intentNames = [
  'greet',
  'farewell',
  'welcome-new',
  'tease-fail',
  'praise-make',
  'observe',
  'boredom',
  'comfort',
  'alarm',
  'glitch',
  'gossip',
  'recall',
  'ask',
  'answer-name',
  'quarrel',
  'lullaby',
] as const
export type Intent = (typeof intentNames)[number]

/** The facts that whoever wants a line of this intent hands over; every mood finds a line that needs no others. */
export const factsOfIntent = {
  greet: ['user'],
  farewell: ['user'],
  'welcome-new': ['user'],
  'tease-fail': [],
  'praise-make': ['user'],
  observe: [],
  boredom: [],
  comfort: [],
  alarm: [],
  glitch: [],
  gossip: ['memory'],
  recall: ['memory'],
  ask: [],
  'answer-name': ['user'],
  quarrel: ['othercat'],
  lullaby: [],
} as const satisfies Record<Intent, readonly Slot[]>

/** Intents that speak of what went wrong. Nobody is named in them, because a mistake is nobody’s business. */
export const nameless: readonly Intent[] = ['tease-fail', 'alarm', 'glitch', 'lullaby', 'boredom']
