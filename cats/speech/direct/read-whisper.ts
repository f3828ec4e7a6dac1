// What kind of thing was whispered to a cat, by its plainest words. Looked at once, for the answer, and kept nowhere.

/** Kinds of what is said to a cat, in the order in which they are looked for. */
export const whisperKinds = [
  'danger',
  'heavy',
  'memory',
  'real',
  'thanks',
  'bye',
  'hello',
  'who',
  'love',
  'question',
  'other',
] as const
export type WhisperKind = (typeof whisperKinds)[number]

const signs: readonly (readonly [WhisperKind, RegExp])[] = [
  ['danger', /\b(kill(ing)? myself|suicid\w*|end (it all|my life)|want(ed)? to die|hurt(ing)? myself|self.?harm)\b/],
  [
    'heavy',
    /\b(sad|cry(ing)?|cried|lonely|alone|afraid|scared|tired of|exhausted|anxious|depressed|hopeless|grie(f|ving)|miss (him|her|them)|died|hurts?|awful|bad day)\b/,
  ],
  [
    'memory',
    /\b(remember|forget|keep (this|it)|secret|tell (nobody|no one|anyone)|do you (store|save)|who (reads|sees) this)\b/,
  ],
  [
    'real',
    /\bare you (a )?(real|alive|human|cat|bot|person|machine|program|robot)\b|\b(an? )?(ai|chatbot|language model)\b/,
  ],
  ['thanks', /\b(thank(s| you)?|thx|cheers)\b/],
  ['bye', /\b(good ?night|bye|goodbye|see you|sleep well|later)\b/],
  ['hello', /^\W*(hi|hello|hey|hiya|good (morning|evening|day)|moin|meow|miau|mew)\b/],
  ['who', /\b(who|what) are you\b/],
  ['love', /\b(love|like) you\b|\b(good|sweet|lovely|dear) (cat|kitty|\w+ cat)\b|\bcute\b/],
  ['question', /\?\s*$|^\W*(what|why|when|where|how|which|do|does|can|could|would|is|are)\b/],
]

/** The kind of a whisper; the first sign counts, and what has none is `other`. */
export function readWhisper(text: string): WhisperKind {
  const plain = text.normalize('NFKC').toLowerCase().slice(0, 2_000)
  return signs.find(([, sign]) => sign.test(plain))?.[0] ?? 'other'
}
