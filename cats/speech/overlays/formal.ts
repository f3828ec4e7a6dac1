// Formal: nothing is drawn together, and everything is said with a bow.
import { capital, oneOf, sentencesOf } from '../voices/sentences.ts'
import { ended } from './ended.ts'
import type { Overlay } from './overlay.types.ts'
import { type Swaps, swapped } from './swapped.ts'

const swaps: Swaps = {
  'can’t': 'cannot',
  'didn’t': 'did not',
  'doesn’t': 'does not',
  'don’t': 'do not',
  'i’d': 'I would',
  'i’ll': 'I shall',
  'i’m': 'I am',
  'i’ve': 'I have',
  'isn’t': 'is not',
  'it’s': 'it is',
  'let’s': 'let us',
  'that’s': 'that is',
  'there’s': 'there is',
  'wasn’t': 'was not',
  'we’ll': 'we shall',
  'we’re': 'we are',
  'what’s': 'what is',
  'won’t': 'will not',
  'you’re': 'you are',
  ah: 'indeed',
  big: 'considerable',
  hello: 'good day',
  hm: 'let me consider',
  i: 'I',
  maybe: 'possibly',
  mm: 'quite',
  nap: 'rest',
  nice: 'agreeable',
  oh: 'indeed',
  yes: 'certainly',
}
const heads = ['If I may:', 'For the record:', 'With respect:'] as const
const bows = ['Respectfully.', 'With a bow.', 'At your service.'] as const

/** Words in full, with a word before or a bow behind. */
export const formal: Overlay = (text, draw) => {
  const said = ended(sentencesOf(swapped(text, swaps)).map(capital).join(' '))
  const framed = draw('frame') < 0.5 ? `${oneOf(heads, draw('head'))} ${said}` : `${said} ${oneOf(bows, draw('bow'))}`
  return [framed, said]
}
