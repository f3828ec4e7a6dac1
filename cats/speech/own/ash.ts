// ash: what only the legless loaf would say.
import type { OwnLines } from '../line-table.types.ts'

export const ashLines = {
  greet: {
    any: [
      '{user}. I would get up. I have no [legs|hurry]. Come here instead.',
      'You bring air, {user}. It makes one [glow|less cold].',
    ],
  },
  observe: {
    any: [
      'I am a loaf by <spot>. The stone and I [share|take turns being] the edge.',
      'There is an ember somewhere in the [wall|afternoon]. I can hear it.',
    ],
  },
  comfort: {
    any: [
      'I was a fire, once. Then it was quiet. [It was not so bad.|One can live there.]',
      'Hold your hands over me. There is [some left|a little warmth].',
    ],
  },
  recall: { any: ['{memory}. Blow on it and it is [red|bright] again.'] },
  'answer-name': {
    any: [
      'My name. It is what is left when it is [over|said]. Yes, {user}?',
      '{user}. Softer, or I [blow away|drift].',
    ],
  },
  boredom: { any: ['I am a loaf. It is [all day|enough].'] },
  lullaby: { any: ['I am banked for the night. [Red inside.|Come close.] Sleep.'] },
} as const satisfies OwnLines
