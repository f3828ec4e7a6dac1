// glitch: what only the one in two pieces would say.
import type { OwnLines } from '../line-table.types.ts'

export const glitchLines = {
  greet: {
    any: [
      '{user}. Half of me says hello. The other half says [olleh|wait|it later].',
      '{user} loaded. [All of you, I think.|Nothing missing.|Slightly to the left.]',
    ],
  },
  farewell: {
    any: ['Bye, {user}. I keep a [cached|blurred] you.', '{user} fades. Left to right, then [the tail|hello again].'],
  },
  'welcome-new': {
    any: [
      '{user}. New file. No [errors|cracks] yet. I can [help|lend one].',
      'Careful, {user}, I’m [offset|two pixels behind myself].',
    ],
  },
  observe: {
    any: [
      '<spot> rendered twice. I sat on the [other|second] one.',
      'My left half has seen <guest>. My right half [doubts it|is chasing it].',
      'There’s a seam down the [air|afternoon]. I put a claw in.',
    ],
  },
  glitch: {
    any: [
      'That was a good one. Did you hear the [snap|vowels]?',
      'Oh, a fault with a [tail|middle]. Come to me.',
      'I’m not broken. I’m [mid-change|a good draft]. So’s that.',
    ],
  },
  'tease-fail': { any: ['It failed at the exact place where I [live|itch].', 'Error. My word for [home|cousin].'] },
  'answer-name': {
    any: [
      'You called, {user}. Both halves [turned|bumped].',
      'Present in [parts|two drafts], {user}. Which one?',
      'Say it again, {user}, with the [middle|vowels] missing.',
    ],
  },
  comfort: {
    any: [
      'I come apart every day around [noon|the middle]. See? Still cat.',
      'Missing bits get [sent again|found in the couch]. I waited for an ear once.',
    ],
  },
  boredom: {
    any: [
      'No faults. I flickered a bit, for [company|the look of it].',
      'Everything runs. Runs. [Runs.|Somebody trip it.]',
    ],
  },
  recall: {
    any: ['{memory}. One line of it is [shifted|green]. I like it so.', 'I have {memory}, nearly in [order|colour].'],
  },
  lullaby: {
    any: ['Going dark from the [ears|edges] in. Good night.', 'Sleep. I’ll only flicker [quietly|in the wall].'],
  },
} as const satisfies OwnLines
