// beans: small letters, and now and then an aside behind a paw.
import { oneOf } from './sentences.ts'
import type { Voice } from './voice.types.ts'

const asides = [
  'i checked',
  'i saw it',
  'nobody asked',
  'shades on',
  'it still works, mostly',
  'ask anyone',
  'it was like that',
  'don’t tell root',
  'i was going to say that',
  'true story',
  'well, nearly',
  'or so i heard',
] as const

/** An aside behind about one line in four, and more when it is happy. */
export const beansVoice: Voice = (text, { mood, draw }) => {
  const small = text.toLowerCase()
  const wants = text.length < 96 && draw('aside') < 0.22 + 0.12 * mood.p
  return wants ? `${small} (${oneOf(asides, draw('which aside'))}.)` : small
}
