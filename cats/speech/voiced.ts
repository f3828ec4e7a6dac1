// A line in a cat’s own voice, with the facts put in after it, so that no voice changes a name.
import type { CatName } from './cast.ts'
import type { Facts, Slot } from './facts.types.ts'
import { lineOf } from './grammar.ts'
import { voices } from './voices/index.ts'
import type { VoiceState } from './voices/voice.types.ts'
import { longestMemory, longestWord, wordOf } from './word.ts'

const marks: Readonly<Record<Slot, string>> = {
  user: '\uE000',
  othercat: '\uE001',
  room: '\uE002',
  thing: '\uE003',
  memory: '\uE004',
  while: '\uE005',
}
const slotNames: readonly Slot[] = ['user', 'othercat', 'room', 'thing', 'memory', 'while']

/** The body’s line of that number as it is written, and as the cat says it. */
export function voiced(
  body: string,
  variant: number,
  cat: CatName,
  facts: Facts,
  state: VoiceState,
): { readonly before: string; readonly text: string } {
  const marked = lineOf(body, variant, (slot) => marks[slot])
  return { before: filled(marked, facts), text: filled(voices[cat](marked, state), facts) }
}

/** A memory is told in the house’s words and begins a sentence with a large letter where the voice has some; names stay as they are. */
function filled(text: string, facts: Facts): string {
  const small = text === text.toLowerCase()
  return text.replace(/[\uE000-\uE005]/g, (mark, at: number) => {
    const slot = slotNames.find((name) => marks[name] === mark)
    if (slot === undefined) return ''
    const word = wordOf(facts[slot]?.text ?? '', slot === 'memory' ? longestMemory : longestWord)
    const begins = slot === 'memory' && !small && /(^|[.?!…] )$/.test(text.slice(0, at))
    return begins ? word.charAt(0).toUpperCase() + word.slice(1) : word
  })
}
