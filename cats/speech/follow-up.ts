// What another cat may answer to a line, if one is near; an exchange stays short because its end is decided elsewhere.
import type { Intent } from './intents.ts'
import type { Draw } from './speech.types.ts'

/** By intent, what may follow and in which share of cases, from 0 to 1; most lines stand alone. */
const answers: Readonly<Partial<Record<Intent, readonly [Intent, number]>>> = {
  quarrel: ['quarrel', 0.6],
  gossip: ['gossip', 0.25],
  boredom: ['boredom', 0.25],
  ask: ['observe', 0.3],
  alarm: ['comfort', 0.5],
  glitch: ['tease-fail', 0.3],
  lullaby: ['lullaby', 0.3],
  recall: ['recall', 0.2],
}

/** The intent with which another cat answers, or null where silence does. */
export function followUp(intent: Intent, draw: Draw): Intent | null {
  const [answer, share] = answers[intent] ?? [null, 0]
  return draw('follow-up') < share ? answer : null
}
